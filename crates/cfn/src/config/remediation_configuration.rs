// Written by `cargo xtask codegen` from crates/registry/data/config.txt.

//! `AWS::Config::RemediationConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ConfigRuleName`; it takes no tags; it has no attribute for its ARN.
    CfnRemediationConfiguration = "AWS::Config::RemediationConfiguration", "config-remediationconfiguration", reference name, name_property "ConfigRuleName",
        arn "arn:${Partition}:config:${Region}:${Account}:remediation-configuration/${RemediationConfigurationId}";
    new CfnRemediationConfigurationRequired {
        /// an update replaces the resource
        A config_rule_name: str = "ConfigRuleName",
        B target_id: str = "TargetId",
        C target_type: str = "TargetType",
    }
    set {
        automatic: bool = "Automatic",
        execution_controls: ExecutionControls = "ExecutionControls",
        maximum_automatic_attempts: i64 = "MaximumAutomaticAttempts",
        parameters: c::Json = "Parameters",
        resource_type: str = "ResourceType",
        retry_attempt_seconds: i64 = "RetryAttemptSeconds",
        target_version: str = "TargetVersion",
    }
    get {}
}

c::property! {
    ExecutionControls, "config-remediationconfiguration-executioncontrols";
    new {}
    set {
        ssm_controls: SsmControls = "SsmControls",
    }
}

c::property! {
    SsmControls, "config-remediationconfiguration-ssmcontrols";
    new {}
    set {
        concurrent_execution_rate_percentage: i64 = "ConcurrentExecutionRatePercentage",
        error_percentage: i64 = "ErrorPercentage",
    }
}
