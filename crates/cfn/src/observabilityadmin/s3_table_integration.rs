// Written by `cargo xtask codegen` from crates/registry/data/observabilityadmin.txt.

//! `AWS::ObservabilityAdmin::S3TableIntegration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnS3TableIntegration = "AWS::ObservabilityAdmin::S3TableIntegration", "observabilityadmin-s3tableintegration", reference arn,
        arn "arn:${Partition}:observabilityadmin:${Region}:${Account}:s3tableintegration/${S3TableIntegrationIdentifier}", tags List "Tags";
    new {
        /// an update replaces the resource
        A encryption: EncryptionConfig = "Encryption",
        /// 1 to 1011 characters; matches `^arn:aws([a-z0-9-]+)?:([a-zA-Z0-9-]+):([a-z0-9-]+)?:([0-9]{12})?:(.+)$`; an update replaces the resource
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        /// no item twice
        log_sources: c::List<LogSource> = "LogSources",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    EncryptionConfig, "observabilityadmin-s3tableintegration-encryptionconfig";
    new {
        A sse_algorithm: EncryptionConfigSseAlgorithm = "SseAlgorithm",
    }
    set {
        /// 1 to 1011 characters; matches `^arn:aws([a-z0-9-]+)?:([a-zA-Z0-9-]+):([a-z0-9-]+)?:([0-9]{12})?:(.+)$`
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
    }
}

c::property! {
    LogSource, "observabilityadmin-s3tableintegration-logsource";
    new LogSourceRequired {
        /// 1 to 256 characters
        A name: str = "Name",
        /// 1 to 256 characters
        B r#type: str = "Type",
    }
    set {}
}

c::open_enum! {
    EncryptionConfigSseAlgorithm {
        AES256 = "AES256",
        AWS_KMS = "aws:kms",
    }
}
