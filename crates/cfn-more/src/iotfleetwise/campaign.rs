// Written by `cargo xtask codegen` from crates/registry/data/iotfleetwise.txt.

//! `AWS::IoTFleetWise::Campaign` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnCampaign = "AWS::IoTFleetWise::Campaign", "iotfleetwise-campaign", reference name, name_property "Name",
        arn "arn:${Partition}:iotfleetwise:${Region}:${Account}:campaign/${CampaignName}", tags List "Tags";
    new CfnCampaignRequired {
        /// an update replaces the resource
        A collection_scheme: CollectionScheme = "CollectionScheme",
        /// 1 to 100 characters; matches `^[a-zA-Z0-9\-_:]+$`; an update replaces the resource
        B name: str = "Name",
        /// an update replaces the resource
        C signal_catalog_arn: str = "SignalCatalogArn",
        /// an update replaces the resource
        D target_arn: str = "TargetArn",
    }
    set {
        /// AWS does not show it again
        action: UpdateCampaignAction = "Action",
        /// an update replaces the resource
        compression: Compression = "Compression",
        /// 1 item; an update replaces the resource
        data_destination_configs: c::List<DataDestinationConfig> = "DataDestinationConfigs",
        /// at most 5 items; each: 1 to 150 characters, matches `^[a-zA-Z0-9_.]+$`
        data_extra_dimensions: c::List<str> = "DataExtraDimensions",
        /// at most 20 items; no item twice; an update replaces the resource
        data_partitions: c::List<DataPartition> = "DataPartitions",
        /// 1 to 2048 characters; matches `^[^\x{0000}-\x{001F}\x{007F}]+$`
        description: str = "Description",
        /// an update replaces the resource
        diagnostics_mode: DiagnosticsMode = "DiagnosticsMode",
        /// format date-time; default `"253402214400"`; an update replaces the resource
        expiry_time: str = "ExpiryTime",
        /// 0 to 4294967295; default `0`; an update replaces the resource
        post_trigger_collection_duration: f64 = "PostTriggerCollectionDuration",
        /// at least 0; default `0`; an update replaces the resource
        priority: i64 = "Priority",
        /// at most 1000 items; an update replaces the resource
        signals_to_collect: c::List<SignalInformation> = "SignalsToCollect",
        /// at most 10 items; an update replaces the resource
        signals_to_fetch: c::List<SignalFetchInformation> = "SignalsToFetch",
        /// an update replaces the resource
        spooling_mode: SpoolingMode = "SpoolingMode",
        /// format date-time; default `"0"`; an update replaces the resource
        start_time: str = "StartTime",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_TIME: str = "CreationTime",
        LAST_MODIFICATION_TIME: str = "LastModificationTime",
        STATUS: c::Json = "Status",
    }
}

c::property! {
    /// Exactly one of `TimeBasedCollectionScheme`, `ConditionBasedCollectionScheme`.
    CollectionScheme, "iotfleetwise-campaign-collectionscheme";
    new {}
    set {
        condition_based_collection_scheme: ConditionBasedCollectionScheme = "ConditionBasedCollectionScheme",
        time_based_collection_scheme: TimeBasedCollectionScheme = "TimeBasedCollectionScheme",
    }
}

c::property! {
    ConditionBasedCollectionScheme, "iotfleetwise-campaign-conditionbasedcollectionscheme";
    new {
        /// 1 to 2048 characters
        A expression: str = "Expression",
    }
    set {
        /// 1 to 1
        condition_language_version: i64 = "ConditionLanguageVersion",
        /// 0 to 4294967295
        minimum_trigger_interval_ms: f64 = "MinimumTriggerIntervalMs",
        trigger_mode: TriggerMode = "TriggerMode",
    }
}

c::property! {
    ConditionBasedSignalFetchConfig, "iotfleetwise-campaign-conditionbasedsignalfetchconfig";
    new ConditionBasedSignalFetchConfigRequired {
        /// 1 to 2048 characters
        A condition_expression: str = "ConditionExpression",
        B trigger_mode: TriggerMode = "TriggerMode",
    }
    set {}
}

c::property! {
    /// Exactly one of `S3Config`, `TimestreamConfig`, `MqttTopicConfig`.
    DataDestinationConfig, "iotfleetwise-campaign-datadestinationconfig";
    new {}
    set {
        mqtt_topic_config: MqttTopicConfig = "MqttTopicConfig",
        s3_config: S3Config = "S3Config",
        timestream_config: TimestreamConfig = "TimestreamConfig",
    }
}

c::property! {
    DataPartition, "iotfleetwise-campaign-datapartition";
    new {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9]+$`
        A id: str = "Id",
        B storage_options: DataPartitionStorageOptions = "StorageOptions",
    }
    set {
        upload_options: DataPartitionUploadOptions = "UploadOptions",
    }
}

c::property! {
    DataPartitionStorageOptions, "iotfleetwise-campaign-datapartitionstorageoptions";
    new {
        A maximum_size: StorageMaximumSize = "MaximumSize",
        B minimum_time_to_live: StorageMinimumTimeToLive = "MinimumTimeToLive",
        /// 1 to 4096 characters
        C storage_location: str = "StorageLocation",
    }
    set {}
}

c::property! {
    DataPartitionUploadOptions, "iotfleetwise-campaign-datapartitionuploadoptions";
    new {
        /// 1 to 2048 characters
        A expression: str = "Expression",
    }
    set {
        /// 1 to 1
        condition_language_version: i64 = "ConditionLanguageVersion",
    }
}

c::property! {
    MqttTopicConfig, "iotfleetwise-campaign-mqtttopicconfig";
    new MqttTopicConfigRequired {
        /// 20 to 2048 characters
        A execution_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "ExecutionRoleArn",
        /// 20 to 2048 characters; matches `^arn:.*`
        B mqtt_topic_arn: str = "MqttTopicArn",
    }
    set {}
}

c::property! {
    S3Config, "iotfleetwise-campaign-s3config";
    new {
        /// 16 to 100 characters; matches `^arn:(aws[a-zA-Z0-9-]*):s3:::.+$`
        A bucket_arn: str = "BucketArn",
    }
    set {
        data_format: DataFormat = "DataFormat",
        /// 1 to 512 characters; matches `^[a-zA-Z0-9-_:./!*'()]+$`
        prefix: str = "Prefix",
        storage_compression_format: StorageCompressionFormat = "StorageCompressionFormat",
    }
}

c::property! {
    /// Exactly one of `TimeBased`, `ConditionBased`.
    SignalFetchConfig, "iotfleetwise-campaign-signalfetchconfig";
    new {}
    set {
        condition_based: ConditionBasedSignalFetchConfig = "ConditionBased",
        time_based: TimeBasedSignalFetchConfig = "TimeBased",
    }
}

c::property! {
    SignalFetchInformation, "iotfleetwise-campaign-signalfetchinformation";
    new {
        /// 1 to 5 items; each: 1 to 2048 characters
        A actions: c::List<str> = "Actions",
        /// 1 to 150 characters; matches `^[a-zA-Z0-9_.]+$`
        B fully_qualified_name: str = "FullyQualifiedName",
        C signal_fetch_config: SignalFetchConfig = "SignalFetchConfig",
    }
    set {
        /// 1 to 1
        condition_language_version: f64 = "ConditionLanguageVersion",
    }
}

c::property! {
    SignalInformation, "iotfleetwise-campaign-signalinformation";
    new {
        /// 1 to 150 characters; matches `^[0-9A-Za-z_|*|-]+(\.[0-9A-Za-z_|*|-]+)*$`
        A name: str = "Name",
    }
    set {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9]+$`
        data_partition_id: str = "DataPartitionId",
        /// 1 to 4294967295
        max_sample_count: f64 = "MaxSampleCount",
        /// 0 to 4294967295
        minimum_sampling_interval_ms: f64 = "MinimumSamplingIntervalMs",
    }
}

c::property! {
    StorageMaximumSize, "iotfleetwise-campaign-storagemaximumsize";
    new {
        A unit: StorageMaximumSizeUnit = "Unit",
        /// 1 to 1073741824
        B value: i64 = "Value",
    }
    set {}
}

c::property! {
    StorageMinimumTimeToLive, "iotfleetwise-campaign-storageminimumtimetolive";
    new {
        A unit: StorageMinimumTimeToLiveUnit = "Unit",
        /// 1 to 10000
        B value: i64 = "Value",
    }
    set {}
}

c::property! {
    TimeBasedCollectionScheme, "iotfleetwise-campaign-timebasedcollectionscheme";
    new {
        /// 10000 to 86400000
        A period_ms: f64 = "PeriodMs",
    }
    set {}
}

c::property! {
    TimeBasedSignalFetchConfig, "iotfleetwise-campaign-timebasedsignalfetchconfig";
    new {
        /// at least 1
        A execution_frequency_ms: f64 = "ExecutionFrequencyMs",
    }
    set {}
}

c::property! {
    TimestreamConfig, "iotfleetwise-campaign-timestreamconfig";
    new TimestreamConfigRequired {
        /// 20 to 2048 characters
        A execution_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "ExecutionRoleArn",
        /// 20 to 2048 characters
        B timestream_table_arn: str = "TimestreamTableArn",
    }
    set {}
}

c::open_enum! {
    Compression {
        OFF = "OFF",
        SNAPPY = "SNAPPY",
    }
}

c::open_enum! {
    DataFormat {
        JSON = "JSON",
        PARQUET = "PARQUET",
    }
}

c::open_enum! {
    DiagnosticsMode {
        OFF = "OFF",
        SEND_ACTIVE_DTCS = "SEND_ACTIVE_DTCS",
    }
}

c::open_enum! {
    SpoolingMode {
        OFF = "OFF",
        TO_DISK = "TO_DISK",
    }
}

c::open_enum! {
    StorageCompressionFormat {
        NONE = "NONE",
        GZIP = "GZIP",
    }
}

c::open_enum! {
    StorageMaximumSizeUnit {
        MB = "MB",
        GB = "GB",
        TB = "TB",
    }
}

c::open_enum! {
    StorageMinimumTimeToLiveUnit {
        HOURS = "HOURS",
        DAYS = "DAYS",
        WEEKS = "WEEKS",
    }
}

c::open_enum! {
    TriggerMode {
        ALWAYS = "ALWAYS",
        RISING_EDGE = "RISING_EDGE",
    }
}

c::open_enum! {
    UpdateCampaignAction {
        APPROVE = "APPROVE",
        SUSPEND = "SUSPEND",
        RESUME = "RESUME",
        UPDATE = "UPDATE",
    }
}
