// Written by `cargo xtask codegen` from crates/registry/data/glue.txt.

//! `AWS::Glue::Integration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnIntegration = "AWS::Glue::Integration", "glue-integration", reference text,
        arn "arn:${Partition}:glue:${Region}:${Account}:integration:${IntegrationId}", tags List "Tags";
    new CfnIntegrationRequired {
        /// 1 to 128 characters; an update replaces the resource
        A integration_name: str = "IntegrationName",
        /// 1 to 512 characters; matches `arn:aws:.*:.*:[0-9]+:.*`; an update replaces the resource
        B source_arn: str = "SourceArn",
        /// 1 to 512 characters; matches `arn:aws:.*:.*:[0-9]+:.*`; an update replaces the resource
        C target_arn: str = "TargetArn",
    }
    set {
        /// an update replaces the resource
        additional_encryption_context: c::Map<str> = "AdditionalEncryptionContext",
        /// 1 to 2048 characters
        data_filter: str = "DataFilter",
        /// at most 1000 characters; matches `^[\S\s]*$`
        description: str = "Description",
        /// an update replaces the resource
        integration_config: IntegrationConfig = "IntegrationConfig",
        /// 1 to 2048 characters; an update replaces the resource
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        /// at most 50 items; no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "IntegrationArn",
        CREATE_TIME: str = "CreateTime",
        INTEGRATION_ARN: c::Arn<CfnIntegration> = "IntegrationArn",
        STATUS: str = "Status",
    }
}

c::property! {
    IntegrationConfig, "glue-integration-integrationconfig";
    new {}
    set {
        /// AWS does not show it again
        continuous_sync: bool = "ContinuousSync",
        /// 1 to 128 characters; an update replaces the resource
        refresh_interval: str = "RefreshInterval",
        /// AWS does not show it again
        source_properties: c::Map<str> = "SourceProperties",
    }
}

c::property! {
    Tag, "glue-integration-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}
