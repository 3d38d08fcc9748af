// Written by `cargo xtask codegen` from crates/registry/data/securityhub.txt.

//! `AWS::SecurityHub::HubV2` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `HubV2Arn`.
    CfnHubV2 = "AWS::SecurityHub::HubV2", "securityhub-hubv2", reference arn,
        arn "arn:${Partition}:securityhub:${Region}:${Account}:hubv2/${HubV2Id}", tags Map "Tags";
    new {}
    set {
        network_scanning: NetworkScanning = "NetworkScanning",
        /// at most 50 keys
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "HubV2Arn",
        HUB_V2_ARN: c::Arn<CfnHubV2> = "HubV2Arn",
        SUBSCRIBED_AT: str = "SubscribedAt",
    }
}

c::property! {
    NetworkScanning, "securityhub-hubv2-networkscanning";
    new {
        A status: NetworkScanningStatus = "Status",
    }
    set {}
}

c::open_enum! {
    NetworkScanningStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}
