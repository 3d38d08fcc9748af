// Written by `cargo xtask codegen` from crates/registry/data/databrew.txt.

//! `AWS::DataBrew::Job` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it has no attribute for its ARN.
    CfnJob = "AWS::DataBrew::Job", "databrew-job", reference name, name_property "Name",
        arn "arn:${Partition}:databrew:${Region}:${Account}:job/${ResourceId}", tags List "Tags";
    new CfnJobRequired {
        /// 1 to 255 characters; an update replaces the resource
        A name: str = "Name",
        /// 20 to 2048 characters
        B role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        /// an update replaces the resource
        C r#type: Type = "Type",
    }
    set {
        /// at least 1 item
        data_catalog_outputs: c::List<DataCatalogOutput> = "DataCatalogOutputs",
        /// at least 1 item
        database_outputs: c::List<DatabaseOutput> = "DatabaseOutputs",
        /// 1 to 255 characters
        dataset_name: str = "DatasetName",
        /// 20 to 2048 characters
        encryption_key_arn: str = "EncryptionKeyArn",
        encryption_mode: EncryptionMode = "EncryptionMode",
        job_sample: JobSample = "JobSample",
        log_subscription: LogSubscription = "LogSubscription",
        max_capacity: i64 = "MaxCapacity",
        /// at least 0
        max_retries: i64 = "MaxRetries",
        output_location: OutputLocation = "OutputLocation",
        /// at least 1 item
        outputs: c::List<Output> = "Outputs",
        profile_configuration: ProfileConfiguration = "ProfileConfiguration",
        /// 1 to 255 characters
        project_name: str = "ProjectName",
        recipe: Recipe = "Recipe",
        tags: c::List<c::Tag> = "Tags",
        /// at least 0
        timeout: i64 = "Timeout",
        /// at least 1 item
        validation_configurations: c::List<ValidationConfiguration> = "ValidationConfigurations",
    }
    get {}
}

c::property! {
    AllowedStatistics, "databrew-job-allowedstatistics";
    new {
        /// at least 1 item; each: 1 to 128 characters, matches `^[A-Z\_]+$`
        A statistics: c::List<str> = "Statistics",
    }
    set {}
}

c::property! {
    ColumnSelector, "databrew-job-columnselector";
    new {}
    set {
        /// 1 to 255 characters
        name: str = "Name",
        /// 1 to 255 characters
        regex: str = "Regex",
    }
}

c::property! {
    ColumnStatisticsConfiguration, "databrew-job-columnstatisticsconfiguration";
    new {
        A statistics: StatisticsConfiguration = "Statistics",
    }
    set {
        /// at least 1 item
        selectors: c::List<ColumnSelector> = "Selectors",
    }
}

c::property! {
    CsvOutputOptions, "databrew-job-csvoutputoptions";
    new {}
    set {
        /// 1 character
        delimiter: str = "Delimiter",
    }
}

c::property! {
    DataCatalogOutput, "databrew-job-datacatalogoutput";
    new DataCatalogOutputRequired {
        /// 1 to 255 characters
        A database_name: str = "DatabaseName",
        /// 1 to 255 characters
        B table_name: str = "TableName",
    }
    set {
        /// 1 to 255 characters
        catalog_id: str = "CatalogId",
        database_options: DatabaseTableOutputOptions = "DatabaseOptions",
        overwrite: bool = "Overwrite",
        s3_options: S3TableOutputOptions = "S3Options",
    }
}

c::property! {
    DatabaseOutput, "databrew-job-databaseoutput";
    new {
        A database_options: DatabaseTableOutputOptions = "DatabaseOptions",
        /// 1 to 255 characters
        B glue_connection_name: str = "GlueConnectionName",
    }
    set {
        database_output_mode: DatabaseOutputDatabaseOutputMode = "DatabaseOutputMode",
    }
}

c::property! {
    DatabaseTableOutputOptions, "databrew-job-databasetableoutputoptions";
    new {
        /// 1 to 255 characters
        A table_name: str = "TableName",
    }
    set {
        temp_directory: S3Location = "TempDirectory",
    }
}

c::property! {
    EntityDetectorConfiguration, "databrew-job-entitydetectorconfiguration";
    new {
        /// at least 1 item; each: 1 to 128 characters, matches `^[A-Z_][A-Z\\d_]*$`
        A entity_types: c::List<str> = "EntityTypes",
    }
    set {
        allowed_statistics: AllowedStatistics = "AllowedStatistics",
    }
}

c::property! {
    JobSample, "databrew-job-jobsample";
    new {}
    set {
        mode: SampleMode = "Mode",
        size: i64 = "Size",
    }
}

c::property! {
    Output, "databrew-job-output";
    new {
        A location: S3Location = "Location",
    }
    set {
        compression_format: OutputCompressionFormat = "CompressionFormat",
        format: OutputFormat = "Format",
        format_options: OutputFormatOptions = "FormatOptions",
        /// 1 to 999
        max_output_files: i64 = "MaxOutputFiles",
        overwrite: bool = "Overwrite",
        /// at most 200 items; no item twice; each: 1 to 255 characters
        partition_columns: c::List<str> = "PartitionColumns",
    }
}

c::property! {
    OutputFormatOptions, "databrew-job-outputformatoptions";
    new {}
    set {
        csv: CsvOutputOptions = "Csv",
    }
}

c::property! {
    OutputLocation, "databrew-job-outputlocation";
    new {
        /// 3 to 63 characters
        A bucket: str = "Bucket",
    }
    set {
        /// 12 characters; matches `^[0-9]{12}$`
        bucket_owner: str = "BucketOwner",
        /// 1 to 1280 characters
        key: str = "Key",
    }
}

c::property! {
    ProfileConfiguration, "databrew-job-profileconfiguration";
    new {}
    set {
        /// at least 1 item
        column_statistics_configurations: c::List<ColumnStatisticsConfiguration> = "ColumnStatisticsConfigurations",
        dataset_statistics_configuration: StatisticsConfiguration = "DatasetStatisticsConfiguration",
        entity_detector_configuration: EntityDetectorConfiguration = "EntityDetectorConfiguration",
        /// at least 1 item
        profile_columns: c::List<ColumnSelector> = "ProfileColumns",
    }
}

c::property! {
    Recipe, "databrew-job-recipe";
    new {
        A name: str = "Name",
    }
    set {
        version: str = "Version",
    }
}

c::property! {
    S3Location, "databrew-job-s3location";
    new {
        /// 3 to 63 characters
        A bucket: str = "Bucket",
    }
    set {
        /// 12 characters; matches `^[0-9]{12}$`
        bucket_owner: str = "BucketOwner",
        /// 1 to 1280 characters
        key: str = "Key",
    }
}

c::property! {
    S3TableOutputOptions, "databrew-job-s3tableoutputoptions";
    new {
        A location: S3Location = "Location",
    }
    set {}
}

c::property! {
    StatisticOverride, "databrew-job-statisticoverride";
    new {
        A parameters: c::Map<str> = "Parameters",
        /// 1 to 128 characters; matches `^[A-Z\_]+$`
        B statistic: str = "Statistic",
    }
    set {}
}

c::property! {
    StatisticsConfiguration, "databrew-job-statisticsconfiguration";
    new {}
    set {
        /// at least 1 item; each: 1 to 128 characters, matches `^[A-Z\_]+$`
        included_statistics: c::List<str> = "IncludedStatistics",
        /// at least 1 item
        overrides: c::List<StatisticOverride> = "Overrides",
    }
}

c::property! {
    ValidationConfiguration, "databrew-job-validationconfiguration";
    new {
        /// 20 to 2048 characters
        A ruleset_arn: str = "RulesetArn",
    }
    set {
        validation_mode: ValidationMode = "ValidationMode",
    }
}

c::open_enum! {
    SampleMode {
        FULL_DATASET = "FULL_DATASET",
        CUSTOM_ROWS = "CUSTOM_ROWS",
    }
}

c::open_enum! {
    ValidationMode {
        CHECK_ALL = "CHECK_ALL",
    }
}

c::open_enum! {
    Type {
        PROFILE = "PROFILE",
        RECIPE = "RECIPE",
    }
}

c::open_enum! {
    EncryptionMode {
        SSE_KMS = "SSE-KMS",
        SSE_S3 = "SSE-S3",
    }
}

c::open_enum! {
    LogSubscription {
        ENABLE = "ENABLE",
        DISABLE = "DISABLE",
    }
}

c::open_enum! {
    DatabaseOutputDatabaseOutputMode {
        NEW_TABLE = "NEW_TABLE",
    }
}

c::open_enum! {
    OutputCompressionFormat {
        GZIP = "GZIP",
        LZ4 = "LZ4",
        SNAPPY = "SNAPPY",
        BZIP2 = "BZIP2",
        DEFLATE = "DEFLATE",
        LZO = "LZO",
        BROTLI = "BROTLI",
        ZSTD = "ZSTD",
        ZLIB = "ZLIB",
    }
}

c::open_enum! {
    OutputFormat {
        CSV = "CSV",
        JSON = "JSON",
        PARQUET = "PARQUET",
        GLUEPARQUET = "GLUEPARQUET",
        AVRO = "AVRO",
        ORC = "ORC",
        XML = "XML",
        TABLEAUHYPER = "TABLEAUHYPER",
    }
}
