// Written by `cargo xtask codegen` from crates/registry/data/s3express.txt.

//! `AWS::S3Express::DirectoryBucket` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `BucketName`.
    CfnDirectoryBucket = "AWS::S3Express::DirectoryBucket", "s3express-directorybucket", reference name, name_property "BucketName",
        arn "arn:${Partition}:s3express:${Region}:${Account}:bucket/${BucketName}", tags List "Tags";
    new CfnDirectoryBucketRequired {
        /// an update replaces the resource
        A data_redundancy: DataRedundancy = "DataRedundancy",
        /// an update replaces the resource
        B location_name: str = "LocationName",
    }
    set {
        bucket_encryption: BucketEncryption = "BucketEncryption",
        /// at most 63 characters; matches `^[a-z0-9][a-z0-9//.//-]*[a-z0-9]$`; an update replaces the resource
        bucket_name: c::Name<crate::s3::CfnBucket> = "BucketName",
        /// no item twice
        inventory_configurations: c::List<InventoryConfiguration> = "InventoryConfigurations",
        lifecycle_configuration: LifecycleConfiguration = "LifecycleConfiguration",
        /// no item twice
        metrics_configurations: c::List<MetricsConfiguration> = "MetricsConfigurations",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        AVAILABILITY_ZONE_NAME: str = "AvailabilityZoneName",
    }
}

c::property! {
    AbortIncompleteMultipartUpload, "s3express-directorybucket-abortincompletemultipartupload";
    new {
        /// at least 0
        A days_after_initiation: i64 = "DaysAfterInitiation",
    }
    set {}
}

c::property! {
    BucketEncryption, "s3express-directorybucket-bucketencryption";
    new {
        /// no item twice
        A server_side_encryption_configuration: c::List<ServerSideEncryptionRule> = "ServerSideEncryptionConfiguration",
    }
    set {}
}

c::property! {
    Destination, "s3express-directorybucket-destination";
    new DestinationRequired {
        A bucket_arn: str = "BucketArn",
        B format: DestinationFormat = "Format",
    }
    set {
        bucket_account_id: str = "BucketAccountId",
        prefix: str = "Prefix",
    }
}

c::property! {
    InventoryConfiguration, "s3express-directorybucket-inventoryconfiguration";
    new InventoryConfigurationRequired {
        A destination: Destination = "Destination",
        B enabled: bool = "Enabled",
        C id: str = "Id",
        D included_object_versions: InventoryConfigurationIncludedObjectVersions = "IncludedObjectVersions",
        E schedule_frequency: InventoryConfigurationScheduleFrequency = "ScheduleFrequency",
    }
    set {
        /// no item twice
        optional_fields: c::List<InventoryConfigurationOptionalFields> = "OptionalFields",
        prefix: str = "Prefix",
    }
}

c::property! {
    LifecycleConfiguration, "s3express-directorybucket-lifecycleconfiguration";
    new {
        /// no item twice
        A rules: c::List<Rule> = "Rules",
    }
    set {}
}

c::property! {
    MetricsConfiguration, "s3express-directorybucket-metricsconfiguration";
    new {
        A id: str = "Id",
    }
    set {
        access_point_arn: str = "AccessPointArn",
        prefix: str = "Prefix",
    }
}

c::property! {
    Rule, "s3express-directorybucket-rule";
    new {
        A status: RuleStatus = "Status",
    }
    set {
        abort_incomplete_multipart_upload: AbortIncompleteMultipartUpload = "AbortIncompleteMultipartUpload",
        expiration_in_days: i64 = "ExpirationInDays",
        /// at most 255 characters
        id: str = "Id",
        /// at most 20 characters; matches `[0-9]+`
        object_size_greater_than: str = "ObjectSizeGreaterThan",
        /// at most 20 characters; matches `[0-9]+`
        object_size_less_than: str = "ObjectSizeLessThan",
        prefix: str = "Prefix",
    }
}

c::property! {
    ServerSideEncryptionByDefault, "s3express-directorybucket-serversideencryptionbydefault";
    new {
        A sse_algorithm: ServerSideEncryptionByDefaultSSEAlgorithm = "SSEAlgorithm",
    }
    set {
        kms_master_key_id: c::Arn<crate::kms::CfnKey> = "KMSMasterKeyID",
    }
}

c::property! {
    ServerSideEncryptionRule, "s3express-directorybucket-serversideencryptionrule";
    new {}
    set {
        bucket_key_enabled: bool = "BucketKeyEnabled",
        server_side_encryption_by_default: ServerSideEncryptionByDefault = "ServerSideEncryptionByDefault",
    }
}

c::open_enum! {
    DataRedundancy {
        SINGLE_AVAILABILITY_ZONE = "SingleAvailabilityZone",
        SINGLE_LOCAL_ZONE = "SingleLocalZone",
    }
}

c::open_enum! {
    DestinationFormat {
        CSV = "CSV",
        ORC = "ORC",
        PARQUET = "Parquet",
    }
}

c::open_enum! {
    InventoryConfigurationIncludedObjectVersions {
        ALL = "All",
        CURRENT = "Current",
    }
}

c::open_enum! {
    InventoryConfigurationScheduleFrequency {
        DAILY = "Daily",
        WEEKLY = "Weekly",
    }
}

c::open_enum! {
    InventoryConfigurationOptionalFields {
        SIZE = "Size",
        LAST_MODIFIED_DATE = "LastModifiedDate",
        STORAGE_CLASS = "StorageClass",
        E_TAG = "ETag",
        IS_MULTIPART_UPLOADED = "IsMultipartUploaded",
        ENCRYPTION_STATUS = "EncryptionStatus",
        BUCKET_KEY_STATUS = "BucketKeyStatus",
        CHECKSUM_ALGORITHM = "ChecksumAlgorithm",
        LIFECYCLE_EXPIRATION_DATE = "LifecycleExpirationDate",
    }
}

c::open_enum! {
    RuleStatus {
        ENABLED = "Enabled",
        DISABLED = "Disabled",
    }
}

c::open_enum! {
    ServerSideEncryptionByDefaultSSEAlgorithm {
        AWS_KMS = "aws:kms",
        AES256 = "AES256",
    }
}
