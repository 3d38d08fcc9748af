// Written by `cargo xtask codegen` from crates/registry/data/iotanalytics.txt.

//! `AWS::IoTAnalytics::Datastore` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `DatastoreName`; it has no attribute for its ARN.
    CfnDatastore = "AWS::IoTAnalytics::Datastore", "iotanalytics-datastore", reference name, name_property "DatastoreName",
        arn "arn:${Partition}:iotanalytics:${Region}:${Account}:datastore/${DatastoreName}", tags List "Tags";
    new {}
    set {
        /// 1 to 128 characters; matches `[a-zA-Z0-9_]+`; an update replaces the resource
        datastore_name: str = "DatastoreName",
        datastore_partitions: DatastorePartitions = "DatastorePartitions",
        datastore_storage: DatastoreStorage = "DatastoreStorage",
        file_format_configuration: FileFormatConfiguration = "FileFormatConfiguration",
        retention_period: RetentionPeriod = "RetentionPeriod",
        /// 1 to 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ID: str = "Id",
    }
}

c::property! {
    Column, "iotanalytics-datastore-column";
    new ColumnRequired {
        A name: str = "Name",
        B r#type: str = "Type",
    }
    set {}
}

c::property! {
    CustomerManagedS3, "iotanalytics-datastore-customermanageds3";
    new CustomerManagedS3Required {
        /// 3 to 255 characters; matches `[a-zA-Z0-9.\-_]*`
        A bucket: str = "Bucket",
        /// 20 to 2048 characters
        B role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {
        /// 1 to 255 characters; matches `[a-zA-Z0-9!_.*'()/{}:-]*/`
        key_prefix: str = "KeyPrefix",
    }
}

c::property! {
    CustomerManagedS3Storage, "iotanalytics-datastore-customermanageds3storage";
    new {
        /// 3 to 255 characters; matches `[a-zA-Z0-9.\-_]*`
        A bucket: str = "Bucket",
    }
    set {
        /// 1 to 255 characters; matches `[a-zA-Z0-9!_.*'()/{}:-]*/`
        key_prefix: str = "KeyPrefix",
    }
}

c::property! {
    DatastorePartition, "iotanalytics-datastore-datastorepartition";
    new {}
    set {
        partition: Partition = "Partition",
        timestamp_partition: TimestampPartition = "TimestampPartition",
    }
}

c::property! {
    DatastorePartitions, "iotanalytics-datastore-datastorepartitions";
    new {}
    set {
        /// at most 25 items
        partitions: c::List<DatastorePartition> = "Partitions",
    }
}

c::property! {
    DatastoreStorage, "iotanalytics-datastore-datastorestorage";
    new {}
    set {
        customer_managed_s3: CustomerManagedS3 = "CustomerManagedS3",
        iot_site_wise_multi_layer_storage: IotSiteWiseMultiLayerStorage = "IotSiteWiseMultiLayerStorage",
        service_managed_s3: c::Json = "ServiceManagedS3",
    }
}

c::property! {
    FileFormatConfiguration, "iotanalytics-datastore-fileformatconfiguration";
    new {}
    set {
        json_configuration: c::Json = "JsonConfiguration",
        parquet_configuration: ParquetConfiguration = "ParquetConfiguration",
    }
}

c::property! {
    IotSiteWiseMultiLayerStorage, "iotanalytics-datastore-iotsitewisemultilayerstorage";
    new {}
    set {
        customer_managed_s3_storage: CustomerManagedS3Storage = "CustomerManagedS3Storage",
    }
}

c::property! {
    ParquetConfiguration, "iotanalytics-datastore-parquetconfiguration";
    new {}
    set {
        schema_definition: SchemaDefinition = "SchemaDefinition",
    }
}

c::property! {
    Partition, "iotanalytics-datastore-partition";
    new {
        /// matches `[a-zA-Z0-9_]+`
        A attribute_name: str = "AttributeName",
    }
    set {}
}

c::property! {
    RetentionPeriod, "iotanalytics-datastore-retentionperiod";
    new {}
    set {
        /// 1 to 2147483647
        number_of_days: i64 = "NumberOfDays",
        unlimited: bool = "Unlimited",
    }
}

c::property! {
    SchemaDefinition, "iotanalytics-datastore-schemadefinition";
    new {}
    set {
        /// 1 to 100 items
        columns: c::List<Column> = "Columns",
    }
}

c::property! {
    TimestampPartition, "iotanalytics-datastore-timestamppartition";
    new {
        /// matches `[a-zA-Z0-9_]+`
        A attribute_name: str = "AttributeName",
    }
    set {
        /// matches `[a-zA-Z0-9\s\[\]_,.'/:-]*`
        timestamp_format: str = "TimestampFormat",
    }
}
