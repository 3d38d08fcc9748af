// Written by `cargo xtask codegen` from crates/registry/data/directconnect.txt.

//! `AWS::DirectConnect::Connection` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ConnectionArn`.
    CfnConnection = "AWS::DirectConnect::Connection", "directconnect-connection", reference arn,
        arn "arn:${Partition}:directconnect:${Region}:${Account}:dxcon/${ConnectionId}", tags List "Tags";
    new CfnConnectionRequired {
        /// matches `^[1-9][0-9]*(M|G)bps$`; an update replaces the resource
        A bandwidth: str = "Bandwidth",
        /// matches `^[0-9A-Za-z_ \-_,\/]{1,200}$`
        B connection_name: str = "ConnectionName",
        /// matches `^[a-zA-Z0-9-]+$`; an update replaces the resource
        C location: str = "Location",
    }
    set {
        lag_id: c::Arn<crate::directconnect::CfnLag> = "LagId",
        /// an update replaces the resource
        provider_name: str = "ProviderName",
        /// an update replaces the resource; AWS does not show it again
        request_mac_sec: bool = "RequestMACSec",
        /// at least 1 item; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ConnectionArn",
        CONNECTION_ARN: c::Arn<CfnConnection> = "ConnectionArn",
        CONNECTION_ID: str = "ConnectionId",
        CONNECTION_STATE: str = "ConnectionState",
    }
}
