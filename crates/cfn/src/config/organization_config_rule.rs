// Written by `cargo xtask codegen` from crates/registry/data/config.txt.

//! `AWS::Config::OrganizationConfigRule` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `OrganizationConfigRuleName`; it takes no tags.
    CfnOrganizationConfigRule = "AWS::Config::OrganizationConfigRule", "config-organizationconfigrule", reference name, name_property "OrganizationConfigRuleName",
        arn "arn:${Partition}:config:${Region}:${Account}:organization-config-rule/${OrganizationConfigRuleId}";
    new {
        /// 1 to 64 characters; matches `^[A-Za-z0-9-_]+$`; an update replaces the resource
        A organization_config_rule_name: str = "OrganizationConfigRuleName",
    }
    set {
        /// at most 1000 items; each: matches `^[0-9]{12}$`
        excluded_accounts: c::List<str> = "ExcludedAccounts",
        organization_custom_policy_rule_metadata: OrganizationCustomPolicyRuleMetadata = "OrganizationCustomPolicyRuleMetadata",
        organization_custom_rule_metadata: OrganizationCustomRuleMetadata = "OrganizationCustomRuleMetadata",
        organization_managed_rule_metadata: OrganizationManagedRuleMetadata = "OrganizationManagedRuleMetadata",
    }
    get {
        @arn "OrganizationConfigRuleArn",
        ID: str = "Id",
        ORGANIZATION_CONFIG_RULE_ARN: c::Arn<CfnOrganizationConfigRule> = "OrganizationConfigRuleArn",
    }
}

c::property! {
    OrganizationCustomPolicyRuleMetadata, "config-organizationconfigrule-organizationcustompolicyrulemetadata";
    new OrganizationCustomPolicyRuleMetadataRequired {
        /// at most 10000 characters
        A policy_text: str = "PolicyText",
        B runtime: str = "Runtime",
    }
    set {
        /// at most 1000 items; each: matches `^[0-9]{12}$`
        debug_log_delivery_accounts: c::List<str> = "DebugLogDeliveryAccounts",
        /// at most 256 characters
        description: str = "Description",
        /// 1 to 1024 characters
        input_parameters: str = "InputParameters",
        organization_config_rule_trigger_types: c::List<OrganizationCustomPolicyRuleMetadataOrganizationConfigRuleTriggerTypes> = "OrganizationConfigRuleTriggerTypes",
        /// 1 to 768 characters
        resource_id_scope: str = "ResourceIdScope",
        /// at most 100 items; each: 1 to 256 characters
        resource_types_scope: c::List<str> = "ResourceTypesScope",
        /// 1 to 128 characters
        tag_key_scope: str = "TagKeyScope",
        /// 1 to 256 characters
        tag_value_scope: str = "TagValueScope",
    }
}

c::property! {
    OrganizationCustomRuleMetadata, "config-organizationconfigrule-organizationcustomrulemetadata";
    new {
        /// 1 to 256 characters
        A lambda_function_arn: c::Arn<crate::lambda::CfnFunction> = "LambdaFunctionArn",
        B organization_config_rule_trigger_types: c::List<OrganizationCustomRuleMetadataOrganizationConfigRuleTriggerTypes> = "OrganizationConfigRuleTriggerTypes",
    }
    set {
        /// at most 256 characters
        description: str = "Description",
        /// 1 to 1024 characters
        input_parameters: str = "InputParameters",
        maximum_execution_frequency: OrganizationCustomRuleMetadataMaximumExecutionFrequency = "MaximumExecutionFrequency",
        /// 1 to 768 characters
        resource_id_scope: str = "ResourceIdScope",
        /// at most 100 items; each: 1 to 256 characters
        resource_types_scope: c::List<str> = "ResourceTypesScope",
        /// 1 to 128 characters
        tag_key_scope: str = "TagKeyScope",
        /// 1 to 256 characters
        tag_value_scope: str = "TagValueScope",
    }
}

c::property! {
    OrganizationManagedRuleMetadata, "config-organizationconfigrule-organizationmanagedrulemetadata";
    new {
        /// 1 to 256 characters
        A rule_identifier: str = "RuleIdentifier",
    }
    set {
        /// at most 256 characters
        description: str = "Description",
        /// 1 to 1024 characters
        input_parameters: str = "InputParameters",
        maximum_execution_frequency: OrganizationManagedRuleMetadataMaximumExecutionFrequency = "MaximumExecutionFrequency",
        /// 1 to 768 characters
        resource_id_scope: str = "ResourceIdScope",
        /// at most 100 items; each: 1 to 256 characters
        resource_types_scope: c::List<str> = "ResourceTypesScope",
        /// 1 to 128 characters
        tag_key_scope: str = "TagKeyScope",
        /// 1 to 256 characters
        tag_value_scope: str = "TagValueScope",
    }
}

c::open_enum! {
    OrganizationCustomPolicyRuleMetadataOrganizationConfigRuleTriggerTypes {
        CONFIGURATION_ITEM_CHANGE_NOTIFICATION = "ConfigurationItemChangeNotification",
        OVERSIZED_CONFIGURATION_ITEM_CHANGE_NOTIFICATION = "OversizedConfigurationItemChangeNotification",
    }
}

c::open_enum! {
    OrganizationCustomRuleMetadataOrganizationConfigRuleTriggerTypes {
        CONFIGURATION_ITEM_CHANGE_NOTIFICATION = "ConfigurationItemChangeNotification",
        OVERSIZED_CONFIGURATION_ITEM_CHANGE_NOTIFICATION = "OversizedConfigurationItemChangeNotification",
        SCHEDULED_NOTIFICATION = "ScheduledNotification",
    }
}

c::open_enum! {
    OrganizationCustomRuleMetadataMaximumExecutionFrequency {
        ONE_HOUR = "One_Hour",
        SIX_HOURS = "Six_Hours",
        THREE_HOURS = "Three_Hours",
        TWELVE_HOURS = "Twelve_Hours",
        TWENTY_FOUR_HOURS = "TwentyFour_Hours",
    }
}

c::open_enum! {
    OrganizationManagedRuleMetadataMaximumExecutionFrequency {
        ONE_HOUR = "One_Hour",
        SIX_HOURS = "Six_Hours",
        THREE_HOURS = "Three_Hours",
        TWELVE_HOURS = "Twelve_Hours",
        TWENTY_FOUR_HOURS = "TwentyFour_Hours",
    }
}
