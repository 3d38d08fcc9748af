// Written by `cargo xtask codegen` from crates/registry/data/s3.txt.

//! `AWS::S3::StorageLens` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `StorageLensConfiguration.Id`; it has no attribute for its ARN.
    CfnStorageLens = "AWS::S3::StorageLens", "s3-storagelens", reference name,
        arn "arn:${Partition}:s3:${Region}:${Account}:storage-lens/${ConfigId}", tags List "Tags";
    new {
        A storage_lens_configuration: StorageLensConfiguration = "StorageLensConfiguration",
    }
    set {
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        STORAGE_LENS_CONFIGURATION_STORAGE_LENS_ARN: str = "StorageLensConfiguration.StorageLensArn",
    }
}

c::property! {
    AccountLevel, "s3-storagelens-accountlevel";
    new {
        A bucket_level: BucketLevel = "BucketLevel",
    }
    set {
        activity_metrics: ActivityMetrics = "ActivityMetrics",
        advanced_cost_optimization_metrics: AdvancedCostOptimizationMetrics = "AdvancedCostOptimizationMetrics",
        advanced_data_protection_metrics: AdvancedDataProtectionMetrics = "AdvancedDataProtectionMetrics",
        advanced_performance_metrics: AdvancedPerformanceMetrics = "AdvancedPerformanceMetrics",
        detailed_status_codes_metrics: DetailedStatusCodesMetrics = "DetailedStatusCodesMetrics",
        storage_lens_group_level: StorageLensGroupLevel = "StorageLensGroupLevel",
    }
}

c::property! {
    ActivityMetrics, "s3-storagelens-activitymetrics";
    new {}
    set {
        is_enabled: bool = "IsEnabled",
    }
}

c::property! {
    AdvancedCostOptimizationMetrics, "s3-storagelens-advancedcostoptimizationmetrics";
    new {}
    set {
        is_enabled: bool = "IsEnabled",
    }
}

c::property! {
    AdvancedDataProtectionMetrics, "s3-storagelens-advanceddataprotectionmetrics";
    new {}
    set {
        is_enabled: bool = "IsEnabled",
    }
}

c::property! {
    AdvancedPerformanceMetrics, "s3-storagelens-advancedperformancemetrics";
    new {}
    set {
        is_enabled: bool = "IsEnabled",
    }
}

c::property! {
    AwsOrg, "s3-storagelens-awsorg";
    new {
        A arn: str = "Arn",
    }
    set {}
}

c::property! {
    BucketLevel, "s3-storagelens-bucketlevel";
    new {}
    set {
        activity_metrics: ActivityMetrics = "ActivityMetrics",
        advanced_cost_optimization_metrics: AdvancedCostOptimizationMetrics = "AdvancedCostOptimizationMetrics",
        advanced_data_protection_metrics: AdvancedDataProtectionMetrics = "AdvancedDataProtectionMetrics",
        advanced_performance_metrics: AdvancedPerformanceMetrics = "AdvancedPerformanceMetrics",
        detailed_status_codes_metrics: DetailedStatusCodesMetrics = "DetailedStatusCodesMetrics",
        prefix_level: PrefixLevel = "PrefixLevel",
    }
}

c::property! {
    BucketsAndRegions, "s3-storagelens-bucketsandregions";
    new {}
    set {
        /// no item twice
        buckets: c::List<str> = "Buckets",
        /// no item twice
        regions: c::List<str> = "Regions",
    }
}

c::property! {
    CloudWatchMetrics, "s3-storagelens-cloudwatchmetrics";
    new {
        A is_enabled: bool = "IsEnabled",
    }
    set {}
}

c::property! {
    DataExport, "s3-storagelens-dataexport";
    new {}
    set {
        cloud_watch_metrics: CloudWatchMetrics = "CloudWatchMetrics",
        s3_bucket_destination: S3BucketDestination = "S3BucketDestination",
        storage_lens_table_destination: StorageLensTableDestination = "StorageLensTableDestination",
    }
}

c::property! {
    DetailedStatusCodesMetrics, "s3-storagelens-detailedstatuscodesmetrics";
    new {}
    set {
        is_enabled: bool = "IsEnabled",
    }
}

c::property! {
    /// Exactly one of `SSES3`, `SSEKMS`.
    Encryption, "s3-storagelens-encryption";
    new {}
    set {
        sse_kms: SSEKMS = "SSEKMS",
        sse_s3: SSES3 = "SSES3",
    }
}

c::property! {
    PrefixLevel, "s3-storagelens-prefixlevel";
    new {
        A storage_metrics: PrefixLevelStorageMetrics = "StorageMetrics",
    }
    set {}
}

c::property! {
    PrefixLevelStorageMetrics, "s3-storagelens-prefixlevelstoragemetrics";
    new {}
    set {
        is_enabled: bool = "IsEnabled",
        selection_criteria: SelectionCriteria = "SelectionCriteria",
    }
}

c::property! {
    S3BucketDestination, "s3-storagelens-s3bucketdestination";
    new S3BucketDestinationRequired {
        A account_id: str = "AccountId",
        B arn: str = "Arn",
        C format: S3BucketDestinationFormat = "Format",
        D output_schema_version: S3BucketDestinationOutputSchemaVersion = "OutputSchemaVersion",
    }
    set {
        encryption: Encryption = "Encryption",
        prefix: str = "Prefix",
    }
}

c::property! {
    SSEKMS, "s3-storagelens-ssekms";
    new {
        A key_id: str = "KeyId",
    }
    set {}
}

c::property! {
    SSES3, "s3-storagelens-sses3";
    new {}
    set {}
}

c::property! {
    SelectionCriteria, "s3-storagelens-selectioncriteria";
    new {}
    set {
        delimiter: str = "Delimiter",
        max_depth: i64 = "MaxDepth",
        min_storage_bytes_percentage: f64 = "MinStorageBytesPercentage",
    }
}

c::property! {
    StorageLensConfiguration, "s3-storagelens-storagelensconfiguration";
    new {
        A account_level: AccountLevel = "AccountLevel",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9\-_.]+$`; an update replaces the resource
        B id: str = "Id",
        C is_enabled: bool = "IsEnabled",
    }
    set {
        aws_org: AwsOrg = "AwsOrg",
        data_export: DataExport = "DataExport",
        exclude: BucketsAndRegions = "Exclude",
        expanded_prefixes_data_export: StorageLensExpandedPrefixesDataExport = "ExpandedPrefixesDataExport",
        include: BucketsAndRegions = "Include",
        prefix_delimiter: str = "PrefixDelimiter",
    }
}

c::property! {
    StorageLensExpandedPrefixesDataExport, "s3-storagelens-storagelensexpandedprefixesdataexport";
    new {}
    set {
        s3_bucket_destination: S3BucketDestination = "S3BucketDestination",
        storage_lens_table_destination: StorageLensTableDestination = "StorageLensTableDestination",
    }
}

c::property! {
    StorageLensGroupLevel, "s3-storagelens-storagelensgrouplevel";
    new {}
    set {
        storage_lens_group_selection_criteria: StorageLensGroupSelectionCriteria = "StorageLensGroupSelectionCriteria",
    }
}

c::property! {
    StorageLensGroupSelectionCriteria, "s3-storagelens-storagelensgroupselectioncriteria";
    new {}
    set {
        /// no item twice
        exclude: c::List<str> = "Exclude",
        /// no item twice
        include: c::List<str> = "Include",
    }
}

c::property! {
    StorageLensTableDestination, "s3-storagelens-storagelenstabledestination";
    new {
        A is_enabled: bool = "IsEnabled",
    }
    set {
        encryption: Encryption = "Encryption",
    }
}

c::open_enum! {
    S3BucketDestinationFormat {
        CSV = "CSV",
        PARQUET = "Parquet",
    }
}

c::open_enum! {
    S3BucketDestinationOutputSchemaVersion {
        V_1 = "V_1",
    }
}
