// Written by `cargo xtask codegen` from crates/registry/data/lambda.txt.

//! `AWS::Lambda::Version` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `FunctionArn`; it takes no tags.
    CfnVersion = "AWS::Lambda::Version", "lambda-version", reference arn;
    new {
        /// 1 to 140 characters; an update replaces the resource
        A function_name: c::Arn<crate::lambda::CfnFunction> = "FunctionName",
    }
    set {
        /// an update replaces the resource
        code_sha256: str = "CodeSha256",
        /// at most 256 characters; an update replaces the resource
        description: str = "Description",
        function_scaling_config: FunctionScalingConfig = "FunctionScalingConfig",
        /// an update replaces the resource
        provisioned_concurrency_config: ProvisionedConcurrencyConfiguration = "ProvisionedConcurrencyConfig",
        /// an update replaces the resource
        runtime_policy: RuntimePolicy = "RuntimePolicy",
    }
    get {
        @arn "FunctionArn",
        FUNCTION_ARN: c::Arn<CfnVersion> = "FunctionArn",
        VERSION: str = "Version",
    }
}

c::property! {
    FunctionScalingConfig, "lambda-version-functionscalingconfig";
    new {}
    set {
        /// 0 to 15000
        max_execution_environments: i64 = "MaxExecutionEnvironments",
        /// 0 to 15000
        min_execution_environments: i64 = "MinExecutionEnvironments",
    }
}

c::property! {
    ProvisionedConcurrencyConfiguration, "lambda-version-provisionedconcurrencyconfiguration";
    new {
        A provisioned_concurrent_executions: i64 = "ProvisionedConcurrentExecutions",
    }
    set {}
}

c::property! {
    RuntimePolicy, "lambda-version-runtimepolicy";
    new {
        A update_runtime_on: str = "UpdateRuntimeOn",
    }
    set {
        /// 26 to 2048 characters
        runtime_version_arn: str = "RuntimeVersionArn",
    }
}
