// Written by `cargo xtask codegen` from crates/registry/data/greengrass.txt.

//! `AWS::Greengrass::FunctionDefinitionVersion` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnFunctionDefinitionVersion = "AWS::Greengrass::FunctionDefinitionVersion", "greengrass-functiondefinitionversion", reference name;
    new {
        /// an update replaces the resource
        A function_definition_id: str = "FunctionDefinitionId",
        /// an update replaces the resource
        B functions: c::List<Function> = "Functions",
    }
    set {
        /// an update replaces the resource
        default_config: DefaultConfig = "DefaultConfig",
    }
    get {
        ID: c::Name<CfnFunctionDefinitionVersion> = "Id",
    }
}

c::property! {
    DefaultConfig, "greengrass-functiondefinitionversion-defaultconfig";
    new {
        A execution: Execution = "Execution",
    }
    set {}
}

c::property! {
    Environment, "greengrass-functiondefinitionversion-environment";
    new {}
    set {
        access_sysfs: bool = "AccessSysfs",
        execution: Execution = "Execution",
        resource_access_policies: c::List<ResourceAccessPolicy> = "ResourceAccessPolicies",
        variables: c::Json = "Variables",
    }
}

c::property! {
    Execution, "greengrass-functiondefinitionversion-execution";
    new {}
    set {
        isolation_mode: str = "IsolationMode",
        run_as: RunAs = "RunAs",
    }
}

c::property! {
    Function, "greengrass-functiondefinitionversion-function";
    new FunctionRequired {
        A function_arn: c::Arn<catchment_cfn::lambda::CfnFunction> = "FunctionArn",
        B function_configuration: FunctionConfiguration = "FunctionConfiguration",
        C id: str = "Id",
    }
    set {}
}

c::property! {
    FunctionConfiguration, "greengrass-functiondefinitionversion-functionconfiguration";
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
    ResourceAccessPolicy, "greengrass-functiondefinitionversion-resourceaccesspolicy";
    new {
        A resource_id: str = "ResourceId",
    }
    set {
        permission: str = "Permission",
    }
}

c::property! {
    RunAs, "greengrass-functiondefinitionversion-runas";
    new {}
    set {
        gid: i64 = "Gid",
        uid: i64 = "Uid",
    }
}
