// Written by `cargo xtask codegen` from crates/registry/data/guardduty.txt.

//! `AWS::GuardDuty::PublishingDestination` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it has no attribute for its ARN.
    CfnPublishingDestination = "AWS::GuardDuty::PublishingDestination", "guardduty-publishingdestination", reference text, tags List "Tags";
    new CfnPublishingDestinationRequired {
        A destination_properties: CFNDestinationProperties = "DestinationProperties",
        B destination_type: DestinationType = "DestinationType",
        /// 1 to 300 characters; an update replaces the resource
        C detector_id: str = "DetectorId",
    }
    set {
        tags: c::List<TagItem> = "Tags",
    }
    get {
        ID: str = "Id",
        PUBLISHING_FAILURE_START_TIMESTAMP: str = "PublishingFailureStartTimestamp",
        STATUS: str = "Status",
    }
}

c::property! {
    CFNDestinationProperties, "guardduty-publishingdestination-cfndestinationproperties";
    new {}
    set {
        destination_arn: str = "DestinationArn",
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
    }
}

c::property! {
    TagItem, "guardduty-publishingdestination-tagitem";
    new TagItemRequired {
        /// 1 to 128 characters
        A key: str = "Key",
        /// at most 256 characters
        B value: str = "Value",
    }
    set {}
}

c::open_enum! {
    DestinationType {
        S3 = "S3",
    }
}
