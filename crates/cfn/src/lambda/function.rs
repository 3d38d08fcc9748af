// Written by `cargo xtask codegen` from crates/registry/data/lambda.txt.

//! `AWS::Lambda::Function` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `FunctionName`.
    CfnFunction = "AWS::Lambda::Function", "lambda-function", reference name, name_property "FunctionName",
        arn "arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}", tags List "Tags";
    new {
        A code: Code = "Code",
        /// at most 10000 characters; matches `^arn:(aws[a-zA-Z-]*)?:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`
        B role: c::Arn<crate::iam::CfnRole> = "Role",
    }
    set {
        /// 1 item; no item twice
        architectures: c::List<Architectures> = "Architectures",
        capacity_provider_config: CapacityProviderConfig = "CapacityProviderConfig",
        /// at most 200 characters
        code_signing_config_arn: c::Arn<crate::lambda::CfnCodeSigningConfig> = "CodeSigningConfigArn",
        dead_letter_config: DeadLetterConfig = "DeadLetterConfig",
        /// at most 256 characters
        description: str = "Description",
        /// an update may replace the resource
        durable_config: DurableConfig = "DurableConfig",
        environment: Environment = "Environment",
        ephemeral_storage: EphemeralStorage = "EphemeralStorage",
        /// at most 1 item
        file_system_configs: c::List<FileSystemConfig> = "FileSystemConfigs",
        /// at least 1 character; an update replaces the resource
        function_name: str = "FunctionName",
        function_scaling_config: FunctionScalingConfig = "FunctionScalingConfig",
        /// at most 128 characters; matches `^[^\s]+$`
        handler: str = "Handler",
        image_config: ImageConfig = "ImageConfig",
        /// at most 10000 characters; matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
        /// at most 5 items; no item twice; each: at least 1 character
        layers: c::List<str> = "Layers",
        logging_config: LoggingConfig = "LoggingConfig",
        /// 128 to 32768
        memory_size: i64 = "MemorySize",
        /// an update replaces the resource
        package_type: PackageType = "PackageType",
        /// AWS does not show it again
        publish_to_latest_published: bool = "PublishToLatestPublished",
        recursive_loop: RecursiveLoop = "RecursiveLoop",
        /// at least 0
        reserved_concurrent_executions: i64 = "ReservedConcurrentExecutions",
        runtime: Runtime = "Runtime",
        runtime_management_config: RuntimeManagementConfig = "RuntimeManagementConfig",
        /// AWS does not show it again
        snap_start: SnapStart = "SnapStart",
        /// no item twice
        tags: c::List<Tag> = "Tags",
        /// an update replaces the resource
        tenancy_config: TenancyConfig = "TenancyConfig",
        /// 1 to 5400
        timeout: i64 = "Timeout",
        tracing_config: TracingConfig = "TracingConfig",
        vpc_config: VpcConfig = "VpcConfig",
    }
    get {
        @arn "Arn",
        SNAP_START_RESPONSE: c::Json = "SnapStartResponse",
        SNAP_START_RESPONSE_APPLY_ON: str = "SnapStartResponse.ApplyOn",
        SNAP_START_RESPONSE_OPTIMIZATION_STATUS: str = "SnapStartResponse.OptimizationStatus",
    }
}

c::property! {
    CapacityProviderConfig, "lambda-function-capacityproviderconfig";
    new {
        A lambda_managed_instances_capacity_provider_config: LambdaManagedInstancesCapacityProviderConfig = "LambdaManagedInstancesCapacityProviderConfig",
    }
    set {}
}

c::property! {
    Code, "lambda-function-code";
    new {}
    set {
        /// AWS does not show it again
        image_uri: str = "ImageUri",
        /// 3 to 63 characters; AWS does not show it again
        s3_bucket: c::Name<crate::s3::CfnBucket> = "S3Bucket",
        /// 1 to 1024 characters; AWS does not show it again
        s3_key: str = "S3Key",
        /// AWS does not show it again
        s3_object_storage_mode: CodeS3ObjectStorageMode = "S3ObjectStorageMode",
        /// 1 to 1024 characters; AWS does not show it again
        s3_object_version: str = "S3ObjectVersion",
        /// at most 10000 characters; matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`; AWS does not show it again
        source_kms_key_arn: str = "SourceKMSKeyArn",
        /// AWS does not show it again
        zip_file: str = "ZipFile",
    }
}

c::property! {
    DeadLetterConfig, "lambda-function-deadletterconfig";
    new {}
    set {
        /// at most 10000 characters; matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`
        target_arn: str = "TargetArn",
    }
}

c::property! {
    DurableConfig, "lambda-function-durableconfig";
    new {
        /// 1 to 31622400
        A execution_timeout: i64 = "ExecutionTimeout",
    }
    set {
        /// at most 10000 characters; matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KMSKeyArn",
        /// 1 to 90; default `14`
        retention_period_in_days: i64 = "RetentionPeriodInDays",
    }
}

c::property! {
    Environment, "lambda-function-environment";
    new {}
    set {
        variables: c::Map<c::Json> = "Variables",
    }
}

c::property! {
    EphemeralStorage, "lambda-function-ephemeralstorage";
    new {
        /// 512 to 32768
        A size: i64 = "Size",
    }
    set {}
}

c::property! {
    FileSystemConfig, "lambda-function-filesystemconfig";
    new FileSystemConfigRequired {
        /// at most 200 characters
        A arn: str = "Arn",
        /// at most 160 characters; matches `^/mnt/[a-zA-Z0-9-_.]+$`
        B local_mount_path: str = "LocalMountPath",
    }
    set {
        s3_files_config: S3FilesConfig = "S3FilesConfig",
    }
}

c::property! {
    FunctionScalingConfig, "lambda-function-functionscalingconfig";
    new {}
    set {
        /// 0 to 15000
        max_execution_environments: i64 = "MaxExecutionEnvironments",
        /// 0 to 15000
        min_execution_environments: i64 = "MinExecutionEnvironments",
    }
}

c::property! {
    ImageConfig, "lambda-function-imageconfig";
    new {}
    set {
        /// at most 1500 items; no item twice
        command: c::List<str> = "Command",
        /// at most 1500 items; no item twice
        entry_point: c::List<str> = "EntryPoint",
        /// at most 1000 characters
        working_directory: str = "WorkingDirectory",
    }
}

c::property! {
    LambdaManagedInstancesCapacityProviderConfig, "lambda-function-lambdamanagedinstancescapacityproviderconfig";
    new {
        /// 1 to 140 characters
        A capacity_provider_arn: str = "CapacityProviderArn",
    }
    set {
        /// 2 to 8
        execution_environment_memory_gi_b_per_v_cpu: f64 = "ExecutionEnvironmentMemoryGiBPerVCpu",
        /// 1 to 1600
        per_execution_environment_max_concurrency: i64 = "PerExecutionEnvironmentMaxConcurrency",
    }
}

c::property! {
    LoggingConfig, "lambda-function-loggingconfig";
    new {}
    set {
        application_log_level: LoggingConfigApplicationLogLevel = "ApplicationLogLevel",
        log_format: LoggingConfigLogFormat = "LogFormat",
        /// 1 to 512 characters; matches `[\.\-_/#A-Za-z0-9]+`
        log_group: c::Name<crate::logs::CfnLogGroup> = "LogGroup",
        system_log_level: LoggingConfigSystemLogLevel = "SystemLogLevel",
    }
}

c::property! {
    RuntimeManagementConfig, "lambda-function-runtimemanagementconfig";
    new {
        A update_runtime_on: RuntimeManagementConfigUpdateRuntimeOn = "UpdateRuntimeOn",
    }
    set {
        runtime_version_arn: str = "RuntimeVersionArn",
    }
}

c::property! {
    S3FilesConfig, "lambda-function-s3filesconfig";
    new {}
    set {
        direct_s3_read: S3FilesConfigDirectS3Read = "DirectS3Read",
    }
}

c::property! {
    SnapStart, "lambda-function-snapstart";
    new {
        /// AWS does not show it again
        A apply_on: SnapStartApplyOn = "ApplyOn",
    }
    set {}
}

c::property! {
    Tag, "lambda-function-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}

c::property! {
    TenancyConfig, "lambda-function-tenancyconfig";
    new {
        A tenant_isolation_mode: TenancyConfigTenantIsolationMode = "TenantIsolationMode",
    }
    set {}
}

c::property! {
    TracingConfig, "lambda-function-tracingconfig";
    new {}
    set {
        mode: TracingConfigMode = "Mode",
    }
}

c::property! {
    VpcConfig, "lambda-function-vpcconfig";
    new {}
    set {
        ipv6_allowed_for_dual_stack: bool = "Ipv6AllowedForDualStack",
        /// at most 5 items; each: at most 1024 characters, matches `^sg-[0-9a-zA-Z]*$`
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// at most 16 items; each: at most 1024 characters, matches `^subnet-[0-9a-z]*$`
        subnet_ids: c::List<c::Name<crate::ec2::CfnSubnet>> = "SubnetIds",
    }
}

c::open_enum! {
    RecursiveLoop {
        ALLOW = "Allow",
        TERMINATE = "Terminate",
    }
}

c::open_enum! {
    Architectures {
        X86_64 = "x86_64",
        ARM64 = "arm64",
    }
}

c::open_enum! {
    PackageType {
        IMAGE = "Image",
        ZIP = "Zip",
    }
}

c::open_enum! {
    Runtime {
        DOTNET10 = "dotnet10",
        DOTNET6 = "dotnet6",
        DOTNET8 = "dotnet8",
        DOTNETCORE1_0 = "dotnetcore1.0",
        DOTNETCORE2_0 = "dotnetcore2.0",
        DOTNETCORE2_1 = "dotnetcore2.1",
        DOTNETCORE3_1 = "dotnetcore3.1",
        GO1_X = "go1.x",
        JAVA11 = "java11",
        JAVA11_AL2023 = "java11.al2023",
        JAVA17 = "java17",
        JAVA17_AL2023 = "java17.al2023",
        JAVA21 = "java21",
        JAVA25 = "java25",
        JAVA8 = "java8",
        JAVA8_AL2 = "java8.al2",
        JAVA8_AL2023 = "java8.al2023",
        NODEJS = "nodejs",
        NODEJS10_X = "nodejs10.x",
        NODEJS12_X = "nodejs12.x",
        NODEJS14_X = "nodejs14.x",
        NODEJS16_X = "nodejs16.x",
        NODEJS18_X = "nodejs18.x",
        NODEJS20_X = "nodejs20.x",
        NODEJS22_X = "nodejs22.x",
        NODEJS24_X = "nodejs24.x",
        NODEJS26_X = "nodejs26.x",
        NODEJS4_3 = "nodejs4.3",
        NODEJS4_3_EDGE = "nodejs4.3-edge",
        NODEJS6_10 = "nodejs6.10",
        NODEJS8_10 = "nodejs8.10",
        PROVIDED = "provided",
        PROVIDED_AL2 = "provided.al2",
        PROVIDED_AL2023 = "provided.al2023",
        PYTHON2_7 = "python2.7",
        PYTHON3_10 = "python3.10",
        PYTHON3_11 = "python3.11",
        PYTHON3_12 = "python3.12",
        PYTHON3_13 = "python3.13",
        PYTHON3_14 = "python3.14",
        PYTHON3_15 = "python3.15",
        PYTHON3_6 = "python3.6",
        PYTHON3_7 = "python3.7",
        PYTHON3_8 = "python3.8",
        PYTHON3_9 = "python3.9",
        RUBY2_5 = "ruby2.5",
        RUBY2_7 = "ruby2.7",
        RUBY3_2 = "ruby3.2",
        RUBY3_3 = "ruby3.3",
        RUBY3_4 = "ruby3.4",
        RUBY4_0 = "ruby4.0",
    }
}

c::open_enum! {
    CodeS3ObjectStorageMode {
        COPY = "COPY",
        REFERENCE = "REFERENCE",
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
    LoggingConfigLogFormat {
        TEXT = "Text",
        JSON = "JSON",
    }
}

c::open_enum! {
    LoggingConfigSystemLogLevel {
        DEBUG = "DEBUG",
        INFO = "INFO",
        WARN = "WARN",
    }
}

c::open_enum! {
    RuntimeManagementConfigUpdateRuntimeOn {
        AUTO = "Auto",
        FUNCTION_UPDATE = "FunctionUpdate",
        MANUAL = "Manual",
    }
}

c::open_enum! {
    S3FilesConfigDirectS3Read {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
        AUTO = "AUTO",
    }
}

c::open_enum! {
    SnapStartApplyOn {
        PUBLISHED_VERSIONS = "PublishedVersions",
        NONE = "None",
    }
}

c::open_enum! {
    TenancyConfigTenantIsolationMode {
        PER_TENANT = "PER_TENANT",
    }
}

c::open_enum! {
    TracingConfigMode {
        ACTIVE = "Active",
        PASS_THROUGH = "PassThrough",
    }
}
