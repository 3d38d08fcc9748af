// Written by `cargo xtask codegen` from crates/registry/data/controltower.txt.

//! `AWS::ControlTower::LandingZone` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `LandingZoneIdentifier`.
    CfnLandingZone = "AWS::ControlTower::LandingZone", "controltower-landingzone", reference name,
        arn "arn:${Partition}:controltower:${Region}:${Account}:landingzone/${LandingZoneId}", tags List "Tags";
    new CfnLandingZoneRequired {
        A manifest: c::Json = "Manifest",
        /// 3 to 10 characters; matches `[0-9]+.[0-9]+`
        B version: str = "Version",
    }
    set {
        /// 1 item
        remediation_types: c::List<RemediationTypes> = "RemediationTypes",
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
        DRIFT_STATUS: c::Json = "DriftStatus",
        LANDING_ZONE_IDENTIFIER: c::Name<CfnLandingZone> = "LandingZoneIdentifier",
        LATEST_AVAILABLE_VERSION: str = "LatestAvailableVersion",
        STATUS: c::Json = "Status",
    }
}

c::property! {
    Tag, "controltower-landingzone-tag";
    new {}
    set {
        /// 1 to 256 characters
        key: str = "Key",
        /// at most 256 characters
        value: str = "Value",
    }
}

c::open_enum! {
    RemediationTypes {
        INHERITANCE_DRIFT = "INHERITANCE_DRIFT",
    }
}
