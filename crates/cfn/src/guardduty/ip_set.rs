// Written by `cargo xtask codegen` from crates/registry/data/guardduty.txt.

//! `AWS::GuardDuty::IPSet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it has no attribute for its ARN.
    CfnIPSet = "AWS::GuardDuty::IPSet", "guardduty-ipset", reference text, tags List "Tags";
    new CfnIPSetRequired {
        /// an update replaces the resource
        A format: Format = "Format",
        /// 1 to 300 characters
        B location: str = "Location",
    }
    set {
        /// AWS does not show it again
        activate: bool = "Activate",
        /// 1 to 300 characters; an update replaces the resource
        detector_id: str = "DetectorId",
        /// 12 characters
        expected_bucket_owner: str = "ExpectedBucketOwner",
        /// 1 to 300 characters
        name: str = "Name",
        tags: c::List<TagItem> = "Tags",
    }
    get {
        ID: str = "Id",
    }
}

c::property! {
    TagItem, "guardduty-ipset-tagitem";
    new TagItemRequired {
        /// 1 to 128 characters
        A key: str = "Key",
        /// at most 256 characters
        B value: str = "Value",
    }
    set {}
}

c::open_enum! {
    Format {
        ALIEN_VAULT = "ALIEN_VAULT",
        FIRE_EYE = "FIRE_EYE",
        OTX_CSV = "OTX_CSV",
        PROOF_POINT = "PROOF_POINT",
        STIX = "STIX",
        TXT = "TXT",
    }
}
