// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::FeatureGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `FeatureGroupName`; it has no attribute for its ARN.
    CfnFeatureGroup = "AWS::SageMaker::FeatureGroup", "sagemaker-featuregroup", reference name, name_property "FeatureGroupName",
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:feature-group/${FeatureGroupName}", tags List "Tags";
    new CfnFeatureGroupRequired {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`; an update replaces the resource
        A event_time_feature_name: str = "EventTimeFeatureName",
        /// 1 to 2500 items
        B feature_definitions: c::List<FeatureDefinition> = "FeatureDefinitions",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`; an update replaces the resource
        C feature_group_name: str = "FeatureGroupName",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`; an update replaces the resource
        D record_identifier_feature_name: str = "RecordIdentifierFeatureName",
    }
    set {
        /// at most 128 characters; an update replaces the resource
        description: str = "Description",
        /// an update replaces the resource
        offline_store_config: OfflineStoreConfig = "OfflineStoreConfig",
        online_store_config: OnlineStoreConfig = "OnlineStoreConfig",
        /// 20 to 2048 characters; matches `^arn:aws[a-z-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`; an update replaces the resource
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        /// at most 50 items; an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
        throughput_config: ThroughputConfig = "ThroughputConfig",
    }
    get {
        CREATION_TIME: str = "CreationTime",
        FEATURE_GROUP_STATUS: str = "FeatureGroupStatus",
    }
}

c::property! {
    DataCatalogConfig, "sagemaker-featuregroup-datacatalogconfig";
    new DataCatalogConfigRequired {
        /// 1 to 255 characters
        A catalog: str = "Catalog",
        /// 1 to 255 characters
        B database: str = "Database",
        /// 1 to 255 characters
        C table_name: str = "TableName",
    }
    set {}
}

c::property! {
    FeatureDefinition, "sagemaker-featuregroup-featuredefinition";
    new FeatureDefinitionRequired {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`
        A feature_name: str = "FeatureName",
        B feature_type: FeatureDefinitionFeatureType = "FeatureType",
    }
    set {}
}

c::property! {
    OfflineStoreConfig, "sagemaker-featuregroup-offlinestoreconfig";
    new {
        A s3_storage_config: S3StorageConfig = "S3StorageConfig",
    }
    set {
        data_catalog_config: DataCatalogConfig = "DataCatalogConfig",
        disable_glue_table_creation: bool = "DisableGlueTableCreation",
        table_format: TableFormat = "TableFormat",
    }
}

c::property! {
    OnlineStoreConfig, "sagemaker-featuregroup-onlinestoreconfig";
    new {}
    set {
        /// an update replaces the resource
        enable_online_store: bool = "EnableOnlineStore",
        /// an update replaces the resource
        security_config: OnlineStoreSecurityConfig = "SecurityConfig",
        /// an update replaces the resource
        storage_type: StorageType = "StorageType",
        ttl_duration: TtlDuration = "TtlDuration",
    }
}

c::property! {
    OnlineStoreSecurityConfig, "sagemaker-featuregroup-onlinestoresecurityconfig";
    new {}
    set {
        /// at most 2048 characters; matches `^[a-zA-Z0-9:/_-]*$`
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
    }
}

c::property! {
    S3StorageConfig, "sagemaker-featuregroup-s3storageconfig";
    new {
        /// at most 1024 characters; matches `^(https|s3)://([^/]+)/?(.*)$`
        A s3_uri: str = "S3Uri",
    }
    set {
        /// at most 2048 characters; matches `^[a-zA-Z0-9:/_-]*$`
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
    }
}

c::property! {
    ThroughputConfig, "sagemaker-featuregroup-throughputconfig";
    new {
        A throughput_mode: ThroughputMode = "ThroughputMode",
    }
    set {
        /// 0 to 10000000
        provisioned_read_capacity_units: i64 = "ProvisionedReadCapacityUnits",
        /// 0 to 10000000
        provisioned_write_capacity_units: i64 = "ProvisionedWriteCapacityUnits",
    }
}

c::property! {
    TtlDuration, "sagemaker-featuregroup-ttlduration";
    new {}
    set {
        unit: Unit = "Unit",
        /// at least 1
        value: i64 = "Value",
    }
}

c::open_enum! {
    StorageType {
        STANDARD = "Standard",
        IN_MEMORY = "InMemory",
    }
}

c::open_enum! {
    TableFormat {
        ICEBERG = "Iceberg",
        GLUE = "Glue",
    }
}

c::open_enum! {
    ThroughputMode {
        ON_DEMAND = "OnDemand",
        PROVISIONED = "Provisioned",
    }
}

c::open_enum! {
    Unit {
        SECONDS = "Seconds",
        MINUTES = "Minutes",
        HOURS = "Hours",
        DAYS = "Days",
        WEEKS = "Weeks",
    }
}

c::open_enum! {
    FeatureDefinitionFeatureType {
        INTEGRAL = "Integral",
        FRACTIONAL = "Fractional",
        STRING = "String",
    }
}
