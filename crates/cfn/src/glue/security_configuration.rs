// Written by `cargo xtask codegen` from crates/registry/data/glue.txt.

//! `AWS::Glue::SecurityConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it takes no tags; it has no attribute for its ARN.
    CfnSecurityConfiguration = "AWS::Glue::SecurityConfiguration", "glue-securityconfiguration", reference name, name_property "Name";
    new {
        A encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration",
        /// 1 to 255 characters; an update replaces the resource
        B name: str = "Name",
    }
    set {}
    get {}
}

c::property! {
    CloudWatchEncryption, "glue-securityconfiguration-cloudwatchencryption";
    new {}
    set {
        cloud_watch_encryption_mode: CloudWatchEncryptionCloudWatchEncryptionMode = "CloudWatchEncryptionMode",
        /// matches `^$|arn:aws[a-z0-9-]*:kms:`
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
    }
}

c::property! {
    EncryptionConfiguration, "glue-securityconfiguration-encryptionconfiguration";
    new {}
    set {
        cloud_watch_encryption: CloudWatchEncryption = "CloudWatchEncryption",
        job_bookmarks_encryption: JobBookmarksEncryption = "JobBookmarksEncryption",
        s3_encryptions: c::List<S3Encryption> = "S3Encryptions",
    }
}

c::property! {
    JobBookmarksEncryption, "glue-securityconfiguration-jobbookmarksencryption";
    new {}
    set {
        job_bookmarks_encryption_mode: JobBookmarksEncryptionJobBookmarksEncryptionMode = "JobBookmarksEncryptionMode",
        /// matches `^$|arn:aws[a-z0-9-]*:kms:`
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
    }
}

c::property! {
    S3Encryption, "glue-securityconfiguration-s3encryption";
    new {}
    set {
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
        s3_encryption_mode: str = "S3EncryptionMode",
    }
}

c::open_enum! {
    CloudWatchEncryptionCloudWatchEncryptionMode {
        DISABLED = "DISABLED",
        SSE_KMS = "SSE-KMS",
    }
}

c::open_enum! {
    JobBookmarksEncryptionJobBookmarksEncryptionMode {
        CSE_KMS = "CSE-KMS",
        DISABLED = "DISABLED",
    }
}
