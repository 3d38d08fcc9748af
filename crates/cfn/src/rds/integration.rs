// Written by `cargo xtask codegen` from crates/registry/data/rds.txt.

//! `AWS::RDS::Integration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `IntegrationArn`.
    CfnIntegration = "AWS::RDS::Integration", "rds-integration", reference arn,
        arn "arn:${Partition}:rds:${Region}:${Account}:integration:${IntegrationIdentifier}", tags List "Tags";
    new CfnIntegrationRequired {
        /// 1 to 255 characters; an update replaces the resource
        A source_arn: str = "SourceArn",
        /// 20 to 2048 characters; an update replaces the resource
        B target_arn: str = "TargetArn",
    }
    set {
        /// an update replaces the resource
        additional_encryption_context: c::Map<str> = "AdditionalEncryptionContext",
        /// 1 to 25600 characters; matches `[a-zA-Z0-9_ "\\\-$,*.:?+\/]*`
        data_filter: str = "DataFilter",
        /// 1 to 1000 characters
        description: str = "Description",
        /// 1 to 64 characters; matches `^[a-zA-Z](?:-?[a-zA-Z0-9]+)*$`
        integration_name: str = "IntegrationName",
        /// an update replaces the resource
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KMSKeyId",
        /// at most 50 items; no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "IntegrationArn",
        CREATE_TIME: str = "CreateTime",
        INTEGRATION_ARN: c::Arn<CfnIntegration> = "IntegrationArn",
    }
}

c::property! {
    Tag, "rds-integration-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}
