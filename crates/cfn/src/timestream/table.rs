// Written by `cargo xtask codegen` from crates/registry/data/timestream.txt.

//! `AWS::Timestream::Table` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnTable = "AWS::Timestream::Table", "timestream-table", reference text, tags List "Tags";
    new {
        /// matches `^[a-zA-Z0-9_.-]{3,256}$`; an update replaces the resource
        A database_name: c::Name<crate::timestream::CfnDatabase> = "DatabaseName",
    }
    set {
        magnetic_store_write_properties: MagneticStoreWriteProperties = "MagneticStoreWriteProperties",
        retention_properties: RetentionProperties = "RetentionProperties",
        schema: Schema = "Schema",
        /// matches `^[a-zA-Z0-9_.-]{3,256}$`; an update replaces the resource
        table_name: str = "TableName",
        /// at most 200 items
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
        NAME: str = "Name",
    }
}

c::property! {
    MagneticStoreRejectedDataLocation, "timestream-table-magneticstorerejecteddatalocation";
    new {}
    set {
        s3_configuration: S3Configuration = "S3Configuration",
    }
}

c::property! {
    MagneticStoreWriteProperties, "timestream-table-magneticstorewriteproperties";
    new {
        A enable_magnetic_store_writes: bool = "EnableMagneticStoreWrites",
    }
    set {
        magnetic_store_rejected_data_location: MagneticStoreRejectedDataLocation = "MagneticStoreRejectedDataLocation",
    }
}

c::property! {
    PartitionKey, "timestream-table-partitionkey";
    new {
        A r#type: PartitionKeyType = "Type",
    }
    set {
        enforcement_in_record: PartitionKeyEnforcementLevel = "EnforcementInRecord",
        /// 1 to 2048 characters
        name: str = "Name",
    }
}

c::property! {
    RetentionProperties, "timestream-table-retentionproperties";
    new {}
    set {
        magnetic_store_retention_period_in_days: str = "MagneticStoreRetentionPeriodInDays",
        memory_store_retention_period_in_hours: str = "MemoryStoreRetentionPeriodInHours",
    }
}

c::property! {
    S3Configuration, "timestream-table-s3configuration";
    new S3ConfigurationRequired {
        A bucket_name: c::Name<crate::s3::CfnBucket> = "BucketName",
        B encryption_option: str = "EncryptionOption",
    }
    set {
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        object_key_prefix: str = "ObjectKeyPrefix",
    }
}

c::property! {
    Schema, "timestream-table-schema";
    new {}
    set {
        /// at least 1 item
        composite_partition_key: c::List<PartitionKey> = "CompositePartitionKey",
    }
}

c::property! {
    Tag, "timestream-table-tag";
    new {}
    set {
        /// 1 to 128 characters
        key: str = "Key",
        /// at most 256 characters
        value: str = "Value",
    }
}

c::open_enum! {
    PartitionKeyEnforcementLevel {
        REQUIRED = "REQUIRED",
        OPTIONAL = "OPTIONAL",
    }
}

c::open_enum! {
    PartitionKeyType {
        DIMENSION = "DIMENSION",
        MEASURE = "MEASURE",
    }
}
