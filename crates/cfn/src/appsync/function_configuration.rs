// Written by `cargo xtask codegen` from crates/registry/data/appsync.txt.

//! `AWS::AppSync::FunctionConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `FunctionArn`; it takes no tags.
    CfnFunctionConfiguration = "AWS::AppSync::FunctionConfiguration", "appsync-functionconfiguration", reference arn;
    new CfnFunctionConfigurationRequired {
        /// an update replaces the resource
        A api_id: str = "ApiId",
        /// 1 to 65536 characters; matches `^[_A-Za-z][_0-9A-Za-z]*$`
        B data_source_name: str = "DataSourceName",
        /// 1 to 65536 characters; matches `^[_A-Za-z][_0-9A-Za-z]*$`
        C name: str = "Name",
    }
    set {
        /// 1 to 32768 characters
        code: str = "Code",
        /// AWS does not show it again
        code_s3_location: str = "CodeS3Location",
        description: str = "Description",
        function_version: str = "FunctionVersion",
        /// 0 to 2000
        max_batch_size: i64 = "MaxBatchSize",
        /// at most 65536 characters
        request_mapping_template: str = "RequestMappingTemplate",
        /// AWS does not show it again
        request_mapping_template_s3_location: str = "RequestMappingTemplateS3Location",
        /// at most 65536 characters
        response_mapping_template: str = "ResponseMappingTemplate",
        /// AWS does not show it again
        response_mapping_template_s3_location: str = "ResponseMappingTemplateS3Location",
        runtime: AppSyncRuntime = "Runtime",
        sync_config: SyncConfig = "SyncConfig",
    }
    get {
        @arn "FunctionArn",
        DATA_SOURCE_NAME: str = "DataSourceName",
        FUNCTION_ARN: c::Arn<CfnFunctionConfiguration> = "FunctionArn",
        FUNCTION_ID: str = "FunctionId",
        NAME: str = "Name",
    }
}

c::property! {
    AppSyncRuntime, "appsync-functionconfiguration-appsyncruntime";
    new AppSyncRuntimeRequired {
        A name: AppSyncRuntimeName = "Name",
        B runtime_version: str = "RuntimeVersion",
    }
    set {}
}

c::property! {
    LambdaConflictHandlerConfig, "appsync-functionconfiguration-lambdaconflicthandlerconfig";
    new {}
    set {
        lambda_conflict_handler_arn: str = "LambdaConflictHandlerArn",
    }
}

c::property! {
    SyncConfig, "appsync-functionconfiguration-syncconfig";
    new {
        A conflict_detection: SyncConfigConflictDetection = "ConflictDetection",
    }
    set {
        conflict_handler: SyncConfigConflictHandler = "ConflictHandler",
        lambda_conflict_handler_config: LambdaConflictHandlerConfig = "LambdaConflictHandlerConfig",
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
