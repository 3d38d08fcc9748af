// Written by `cargo xtask codegen` from crates/registry/data/appsync.txt.

//! `AWS::AppSync::Resolver` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ResolverArn`; it takes no tags.
    CfnResolver = "AWS::AppSync::Resolver", "appsync-resolver", reference arn;
    new CfnResolverRequired {
        /// an update replaces the resource
        A api_id: str = "ApiId",
        /// 1 to 65536 characters; matches `^[_A-Za-z][_0-9A-Za-z]*$`; an update replaces the resource
        B field_name: str = "FieldName",
        /// 1 to 65536 characters; matches `^[_A-Za-z][_0-9A-Za-z]*$`; an update replaces the resource
        C type_name: str = "TypeName",
    }
    set {
        caching_config: CachingConfig = "CachingConfig",
        /// 1 to 32768 characters
        code: str = "Code",
        /// AWS does not show it again
        code_s3_location: str = "CodeS3Location",
        /// 1 to 65536 characters; matches `^[_A-Za-z][_0-9A-Za-z]*$`
        data_source_name: str = "DataSourceName",
        kind: Kind = "Kind",
        /// 0 to 2000
        max_batch_size: i64 = "MaxBatchSize",
        metrics_config: MetricsConfig = "MetricsConfig",
        pipeline_config: PipelineConfig = "PipelineConfig",
        /// 1 to 65536 characters
        request_mapping_template: str = "RequestMappingTemplate",
        /// AWS does not show it again
        request_mapping_template_s3_location: str = "RequestMappingTemplateS3Location",
        /// 1 to 65536 characters
        response_mapping_template: str = "ResponseMappingTemplate",
        /// AWS does not show it again
        response_mapping_template_s3_location: str = "ResponseMappingTemplateS3Location",
        runtime: AppSyncRuntime = "Runtime",
        sync_config: SyncConfig = "SyncConfig",
    }
    get {
        @arn "ResolverArn",
        FIELD_NAME: str = "FieldName",
        RESOLVER_ARN: c::Arn<CfnResolver> = "ResolverArn",
        TYPE_NAME: str = "TypeName",
    }
}

c::property! {
    AppSyncRuntime, "appsync-resolver-appsyncruntime";
    new AppSyncRuntimeRequired {
        A name: AppSyncRuntimeName = "Name",
        B runtime_version: str = "RuntimeVersion",
    }
    set {}
}

c::property! {
    CachingConfig, "appsync-resolver-cachingconfig";
    new {
        A ttl: f64 = "Ttl",
    }
    set {
        caching_keys: c::List<str> = "CachingKeys",
    }
}

c::property! {
    LambdaConflictHandlerConfig, "appsync-resolver-lambdaconflicthandlerconfig";
    new {}
    set {
        lambda_conflict_handler_arn: str = "LambdaConflictHandlerArn",
    }
}

c::property! {
    PipelineConfig, "appsync-resolver-pipelineconfig";
    new {}
    set {
        functions: c::List<str> = "Functions",
    }
}

c::property! {
    SyncConfig, "appsync-resolver-syncconfig";
    new {
        A conflict_detection: SyncConfigConflictDetection = "ConflictDetection",
    }
    set {
        conflict_handler: SyncConfigConflictHandler = "ConflictHandler",
        lambda_conflict_handler_config: LambdaConflictHandlerConfig = "LambdaConflictHandlerConfig",
    }
}

c::open_enum! {
    Kind {
        PIPELINE = "PIPELINE",
        UNIT = "UNIT",
    }
}

c::open_enum! {
    MetricsConfig {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    AppSyncRuntimeName {
        APPSYNC_JS = "APPSYNC_JS",
    }
}

c::open_enum! {
    SyncConfigConflictDetection {
        NONE = "NONE",
        VERSION = "VERSION",
    }
}

c::open_enum! {
    SyncConfigConflictHandler {
        AUTOMERGE = "AUTOMERGE",
        LAMBDA = "LAMBDA",
        NONE = "NONE",
        OPTIMISTIC_CONCURRENCY = "OPTIMISTIC_CONCURRENCY",
    }
}
