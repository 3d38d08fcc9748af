// Written by `cargo xtask codegen` from crates/registry/data/drs.txt.

//! `AWS::DRS::SourceNetwork` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnSourceNetwork = "AWS::DRS::SourceNetwork", "drs-sourcenetwork", reference arn,
        arn "arn:${Partition}:drs:${Region}:${Account}:source-network/${SourceNetworkID}", tags List "Tags";
    new CfnSourceNetworkRequired {
        /// 12 characters; matches `[0-9]{12,}`; an update replaces the resource
        A origin_account_id: str = "OriginAccountID",
        /// at most 255 characters; an update replaces the resource
        B origin_region: str = "OriginRegion",
        /// 12 to 21 characters; matches `^vpc-[0-9a-fA-F]{8,}$`; an update replaces the resource
        C vpc_id: str = "VpcID",
    }
    set {
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        SOURCE_NETWORK_ID: str = "SourceNetworkID",
    }
}
