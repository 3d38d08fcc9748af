// Written by `cargo xtask codegen` from crates/registry/data/glue.txt.

//! `AWS::Glue::IntegrationResourceProperty` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it has no attribute for its ARN.
    CfnIntegrationResourceProperty = "AWS::Glue::IntegrationResourceProperty", "glue-integrationresourceproperty", reference text, tags List "Tags";
    new {
        /// 1 to 512 characters; matches `arn:aws:.*:.*:[0-9]+:.*`; an update replaces the resource
        A resource_arn: str = "ResourceArn",
    }
    set {
        source_processing_properties: SourceProcessingProperties = "SourceProcessingProperties",
        /// at most 50 items; no item twice
        tags: c::List<Tag> = "Tags",
        target_processing_properties: TargetProcessingProperties = "TargetProcessingProperties",
    }
    get {
        RESOURCE_PROPERTY_ARN: str = "ResourcePropertyArn",
    }
}

c::property! {
    SourceProcessingProperties, "glue-integrationresourceproperty-sourceprocessingproperties";
    new {
        /// 1 to 128 characters
        A role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {}
}

c::property! {
    Tag, "glue-integrationresourceproperty-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}

c::property! {
    TargetProcessingProperties, "glue-integrationresourceproperty-targetprocessingproperties";
    new {
        /// 1 to 128 characters; matches `arn:aws:iam:.*:[0-9]+:.*`
        A role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        /// 1 to 128 characters
        connection_name: str = "ConnectionName",
        /// 1 to 128 characters
        event_bus_arn: str = "EventBusArn",
        /// 1 to 128 characters; matches `arn:aws:kms:.*:[0-9]+:.*`
        kms_arn: c::Arn<crate::kms::CfnKey> = "KmsArn",
    }
}
