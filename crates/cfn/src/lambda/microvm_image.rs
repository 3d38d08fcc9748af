// Written by `cargo xtask codegen` from crates/registry/data/lambda.txt.

//! `AWS::Lambda::MicrovmImage` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ImageArn`.
    CfnMicrovmImage = "AWS::Lambda::MicrovmImage", "lambda-microvmimage", reference arn,
        arn "arn:${Partition}:lambda:${Region}:${Account}:microvm-image:${MicrovmImageName}", tags List "Tags";
    new CfnMicrovmImageRequired {
        /// no item twice; AWS does not show it again
        A additional_os_capabilities: c::List<AdditionalOsCapabilities> = "AdditionalOsCapabilities",
        /// 1 to 2048 characters; matches `^[^\s]+$`; AWS does not show it again
        B base_image_arn: str = "BaseImageArn",
        /// 1 to 2048 characters; matches `^[^\s]+$`; AWS does not show it again
        C base_image_version: str = "BaseImageVersion",
        /// matches `^arn:aws[a-zA-Z-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`; AWS does not show it again
        D build_role_arn: c::Arn<crate::iam::CfnRole> = "BuildRoleArn",
        /// AWS does not show it again
        E code_artifact: CodeArtifact = "CodeArtifact",
        /// no item twice; AWS does not show it again
        F cpu_configurations: c::List<CpuConfiguration> = "CpuConfigurations",
        /// AWS does not show it again
        G description: str = "Description",
        /// at most 10 items; no item twice; AWS does not show it again
        H egress_network_connectors: c::List<str> = "EgressNetworkConnectors",
        /// at most 50 items; no item twice; AWS does not show it again
        I environment_variables: c::List<EnvironmentVariable> = "EnvironmentVariables",
        /// AWS does not show it again
        J hooks: Hooks = "Hooks",
        /// AWS does not show it again
        K logging: Logging = "Logging",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9-_]+$`; an update replaces the resource
        L name: str = "Name",
        /// at most 1 item; no item twice; AWS does not show it again
        M resources: c::List<Resources> = "Resources",
    }
    set {
        /// no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "ImageArn",
        CREATED_AT: str = "CreatedAt",
        IMAGE_ARN: c::Arn<CfnMicrovmImage> = "ImageArn",
        LATEST_ACTIVE_IMAGE_VERSION: str = "LatestActiveImageVersion",
        LATEST_FAILED_IMAGE_VERSION: str = "LatestFailedImageVersion",
        STATE: c::Json = "State",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    CloudWatchLogging, "lambda-microvmimage-cloudwatchlogging";
    new {}
    set {
        /// 1 to 512 characters; matches `^[a-zA-Z0-9_\-/.#]+$`
        log_group: str = "LogGroup",
        /// 1 to 512 characters; matches `^[^:*]*$`
        log_stream: str = "LogStream",
    }
}

c::property! {
    CodeArtifact, "lambda-microvmimage-codeartifact";
    new {
        /// 1 to 2048 characters; matches `^[^\s]+$`
        A uri: str = "Uri",
    }
    set {}
}

c::property! {
    CpuConfiguration, "lambda-microvmimage-cpuconfiguration";
    new {
        A architecture: CpuConfigurationArchitecture = "Architecture",
    }
    set {}
}

c::property! {
    EnvironmentVariable, "lambda-microvmimage-environmentvariable";
    new EnvironmentVariableRequired {
        /// 1 to 256 characters; matches `^[^\s]+$`
        A key: str = "Key",
        /// at most 4096 characters
        B value: str = "Value",
    }
    set {}
}

c::property! {
    Hooks, "lambda-microvmimage-hooks";
    new {}
    set {
        microvm_hooks: MicrovmHooks = "MicrovmHooks",
        microvm_image_hooks: MicrovmImageHooks = "MicrovmImageHooks",
        /// 1 to 65535
        port: i64 = "Port",
    }
}

c::property! {
    Logging, "lambda-microvmimage-logging";
    new {}
    set {
        cloud_watch: CloudWatchLogging = "CloudWatch",
        /// default `false`
        disabled: bool = "Disabled",
    }
}

c::property! {
    MicrovmHooks, "lambda-microvmimage-microvmhooks";
    new {}
    set {
        resume: HookState = "Resume",
        /// 1 to 60
        resume_timeout_in_seconds: i64 = "ResumeTimeoutInSeconds",
        run: HookState = "Run",
        /// 1 to 60
        run_timeout_in_seconds: i64 = "RunTimeoutInSeconds",
        suspend: HookState = "Suspend",
        /// 1 to 60
        suspend_timeout_in_seconds: i64 = "SuspendTimeoutInSeconds",
        terminate: HookState = "Terminate",
        /// 1 to 60
        terminate_timeout_in_seconds: i64 = "TerminateTimeoutInSeconds",
    }
}

c::property! {
    MicrovmImageHooks, "lambda-microvmimage-microvmimagehooks";
    new {}
    set {
        ready: HookState = "Ready",
        /// 1 to 3600
        ready_timeout_in_seconds: i64 = "ReadyTimeoutInSeconds",
        validate: HookState = "Validate",
        /// 1 to 3600
        validate_timeout_in_seconds: i64 = "ValidateTimeoutInSeconds",
    }
}

c::property! {
    Resources, "lambda-microvmimage-resources";
    new {
        A minimum_memory_in_mi_b: i64 = "MinimumMemoryInMiB",
    }
    set {}
}

c::property! {
    Tag, "lambda-microvmimage-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}

c::open_enum! {
    HookState {
        DISABLED = "DISABLED",
        ENABLED = "ENABLED",
    }
}

c::open_enum! {
    AdditionalOsCapabilities {
        ALL = "ALL",
    }
}

c::open_enum! {
    CpuConfigurationArchitecture {
        ARM_64 = "ARM_64",
    }
}
