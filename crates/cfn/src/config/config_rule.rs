// Written by `cargo xtask codegen` from crates/registry/data/config.txt.

//! `AWS::Config::ConfigRule` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ConfigRuleName`; it takes no tags.
    CfnConfigRule = "AWS::Config::ConfigRule", "config-configrule", reference name, name_property "ConfigRuleName",
        arn "arn:${Partition}:config:${Region}:${Account}:config-rule/${ConfigRuleId}";
    new {
        A source: Source = "Source",
    }
    set {
        /// an update replaces the resource
        config_rule_name: str = "ConfigRuleName",
        /// at most 256 characters
        description: str = "Description",
        evaluation_modes: c::List<EvaluationModeConfiguration> = "EvaluationModes",
        input_parameters: c::Json = "InputParameters",
        maximum_execution_frequency: str = "MaximumExecutionFrequency",
        scope: Scope = "Scope",
    }
    get {
        @arn "Arn",
        COMPLIANCE_TYPE: str = "Compliance.Type",
        CONFIG_RULE_ID: str = "ConfigRuleId",
    }
}

c::property! {
    CustomPolicyDetails, "config-configrule-custompolicydetails";
    new {}
    set {
        enable_debug_log_delivery: bool = "EnableDebugLogDelivery",
        policy_runtime: str = "PolicyRuntime",
        /// AWS does not show it again
        policy_text: str = "PolicyText",
    }
}

c::property! {
    EvaluationModeConfiguration, "config-configrule-evaluationmodeconfiguration";
    new {}
    set {
        mode: str = "Mode",
    }
}

c::property! {
    Scope, "config-configrule-scope";
    new {}
    set {
        compliance_resource_id: str = "ComplianceResourceId",
        /// no item twice
        compliance_resource_types: c::List<str> = "ComplianceResourceTypes",
        tag_key: str = "TagKey",
        tag_value: str = "TagValue",
    }
}

c::property! {
    Source, "config-configrule-source";
    new {
        A owner: str = "Owner",
    }
    set {
        custom_policy_details: CustomPolicyDetails = "CustomPolicyDetails",
        /// no item twice
        source_details: c::List<SourceDetail> = "SourceDetails",
        source_identifier: str = "SourceIdentifier",
    }
}

c::property! {
    SourceDetail, "config-configrule-sourcedetail";
    new SourceDetailRequired {
        A event_source: str = "EventSource",
        B message_type: str = "MessageType",
    }
    set {
        maximum_execution_frequency: str = "MaximumExecutionFrequency",
    }
}
