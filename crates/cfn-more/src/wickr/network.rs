// Written by `cargo xtask codegen` from crates/registry/data/wickr.txt.

//! `AWS::Wickr::Network` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `NetworkArn`; it takes no tags.
    CfnNetwork = "AWS::Wickr::Network", "wickr-network", reference arn,
        arn "arn:${Partition}:wickr:${Region}:${Account}:network/${NetworkId}";
    new CfnNetworkRequired {
        /// an update replaces the resource
        A access_level: AccessLevel = "AccessLevel",
        /// matches `^[\S\s]*$`
        B network_name: str = "NetworkName",
    }
    set {}
    get {
        @arn "NetworkArn",
        AWS_ACCOUNT_ID: str = "AwsAccountId",
        MIGRATION_STATE: i64 = "MigrationState",
        NETWORK_ARN: c::Arn<CfnNetwork> = "NetworkArn",
        NETWORK_ID: str = "NetworkId",
        STANDING: i64 = "Standing",
    }
}

c::open_enum! {
    AccessLevel {
        STANDARD = "STANDARD",
        PREMIUM = "PREMIUM",
    }
}
