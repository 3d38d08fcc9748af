// Written by `cargo xtask codegen` from crates/registry/data/greengrassv2.txt.

//! `AWS::GreengrassV2::ComponentVersion` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnComponentVersion = "AWS::GreengrassV2::ComponentVersion", "greengrassv2-componentversion", reference arn, tags Map "Tags";
    new {}
    set {
        /// an update replaces the resource; AWS does not show it again
        inline_recipe: str = "InlineRecipe",
        /// an update replaces the resource; AWS does not show it again
        lambda_function: LambdaFunctionRecipeSource = "LambdaFunction",
        /// at most 50 keys
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
        COMPONENT_NAME: str = "ComponentName",
        COMPONENT_VERSION: str = "ComponentVersion",
    }
}

c::property! {
    ComponentDependencyRequirement, "greengrassv2-componentversion-componentdependencyrequirement";
    new {}
    set {
        dependency_type: ComponentDependencyRequirementDependencyType = "DependencyType",
        version_requirement: str = "VersionRequirement",
    }
}

c::property! {
    ComponentPlatform, "greengrassv2-componentversion-componentplatform";
    new {}
    set {
        attributes: c::Map<str> = "Attributes",
        /// at least 1 character
        name: str = "Name",
    }
}

c::property! {
    LambdaContainerParams, "greengrassv2-componentversion-lambdacontainerparams";
    new {}
    set {
        devices: c::List<LambdaDeviceMount> = "Devices",
        memory_size_in_kb: i64 = "MemorySizeInKB",
        mount_ro_sysfs: bool = "MountROSysfs",
        volumes: c::List<LambdaVolumeMount> = "Volumes",
    }
}

c::property! {
    LambdaDeviceMount, "greengrassv2-componentversion-lambdadevicemount";
    new {}
    set {
        add_group_owner: bool = "AddGroupOwner",
        path: str = "Path",
        permission: LambdaFilesystemPermission = "Permission",
    }
}

c::property! {
    LambdaEventSource, "greengrassv2-componentversion-lambdaeventsource";
    new {}
    set {
        topic: str = "Topic",
        r#type: LambdaEventSourceType = "Type",
    }
}

c::property! {
    LambdaExecutionParameters, "greengrassv2-componentversion-lambdaexecutionparameters";
    new {}
    set {
        environment_variables: c::Map<str> = "EnvironmentVariables",
        event_sources: c::List<LambdaEventSource> = "EventSources",
        exec_args: c::List<str> = "ExecArgs",
        input_payload_encoding_type: LambdaExecutionParametersInputPayloadEncodingType = "InputPayloadEncodingType",
        linux_process_params: LambdaLinuxProcessParams = "LinuxProcessParams",
        max_idle_time_in_seconds: i64 = "MaxIdleTimeInSeconds",
        max_instances_count: i64 = "MaxInstancesCount",
        max_queue_size: i64 = "MaxQueueSize",
        pinned: bool = "Pinned",
        status_timeout_in_seconds: i64 = "StatusTimeoutInSeconds",
        timeout_in_seconds: i64 = "TimeoutInSeconds",
    }
}

c::property! {
    LambdaFunctionRecipeSource, "greengrassv2-componentversion-lambdafunctionrecipesource";
    new {}
    set {
        component_dependencies: c::Map<ComponentDependencyRequirement> = "ComponentDependencies",
        component_lambda_parameters: LambdaExecutionParameters = "ComponentLambdaParameters",
        /// 1 to 128 characters
        component_name: str = "ComponentName",
        component_platforms: c::List<ComponentPlatform> = "ComponentPlatforms",
        /// 1 to 64 characters
        component_version: str = "ComponentVersion",
        /// at least 1 character; matches `^arn:[^:]*:lambda:(([a-z]+-)+[0-9])?:([0-9]{12})?:[^.]+$`
        lambda_arn: c::Arn<catchment_cfn::lambda::CfnFunction> = "LambdaArn",
    }
}

c::property! {
    LambdaLinuxProcessParams, "greengrassv2-componentversion-lambdalinuxprocessparams";
    new {}
    set {
        container_params: LambdaContainerParams = "ContainerParams",
        isolation_mode: LambdaLinuxProcessParamsIsolationMode = "IsolationMode",
    }
}

c::property! {
    LambdaVolumeMount, "greengrassv2-componentversion-lambdavolumemount";
    new {}
    set {
        add_group_owner: bool = "AddGroupOwner",
        destination_path: str = "DestinationPath",
        permission: LambdaFilesystemPermission = "Permission",
        source_path: str = "SourcePath",
    }
}

c::open_enum! {
    LambdaFilesystemPermission {
        RO = "ro",
        RW = "rw",
    }
}

c::open_enum! {
    ComponentDependencyRequirementDependencyType {
        SOFT = "SOFT",
        HARD = "HARD",
    }
}

c::open_enum! {
    LambdaEventSourceType {
        PUB_SUB = "PUB_SUB",
        IOT_CORE = "IOT_CORE",
    }
}

c::open_enum! {
    LambdaExecutionParametersInputPayloadEncodingType {
        JSON = "json",
        BINARY = "binary",
    }
}

c::open_enum! {
    LambdaLinuxProcessParamsIsolationMode {
        GREENGRASS_CONTAINER = "GreengrassContainer",
        NO_CONTAINER = "NoContainer",
    }
}
