// Written by `cargo xtask codegen` from crates/registry/data/amplify.txt.

//! `AWS::Amplify::Branch` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnBranch = "AWS::Amplify::Branch", "amplify-branch", reference arn, tags List "Tags";
    new CfnBranchRequired {
        /// 1 to 20 characters; matches `d[a-z0-9]+`; an update replaces the resource
        A app_id: str = "AppId",
        /// 1 to 255 characters; matches `(?s).+`; an update replaces the resource
        B branch_name: str = "BranchName",
    }
    set {
        backend: Backend = "Backend",
        /// AWS does not show it again
        basic_auth_config: BasicAuthConfig = "BasicAuthConfig",
        /// 1 to 25000 characters; matches `(?s).+`
        build_spec: str = "BuildSpec",
        /// at most 1000 characters; matches `(?s).*`
        compute_role_arn: c::Arn<crate::iam::CfnRole> = "ComputeRoleArn",
        /// at most 1000 characters; matches `(?s).*`
        description: str = "Description",
        enable_auto_build: bool = "EnableAutoBuild",
        enable_performance_mode: bool = "EnablePerformanceMode",
        enable_pull_request_preview: bool = "EnablePullRequestPreview",
        enable_skew_protection: bool = "EnableSkewProtection",
        environment_variables: c::List<EnvironmentVariable> = "EnvironmentVariables",
        /// at most 255 characters; matches `(?s).*`
        framework: str = "Framework",
        /// at most 20 characters; matches `(?s).*`
        pull_request_environment_name: str = "PullRequestEnvironmentName",
        stage: Stage = "Stage",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        BRANCH_NAME: str = "BranchName",
    }
}

c::property! {
    Backend, "amplify-branch-backend";
    new {}
    set {
        /// 20 to 2048 characters; matches `^arn:aws:cloudformation:[a-z0-9-]+:[0-9]{12}:stack/.+/.+$`
        stack_arn: str = "StackArn",
    }
}

c::property! {
    BasicAuthConfig, "amplify-branch-basicauthconfig";
    new BasicAuthConfigRequired {
        /// 1 to 255 characters
        A password: str = "Password",
        /// 1 to 255 characters
        B username: str = "Username",
    }
    set {
        enable_basic_auth: bool = "EnableBasicAuth",
    }
}

c::property! {
    EnvironmentVariable, "amplify-branch-environmentvariable";
    new EnvironmentVariableRequired {
        /// at most 255 characters; matches `(?s).*`
        A name: str = "Name",
        /// at most 5500 characters; matches `(?s).*`
        B value: str = "Value",
    }
    set {}
}

c::open_enum! {
    Stage {
        EXPERIMENTAL = "EXPERIMENTAL",
        BETA = "BETA",
        PULL_REQUEST = "PULL_REQUEST",
        PRODUCTION = "PRODUCTION",
        DEVELOPMENT = "DEVELOPMENT",
    }
}
