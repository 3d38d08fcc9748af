// Written by `cargo xtask codegen` from crates/registry/data/interconnect.txt.

//! `AWS::Interconnect::Connection` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnConnection = "AWS::Interconnect::Connection", "interconnect-connection", reference arn,
        arn "arn:${Partition}:interconnect:${Region}:${Account}:connection/${Id}", tags List "Tags";
    new {
        /// an update replaces the resource
        A attach_point: AttachPoint = "AttachPoint",
    }
    set {
        /// an update replaces the resource
        activation_key: str = "ActivationKey",
        /// 1 to 8 characters; matches `^[0-9]+[MG]bps$`
        bandwidth: str = "Bandwidth",
        /// 1 to 255 characters; matches `^[-a-zA-Z0-9_ ]+$`
        description: str = "Description",
        /// 1 to 32 characters; an update replaces the resource
        environment_id: str = "EnvironmentId",
        /// an update replaces the resource; AWS does not show it again
        remote_account: RemoteAccount = "RemoteAccount",
        /// at most 255 characters; matches `^[-a-zA-Z0-9_@\.]+$`; AWS does not show it again; deprecated by AWS
        remote_owner_account: str = "RemoteOwnerAccount",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        BILLING_TIER: i64 = "BillingTier",
        CONNECTION_ID: str = "ConnectionId",
        OWNER_ACCOUNT: str = "OwnerAccount",
        PROVIDER: c::Json = "Provider",
        SHARED_ID: str = "SharedId",
        STATE: str = "State",
        TYPE: str = "Type",
    }
}

c::property! {
    AttachPoint, "interconnect-connection-attachpoint";
    new {}
    set {
        arn: str = "Arn",
        /// matches `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`
        direct_connect_gateway: str = "DirectConnectGateway",
    }
}

c::property! {
    RemoteAccount, "interconnect-connection-remoteaccount";
    new {
        /// at most 255 characters; matches `^[-a-zA-Z0-9_@\.]+$`
        A identifier: str = "Identifier",
    }
    set {}
}
