// Written by `cargo xtask codegen` from crates/registry/data/redshift.txt.

//! `AWS::Redshift::Integration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `IntegrationArn`.
    CfnIntegration = "AWS::Redshift::Integration", "redshift-integration", reference arn,
        arn "arn:${Partition}:redshift:${Region}:${Account}:integration:${IntegrationIdentifier}", tags List "Tags";
    new CfnIntegrationRequired {
        /// 1 to 255 characters; matches `^arn:aws[a-z-]*:(s3|dynamodb):.*:.*:[a-zA-Z0-9._\-\/]+$`; an update replaces the resource
        A source_arn: str = "SourceArn",
        /// 20 to 2048 characters; an update replaces the resource
        B target_arn: str = "TargetArn",
    }
    set {
        /// an update replaces the resource
        additional_encryption_context: c::Map<str> = "AdditionalEncryptionContext",
        /// 1 to 64 characters; matches `^[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$`
        integration_name: str = "IntegrationName",
        /// at most 2147483647 characters; an update replaces the resource
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
    Tag, "redshift-integration-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}
