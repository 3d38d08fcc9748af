// Written by `cargo xtask codegen` from crates/registry/data/scn.txt.

//! `AWS::SCN::DataIntegrationFlow` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnDataIntegrationFlow = "AWS::SCN::DataIntegrationFlow", "scn-dataintegrationflow", reference arn, tags List "Tags";
    new CfnDataIntegrationFlowRequired {
        /// 36 characters; matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`; an update replaces the resource
        A instance_id: str = "InstanceId",
        /// 1 to 256 characters; matches `^[A-Za-z0-9-]+$`; an update replaces the resource
        B name: str = "Name",
        /// 1 to 40 items
        C sources: c::List<DataIntegrationFlowSource> = "Sources",
        D target: DataIntegrationFlowTarget = "Target",
        E transformation: DataIntegrationFlowTransformation = "Transformation",
    }
    set {
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_TIME: str = "CreatedTime",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
    }
}

c::property! {
    DataIntegrationFlowSource, "scn-dataintegrationflow-dataintegrationflowsource";
    new DataIntegrationFlowSourceRequired {
        /// 1 to 256 characters; matches `^[A-Za-z0-9_]+$`
        A source_name: str = "SourceName",
        B source_type: DataIntegrationFlowSourceSourceType = "SourceType",
    }
    set {
        dataset_source: DatasetSourceConfiguration = "DatasetSource",
        s3_source: S3SourceConfiguration = "S3Source",
    }
}

c::property! {
    DataIntegrationFlowTarget, "scn-dataintegrationflow-dataintegrationflowtarget";
    new {
        A target_type: DataIntegrationFlowTargetTargetType = "TargetType",
    }
    set {
        dataset_target: DatasetTargetConfiguration = "DatasetTarget",
    }
}

c::property! {
    DataIntegrationFlowTransformation, "scn-dataintegrationflow-dataintegrationflowtransformation";
    new {
        A transformation_type: DataIntegrationFlowTransformationTransformationType = "TransformationType",
    }
    set {
        sql_transformation: SqlTransformationConfiguration = "SqlTransformation",
    }
}

c::property! {
    DatasetOptions, "scn-dataintegrationflow-datasetoptions";
    new {}
    set {
        dedupe_records: bool = "DedupeRecords",
        dedupe_strategy: DedupeStrategy = "DedupeStrategy",
        load_type: DatasetOptionsLoadType = "LoadType",
    }
}

c::property! {
    DatasetSourceConfiguration, "scn-dataintegrationflow-datasetsourceconfiguration";
    new {
        /// 1 to 1011 characters; matches `^[-_/A-Za-z0-9:]+$`
        A dataset_identifier: str = "DatasetIdentifier",
    }
    set {
        options: DatasetOptions = "Options",
    }
}

c::property! {
    DatasetTargetConfiguration, "scn-dataintegrationflow-datasettargetconfiguration";
    new {
        /// 1 to 1011 characters; matches `^[-_/A-Za-z0-9:]+$`
        A dataset_identifier: str = "DatasetIdentifier",
    }
    set {
        options: DatasetOptions = "Options",
    }
}

c::property! {
    DedupeStrategy, "scn-dataintegrationflow-dedupestrategy";
    new {
        A r#type: DedupeStrategyType = "Type",
    }
    set {
        field_priority: FieldPriorityDedupeStrategyConfiguration = "FieldPriority",
    }
}

c::property! {
    FieldPriorityDedupeField, "scn-dataintegrationflow-fieldprioritydedupefield";
    new FieldPriorityDedupeFieldRequired {
        /// 1 to 100 characters; matches `^[a-z0-9_]+$`
        A name: str = "Name",
        B sort_order: FieldPriorityDedupeFieldSortOrder = "SortOrder",
    }
    set {}
}

c::property! {
    FieldPriorityDedupeStrategyConfiguration, "scn-dataintegrationflow-fieldprioritydedupestrategyconfiguration";
    new {
        /// 1 to 10 items
        A fields: c::List<FieldPriorityDedupeField> = "Fields",
    }
    set {}
}

c::property! {
    S3Options, "scn-dataintegrationflow-s3options";
    new {}
    set {
        file_type: S3OptionsFileType = "FileType",
    }
}

c::property! {
    S3SourceConfiguration, "scn-dataintegrationflow-s3sourceconfiguration";
    new S3SourceConfigurationRequired {
        /// 3 to 63 characters; matches `^[a-z0-9][a-z0-9.-]*[a-z0-9]$`
        A bucket_name: c::Name<catchment_cfn::s3::CfnBucket> = "BucketName",
        /// at most 700 characters; matches `^[/A-Za-z0-9._-]+$`
        B prefix: str = "Prefix",
    }
    set {
        options: S3Options = "Options",
    }
}

c::property! {
    SqlTransformationConfiguration, "scn-dataintegrationflow-sqltransformationconfiguration";
    new {
        /// 1 to 65535 characters
        A query: str = "Query",
    }
    set {}
}

c::open_enum! {
    DataIntegrationFlowSourceSourceType {
        S3 = "S3",
        DATASET = "DATASET",
    }
}

c::open_enum! {
    DataIntegrationFlowTargetTargetType {
        DATASET = "DATASET",
    }
}

c::open_enum! {
    DataIntegrationFlowTransformationTransformationType {
        SQL = "SQL",
        NONE = "NONE",
    }
}

c::open_enum! {
    DatasetOptionsLoadType {
        INCREMENTAL = "INCREMENTAL",
        REPLACE = "REPLACE",
    }
}

c::open_enum! {
    DedupeStrategyType {
        FIELD_PRIORITY = "FIELD_PRIORITY",
    }
}

c::open_enum! {
    FieldPriorityDedupeFieldSortOrder {
        ASC = "ASC",
        DESC = "DESC",
    }
}

c::open_enum! {
    S3OptionsFileType {
        CSV = "CSV",
        PARQUET = "PARQUET",
        JSON = "JSON",
    }
}
