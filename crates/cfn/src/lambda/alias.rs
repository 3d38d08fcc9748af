// Written by `cargo xtask codegen` from crates/registry/data/lambda.txt.

//! `AWS::Lambda::Alias` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AliasArn`; it takes no tags.
    ///
    /// `ProvisionedConcurrencyConfig` excludes `RoutingConfig`.
    CfnAlias = "AWS::Lambda::Alias", "lambda-alias", reference arn;
    new CfnAliasRequired {
        /// an update replaces the resource
        A function_name: c::Name<crate::lambda::CfnFunction> = "FunctionName",
        /// at most 1024 characters; matches `^(\$LATEST(\.PUBLISHED)?|[0-9]*)$`
        B function_version: str = "FunctionVersion",
        /// 1 to 128 characters; matches `^([a-zA-Z0-9-_]+)$`; does not match `^(?:^[0-9]+$)`; an update replaces the resource
        C name: str = "Name",
    }
    set {
        /// at most 256 characters
        description: str = "Description",
        provisioned_concurrency_config: ProvisionedConcurrencyConfiguration = "ProvisionedConcurrencyConfig",
        routing_config: AliasRoutingConfiguration = "RoutingConfig",
    }
    get {
        @arn "AliasArn",
        ALIAS_ARN: c::Arn<CfnAlias> = "AliasArn",
    }
}

c::property! {
    AliasRoutingConfiguration, "lambda-alias-aliasroutingconfiguration";
    new {}
    set {
        /// no item twice
        additional_version_weights: c::List<VersionWeight> = "AdditionalVersionWeights",
    }
}

c::property! {
    ProvisionedConcurrencyConfiguration, "lambda-alias-provisionedconcurrencyconfiguration";
    new {
        A provisioned_concurrent_executions: i64 = "ProvisionedConcurrentExecutions",
    }
    set {}
}

c::property! {
    VersionWeight, "lambda-alias-versionweight";
    new {
        A function_version: str = "FunctionVersion",
        B function_weight: f64 = "FunctionWeight",
    }
    set {}
}
