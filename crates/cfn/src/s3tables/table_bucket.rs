// Written by `cargo xtask codegen` from crates/registry/data/s3tables.txt.

//! `AWS::S3Tables::TableBucket` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TableBucketARN`.
    CfnTableBucket = "AWS::S3Tables::TableBucket", "s3tables-tablebucket", reference arn,
        arn "arn:${Partition}:s3tables:${Region}:${Account}:bucket/${TableBucketName}", tags List "Tags";
    new {
        /// 3 to 63 characters; an update replaces the resource
        A table_bucket_name: str = "TableBucketName",
    }
    set {
        encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration",
        metrics_configuration: MetricsConfiguration = "MetricsConfiguration",
        replication_configuration: ReplicationConfiguration = "ReplicationConfiguration",
        storage_class_configuration: StorageClassConfiguration = "StorageClassConfiguration",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        unreferenced_file_removal: UnreferencedFileRemoval = "UnreferencedFileRemoval",
    }
    get {
        @arn "TableBucketARN",
        TABLE_BUCKET_ARN: c::Arn<CfnTableBucket> = "TableBucketARN",
    }
}

c::property! {
    EncryptionConfiguration, "s3tables-tablebucket-encryptionconfiguration";
    new {}
    set {
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KMSKeyArn",
        sse_algorithm: EncryptionConfigurationSSEAlgorithm = "SSEAlgorithm",
    }
}

c::property! {
    MetricsConfiguration, "s3tables-tablebucket-metricsconfiguration";
    new {}
    set {
        /// default `"Disabled"`
        status: MetricsConfigurationStatus = "Status",
    }
}

c::property! {
    ReplicationConfiguration, "s3tables-tablebucket-replicationconfiguration";
    new {
        A role: str = "Role",
        /// 1 item
        B rules: c::List<ReplicationRule> = "Rules",
    }
    set {}
}

c::property! {
    ReplicationDestination, "s3tables-tablebucket-replicationdestination";
    new {
        A destination_table_bucket_arn: str = "DestinationTableBucketARN",
    }
    set {}
}

c::property! {
    ReplicationRule, "s3tables-tablebucket-replicationrule";
    new {
        /// 1 to 5 items
        A destinations: c::List<ReplicationDestination> = "Destinations",
    }
    set {}
}

c::property! {
    StorageClassConfiguration, "s3tables-tablebucket-storageclassconfiguration";
    new {}
    set {
        storage_class: StorageClassConfigurationStorageClass = "StorageClass",
    }
}

c::property! {
    UnreferencedFileRemoval, "s3tables-tablebucket-unreferencedfileremoval";
    new {}
    set {
        /// at least 1
        noncurrent_days: i64 = "NoncurrentDays",
        status: UnreferencedFileRemovalStatus = "Status",
        /// at least 1
        unreferenced_days: i64 = "UnreferencedDays",
    }
}

c::open_enum! {
    EncryptionConfigurationSSEAlgorithm {
        AES256 = "AES256",
        AWS_KMS = "aws:kms",
    }
}

c::open_enum! {
    MetricsConfigurationStatus {
        ENABLED = "Enabled",
        DISABLED = "Disabled",
    }
}

c::open_enum! {
    StorageClassConfigurationStorageClass {
        STANDARD = "STANDARD",
        INTELLIGENT_TIERING = "INTELLIGENT_TIERING",
    }
}

c::open_enum! {
    UnreferencedFileRemovalStatus {
        ENABLED = "Enabled",
        DISABLED = "Disabled",
    }
}
