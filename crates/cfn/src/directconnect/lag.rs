// Written by `cargo xtask codegen` from crates/registry/data/directconnect.txt.

//! `AWS::DirectConnect::Lag` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `LagArn`.
    CfnLag = "AWS::DirectConnect::Lag", "directconnect-lag", reference arn,
        arn "arn:${Partition}:directconnect:${Region}:${Account}:dxlag/${LagId}", tags List "Tags";
    new CfnLagRequired {
        /// matches `^[1-9][0-9]*(M|G)bps$`; an update replaces the resource
        A connections_bandwidth: str = "ConnectionsBandwidth",
        /// matches `^[0-9A-Za-z_ \-_,\/]{1,200}$`
        B lag_name: str = "LagName",
        /// matches `^[a-zA-Z0-9-]+$`; an update replaces the resource
        C location: str = "Location",
    }
    set {
        minimum_links: i64 = "MinimumLinks",
        /// an update replaces the resource
        provider_name: str = "ProviderName",
        /// an update replaces the resource; AWS does not show it again
        request_mac_sec: bool = "RequestMACSec",
        /// at least 1 item; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "LagArn",
        LAG_ARN: c::Arn<CfnLag> = "LagArn",
        LAG_ID: str = "LagId",
        LAG_STATE: str = "LagState",
    }
}
