// Written by `cargo xtask codegen` from crates/registry/data/amplify.txt.

//! `AWS::Amplify::App` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnApp = "AWS::Amplify::App", "amplify-app", reference arn,
        arn "arn:${Partition}:amplify:${Region}:${Account}:apps/${AppId}", tags List "Tags";
    new {
        /// 1 to 255 characters; matches `(?s).+`
        A name: str = "Name",
    }
    set {
        /// 1 to 4096 characters; matches `^(?s).+$`; AWS does not show it again
        access_token: str = "AccessToken",
        /// AWS does not show it again
        auto_branch_creation_config: AutoBranchCreationConfig = "AutoBranchCreationConfig",
        /// AWS does not show it again
        basic_auth_config: BasicAuthConfig = "BasicAuthConfig",
        /// 1 to 25000 characters; matches `(?s).+`
        build_spec: str = "BuildSpec",
        cache_config: CacheConfig = "CacheConfig",
        /// at most 1000 characters; matches `(?s).*`
        compute_role_arn: c::Arn<crate::iam::CfnRole> = "ComputeRoleArn",
        /// at most 25000 characters; matches `(?s).*`
        custom_headers: str = "CustomHeaders",
        custom_rules: c::List<CustomRule> = "CustomRules",
        /// at most 1000 characters; matches `(?s).*`
        description: str = "Description",
        enable_branch_auto_deletion: bool = "EnableBranchAutoDeletion",
        environment_variables: c::List<EnvironmentVariable> = "EnvironmentVariables",
        /// 1 to 1000 characters; matches `(?s).*`
        iam_service_role: c::Arn<crate::iam::CfnRole> = "IAMServiceRole",
        job_config: JobConfig = "JobConfig",
        /// at most 4096 characters; matches `(?s).*`; AWS does not show it again
        oauth_token: str = "OauthToken",
        platform: Platform = "Platform",
        /// at most 1000 characters; matches `(?s).*`
        repository: str = "Repository",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        APP_ID: str = "AppId",
        APP_NAME: str = "AppName",
        DEFAULT_DOMAIN: str = "DefaultDomain",
    }
}

c::property! {
    AutoBranchCreationConfig, "amplify-app-autobranchcreationconfig";
    new {}
    set {
        /// each: 1 to 2048 characters
        auto_branch_creation_patterns: c::List<str> = "AutoBranchCreationPatterns",
        basic_auth_config: BasicAuthConfig = "BasicAuthConfig",
        /// 1 to 25000 characters; matches `^(?s).+$`
        build_spec: str = "BuildSpec",
        enable_auto_branch_creation: bool = "EnableAutoBranchCreation",
        enable_auto_build: bool = "EnableAutoBuild",
        enable_performance_mode: bool = "EnablePerformanceMode",
        enable_pull_request_preview: bool = "EnablePullRequestPreview",
        environment_variables: c::List<EnvironmentVariable> = "EnvironmentVariables",
        /// at most 255 characters; matches `(?s).*`
        framework: str = "Framework",
        /// at most 20 characters; matches `(?s).*`
        pull_request_environment_name: str = "PullRequestEnvironmentName",
        stage: AutoBranchCreationConfigStage = "Stage",
    }
}

c::property! {
    BasicAuthConfig, "amplify-app-basicauthconfig";
    new {}
    set {
        enable_basic_auth: bool = "EnableBasicAuth",
        /// 1 to 255 characters
        password: str = "Password",
        /// 1 to 255 characters
        username: str = "Username",
    }
}

c::property! {
    CacheConfig, "amplify-app-cacheconfig";
    new {}
    set {
        r#type: CacheConfigType = "Type",
    }
}

c::property! {
    CustomRule, "amplify-app-customrule";
    new CustomRuleRequired {
        /// 1 to 2048 characters; matches `(?s).+`
        A source: str = "Source",
        /// 1 to 2048 characters; matches `(?s).+`
        B target: str = "Target",
    }
    set {
        /// at most 2048 characters; matches `(?s).*`
        condition: str = "Condition",
        /// 3 to 7 characters; matches `.{3,7}`
        status: str = "Status",
    }
}

c::property! {
    EnvironmentVariable, "amplify-app-environmentvariable";
    new EnvironmentVariableRequired {
        /// at most 255 characters; matches `(?s).*`
        A name: str = "Name",
        /// at most 5500 characters; matches `(?s).*`
        B value: str = "Value",
    }
    set {}
}

c::property! {
    JobConfig, "amplify-app-jobconfig";
    new {
        A build_compute_type: JobConfigBuildComputeType = "BuildComputeType",
    }
    set {}
}

c::open_enum! {
    Platform {
        WEB = "WEB",
        WEB_DYNAMIC = "WEB_DYNAMIC",
        WEB_COMPUTE = "WEB_COMPUTE",
    }
}

c::open_enum! {
    AutoBranchCreationConfigStage {
        EXPERIMENTAL = "EXPERIMENTAL",
        BETA = "BETA",
        PULL_REQUEST = "PULL_REQUEST",
        PRODUCTION = "PRODUCTION",
        DEVELOPMENT = "DEVELOPMENT",
    }
}

c::open_enum! {
    CacheConfigType {
        AMPLIFY_MANAGED = "AMPLIFY_MANAGED",
        AMPLIFY_MANAGED_NO_COOKIES = "AMPLIFY_MANAGED_NO_COOKIES",
    }
}

c::open_enum! {
    JobConfigBuildComputeType {
        STANDARD_8GB = "STANDARD_8GB",
        LARGE_16GB = "LARGE_16GB",
        XLARGE_72GB = "XLARGE_72GB",
    }
}
