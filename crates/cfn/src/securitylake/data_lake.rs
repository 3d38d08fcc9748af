// Written by `cargo xtask codegen` from crates/registry/data/securitylake.txt.

//! `AWS::SecurityLake::DataLake` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnDataLake = "AWS::SecurityLake::DataLake", "securitylake-datalake", reference arn, tags List "Tags";
    new {}
    set {
        encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration",
        lifecycle_configuration: LifecycleConfiguration = "LifecycleConfiguration",
        /// matches `^arn:.*$`; AWS does not show it again
        meta_store_manager_role_arn: c::Arn<crate::iam::CfnRole> = "MetaStoreManagerRoleArn",
        replication_configuration: ReplicationConfiguration = "ReplicationConfiguration",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        S3_BUCKET_ARN: str = "S3BucketArn",
    }
}

c::property! {
    EncryptionConfiguration, "securitylake-datalake-encryptionconfiguration";
    new {}
    set {
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
    }
}

c::property! {
    Expiration, "securitylake-datalake-expiration";
    new {}
    set {
        /// at least 1
        days: i64 = "Days",
    }
}

c::property! {
    LifecycleConfiguration, "securitylake-datalake-lifecycleconfiguration";
    new {}
    set {
        expiration: Expiration = "Expiration",
        transitions: c::List<Transitions> = "Transitions",
    }
}

c::property! {
    ReplicationConfiguration, "securitylake-datalake-replicationconfiguration";
    new {}
    set {
        /// no item twice
        regions: c::List<str> = "Regions",
        /// matches `^arn:.*$`
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
}

c::property! {
    Transitions, "securitylake-datalake-transitions";
    new {}
    set {
        /// at least 1
        days: i64 = "Days",
        storage_class: str = "StorageClass",
    }
}
