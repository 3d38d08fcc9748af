// Written by `cargo xtask codegen` from crates/registry/data/lambda.txt.

//! `AWS::Lambda::WebFunctionRevision` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RevisionArn`; it takes no tags.
    CfnWebFunctionRevision = "AWS::Lambda::WebFunctionRevision", "lambda-webfunctionrevision", reference arn;
    new {
        /// an update replaces the resource
        A build_config: BuildConfig = "BuildConfig",
        /// 1 to 256 characters; an update replaces the resource
        B function_name: str = "FunctionName",
        /// an update replaces the resource
        C service_config: ServiceConfig = "ServiceConfig",
    }
    set {
        /// at most 256 characters; an update replaces the resource
        description: str = "Description",
        /// 20 to 2048 characters; matches `^arn:(aws[a-z-]*){1}:kms:[a-z0-9-]+:[0-9]{12}:key/.*$`; an update replaces the resource
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
    }
    get {
        @arn "RevisionArn",
        CREATED_AT: str = "CreatedAt",
        FUNCTION_ARN: c::Arn<crate::lambda::CfnFunction> = "FunctionArn",
        REVISION_ARN: c::Arn<CfnWebFunctionRevision> = "RevisionArn",
        REVISION_ID: str = "RevisionId",
        STATE: str = "State",
        STATE_REASON: str = "StateReason",
    }
}

c::property! {
    BuildConfig, "lambda-webfunctionrevision-buildconfig";
    new {
        A code_config: CodeConfig = "CodeConfig",
        B runtime_config: RuntimeConfig = "RuntimeConfig",
    }
    set {}
}

c::property! {
    CodeConfig, "lambda-webfunctionrevision-codeconfig";
    new {
        A s3_object: S3Object = "S3Object",
    }
    set {}
}

c::property! {
    LoggingConfig, "lambda-webfunctionrevision-loggingconfig";
    new {}
    set {
        application_log_level: LoggingConfigApplicationLogLevel = "ApplicationLogLevel",
        /// 1 to 500 characters; matches `^[a-zA-Z0-9\.\-_/#]+$`
        log_group: str = "LogGroup",
        system_log_level: LoggingConfigSystemLogLevel = "SystemLogLevel",
    }
}

c::property! {
    RuntimeConfig, "lambda-webfunctionrevision-runtimeconfig";
    new {
        /// 1 to 30 characters; matches `^[a-z][a-z0-9]*[0-9]+(\.[a-z0-9]+)*$`
        A runtime: str = "Runtime",
    }
    set {}
}

c::property! {
    S3Object, "lambda-webfunctionrevision-s3object";
    new S3ObjectRequired {
        /// 3 to 63 characters; matches `^([a-z0-9][a-z0-9\.-]{1,61}[a-z0-9])$`
        A bucket: str = "Bucket",
        /// 1 to 1024 characters
        B key: str = "Key",
    }
    set {
        version_id: str = "VersionId",
    }
}

c::property! {
    ServiceConfig, "lambda-webfunctionrevision-serviceconfig";
    new {
        /// 20 to 2048 characters; matches `^arn:(aws[a-z-]*){1}:iam::[0-9]{12}:role/.*$`
        A execution_role_arn: str = "ExecutionRoleArn",
    }
    set {
        /// 1 to 2048 characters
        egress_network_connector_arn: str = "EgressNetworkConnectorArn",
        environment_variables: c::Map<str> = "EnvironmentVariables",
        /// 1 to 128
        max_concurrency_per_environment: i64 = "MaxConcurrencyPerEnvironment",
        telemetry_config: TelemetryConfig = "TelemetryConfig",
        /// 3 to 900
        timeout_seconds: i64 = "TimeoutSeconds",
    }
}

c::property! {
    TelemetryConfig, "lambda-webfunctionrevision-telemetryconfig";
    new {}
    set {
        logging_config: LoggingConfig = "LoggingConfig",
    }
}

c::open_enum! {
    LoggingConfigApplicationLogLevel {
        TRACE = "TRACE",
        DEBUG = "DEBUG",
        INFO = "INFO",
        WARN = "WARN",
        ERROR = "ERROR",
        FATAL = "FATAL",
    }
}

c::open_enum! {
    LoggingConfigSystemLogLevel {
        DEBUG = "DEBUG",
        INFO = "INFO",
        WARN = "WARN",
    }
}
