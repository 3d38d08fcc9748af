// Written by `cargo xtask codegen` from crates/registry/data/glue.txt.

//! `AWS::Glue::Crawler` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it has no attribute for its ARN.
    CfnCrawler = "AWS::Glue::Crawler", "glue-crawler", reference name, name_property "Name",
        arn "arn:${Partition}:glue:${Region}:${Account}:crawler/${CrawlerName}", tags Map "Tags";
    new {
        A role: c::Arn<crate::iam::CfnRole> = "Role",
        B targets: Targets = "Targets",
    }
    set {
        /// each: 1 to 255 characters
        classifiers: c::List<str> = "Classifiers",
        configuration: str = "Configuration",
        /// at most 128 characters
        crawler_security_configuration: str = "CrawlerSecurityConfiguration",
        database_name: str = "DatabaseName",
        /// at most 2048 characters
        description: str = "Description",
        lake_formation_configuration: LakeFormationConfiguration = "LakeFormationConfiguration",
        /// 1 to 255 characters; an update replaces the resource
        name: str = "Name",
        recrawl_policy: RecrawlPolicy = "RecrawlPolicy",
        schedule: Schedule = "Schedule",
        schema_change_policy: SchemaChangePolicy = "SchemaChangePolicy",
        /// at most 128 characters
        table_prefix: str = "TablePrefix",
        tags: c::Json = "Tags",
    }
    get {}
}

c::property! {
    CatalogTarget, "glue-crawler-catalogtarget";
    new {}
    set {
        connection_name: str = "ConnectionName",
        /// 1 to 255 characters
        database_name: str = "DatabaseName",
        dlq_event_queue_arn: str = "DlqEventQueueArn",
        event_queue_arn: str = "EventQueueArn",
        /// at least 1 item; each: 1 to 255 characters
        tables: c::List<str> = "Tables",
    }
}

c::property! {
    DeltaTarget, "glue-crawler-deltatarget";
    new {}
    set {
        connection_name: str = "ConnectionName",
        create_native_delta_table: bool = "CreateNativeDeltaTable",
        delta_tables: c::List<str> = "DeltaTables",
        write_manifest: bool = "WriteManifest",
    }
}

c::property! {
    DynamoDBTarget, "glue-crawler-dynamodbtarget";
    new {}
    set {
        path: str = "Path",
        scan_all: bool = "ScanAll",
        scan_rate: f64 = "ScanRate",
    }
}

c::property! {
    HudiTarget, "glue-crawler-huditarget";
    new {}
    set {
        connection_name: str = "ConnectionName",
        exclusions: c::List<str> = "Exclusions",
        maximum_traversal_depth: i64 = "MaximumTraversalDepth",
        paths: c::List<str> = "Paths",
    }
}

c::property! {
    IcebergTarget, "glue-crawler-icebergtarget";
    new {}
    set {
        connection_name: str = "ConnectionName",
        exclusions: c::List<str> = "Exclusions",
        maximum_traversal_depth: i64 = "MaximumTraversalDepth",
        paths: c::List<str> = "Paths",
    }
}

c::property! {
    JdbcTarget, "glue-crawler-jdbctarget";
    new {}
    set {
        connection_name: str = "ConnectionName",
        enable_additional_metadata: c::List<JdbcTargetEnableAdditionalMetadata> = "EnableAdditionalMetadata",
        exclusions: c::List<str> = "Exclusions",
        path: str = "Path",
    }
}

c::property! {
    LakeFormationConfiguration, "glue-crawler-lakeformationconfiguration";
    new {}
    set {
        /// at most 12 characters
        account_id: str = "AccountId",
        use_lake_formation_credentials: bool = "UseLakeFormationCredentials",
    }
}

c::property! {
    MongoDBTarget, "glue-crawler-mongodbtarget";
    new {}
    set {
        connection_name: str = "ConnectionName",
        path: str = "Path",
    }
}

c::property! {
    RecrawlPolicy, "glue-crawler-recrawlpolicy";
    new {}
    set {
        recrawl_behavior: RecrawlPolicyRecrawlBehavior = "RecrawlBehavior",
    }
}

c::property! {
    S3Target, "glue-crawler-s3target";
    new {}
    set {
        connection_name: str = "ConnectionName",
        dlq_event_queue_arn: c::Arn<crate::sqs::CfnQueue> = "DlqEventQueueArn",
        event_queue_arn: c::Arn<crate::sqs::CfnQueue> = "EventQueueArn",
        exclusions: c::List<str> = "Exclusions",
        path: str = "Path",
        sample_size: i64 = "SampleSize",
    }
}

c::property! {
    Schedule, "glue-crawler-schedule";
    new {}
    set {
        schedule_expression: str = "ScheduleExpression",
    }
}

c::property! {
    SchemaChangePolicy, "glue-crawler-schemachangepolicy";
    new {}
    set {
        delete_behavior: SchemaChangePolicyDeleteBehavior = "DeleteBehavior",
        update_behavior: SchemaChangePolicyUpdateBehavior = "UpdateBehavior",
    }
}

c::property! {
    Targets, "glue-crawler-targets";
    new {}
    set {
        catalog_targets: c::List<CatalogTarget> = "CatalogTargets",
        delta_targets: c::List<DeltaTarget> = "DeltaTargets",
        dynamo_db_targets: c::List<DynamoDBTarget> = "DynamoDBTargets",
        hudi_targets: c::List<HudiTarget> = "HudiTargets",
        iceberg_targets: c::List<IcebergTarget> = "IcebergTargets",
        jdbc_targets: c::List<JdbcTarget> = "JdbcTargets",
        mongo_db_targets: c::List<MongoDBTarget> = "MongoDBTargets",
        s3_targets: c::List<S3Target> = "S3Targets",
    }
}

c::open_enum! {
    JdbcTargetEnableAdditionalMetadata {
        COMMENTS = "COMMENTS",
        RAWTYPES = "RAWTYPES",
    }
}

c::open_enum! {
    RecrawlPolicyRecrawlBehavior {
        CRAWL_EVENT_MODE = "CRAWL_EVENT_MODE",
        CRAWL_EVERYTHING = "CRAWL_EVERYTHING",
        CRAWL_NEW_FOLDERS_ONLY = "CRAWL_NEW_FOLDERS_ONLY",
    }
}

c::open_enum! {
    SchemaChangePolicyDeleteBehavior {
        DELETE_FROM_DATABASE = "DELETE_FROM_DATABASE",
        DEPRECATE_IN_DATABASE = "DEPRECATE_IN_DATABASE",
        LOG = "LOG",
    }
}

c::open_enum! {
    SchemaChangePolicyUpdateBehavior {
        LOG = "LOG",
        UPDATE_IN_DATABASE = "UPDATE_IN_DATABASE",
    }
}
