// Written by `cargo xtask codegen` from crates/registry/data/greengrass.txt.

//! `AWS::Greengrass::FunctionDefinition` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnFunctionDefinition = "AWS::Greengrass::FunctionDefinition", "greengrass-functiondefinition", reference name,
        arn "arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/functions/${FunctionDefinitionId}", tags Map "Tags";
    new {
        A name: str = "Name",
    }
    set {
        /// an update replaces the resource
        initial_version: FunctionDefinitionVersion = "InitialVersion",
        tags: c::Json = "Tags",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnFunctionDefinition> = "Id",
        LATEST_VERSION_ARN: str = "LatestVersionArn",
        NAME: str = "Name",
    }
}

c::property! {
    DefaultConfig, "greengrass-functiondefinition-defaultconfig";
    new {
        A execution: Execution = "Execution",
    }
    set {}
}

c::property! {
    Environment, "greengrass-functiondefinition-environment";
    new {}
    set {
        access_sysfs: bool = "AccessSysfs",
        execution: Execution = "Execution",
        resource_access_policies: c::List<ResourceAccessPolicy> = "ResourceAccessPolicies",
        variables: c::Json = "Variables",
    }
}

c::property! {
    Execution, "greengrass-functiondefinition-execution";
    new {}
    set {
        isolation_mode: str = "IsolationMode",
        run_as: RunAs = "RunAs",
    }
}

c::property! {
    Function, "greengrass-functiondefinition-function";
    new FunctionRequired {
        A function_arn: c::Arn<catchment_cfn::lambda::CfnFunction> = "FunctionArn",
        B function_configuration: FunctionConfiguration = "FunctionConfiguration",
        C id: str = "Id",
    }
    set {}
}

c::property! {
    FunctionConfiguration, "greengrass-functiondefinition-functionconfiguration";
    new {}
    set {
        encoding_type: str = "EncodingType",
        environment: Environment = "Environment",
        exec_args: str = "ExecArgs",
        executable: str = "Executable",
        memory_size: i64 = "MemorySize",
        pinned: bool = "Pinned",
        timeout: i64 = "Timeout",
    }
}

c::property! {
    FunctionDefinitionVersion, "greengrass-functiondefinition-functiondefinitionversion";
    new {
        A functions: c::List<Function> = "Functions",
    }
    set {
        default_config: DefaultConfig = "DefaultConfig",
    }
}

c::property! {
    ResourceAccessPolicy, "greengrass-functiondefinition-resourceaccesspolicy";
    new {
        A resource_id: str = "ResourceId",
    }
    set {
        permission: str = "Permission",
    }
}

c::property! {
    RunAs, "greengrass-functiondefinition-runas";
    new {}
    set {
        gid: i64 = "Gid",
        uid: i64 = "Uid",
    }
}
