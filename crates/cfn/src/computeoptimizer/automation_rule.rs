// Written by `cargo xtask codegen` from crates/registry/data/computeoptimizer.txt.

//! `AWS::ComputeOptimizer::AutomationRule` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RuleArn`.
    CfnAutomationRule = "AWS::ComputeOptimizer::AutomationRule", "computeoptimizer-automationrule", reference arn, tags List "Tags";
    new CfnAutomationRuleRequired {
        /// at most 128 characters; matches `^[a-zA-Z0-9_-]*$`
        A name: str = "Name",
        /// at least 1 item
        B recommended_action_types: c::List<RecommendedActionTypes> = "RecommendedActionTypes",
        C rule_type: RuleType = "RuleType",
        D schedule: Schedule = "Schedule",
        E status: Status = "Status",
    }
    set {
        criteria: Criteria = "Criteria",
        /// at most 1024 characters; matches `^[a-zA-Z0-9_\-\s@\.]*$`
        description: str = "Description",
        organization_configuration: OrganizationConfiguration = "OrganizationConfiguration",
        priority: str = "Priority",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "RuleArn",
        ACCOUNT_ID: str = "AccountId",
        CREATED_TIMESTAMP: str = "CreatedTimestamp",
        LAST_UPDATED_TIMESTAMP: str = "LastUpdatedTimestamp",
        RULE_ARN: c::Arn<CfnAutomationRule> = "RuleArn",
        RULE_ID: str = "RuleId",
        RULE_REVISION: str = "RuleRevision",
    }
}

c::property! {
    Criteria, "computeoptimizer-automationrule-criteria";
    new {}
    set {
        ebs_volume_size_in_gib: c::List<IntegerCriteriaCondition> = "EbsVolumeSizeInGib",
        ebs_volume_type: c::List<StringCriteriaCondition> = "EbsVolumeType",
        estimated_monthly_savings: c::List<DoubleCriteriaCondition> = "EstimatedMonthlySavings",
        look_back_period_in_days: c::List<IntegerCriteriaCondition> = "LookBackPeriodInDays",
        region: c::List<StringCriteriaCondition> = "Region",
        resource_arn: c::List<StringCriteriaCondition> = "ResourceArn",
        resource_tag: c::List<ResourceTagsCriteriaCondition> = "ResourceTag",
        restart_needed: c::List<StringCriteriaCondition> = "RestartNeeded",
    }
}

c::property! {
    DoubleCriteriaCondition, "computeoptimizer-automationrule-doublecriteriacondition";
    new {}
    set {
        comparison: DoubleCriteriaConditionComparison = "Comparison",
        values: c::List<f64> = "Values",
    }
}

c::property! {
    IntegerCriteriaCondition, "computeoptimizer-automationrule-integercriteriacondition";
    new {}
    set {
        comparison: IntegerCriteriaConditionComparison = "Comparison",
        values: c::List<i64> = "Values",
    }
}

c::property! {
    OrganizationConfiguration, "computeoptimizer-automationrule-organizationconfiguration";
    new {}
    set {
        /// 1 to 50 items; each: matches `^[0-9]{12}$`
        account_ids: c::List<str> = "AccountIds",
        rule_apply_order: OrganizationConfigurationRuleApplyOrder = "RuleApplyOrder",
    }
}

c::property! {
    ResourceTagsCriteriaCondition, "computeoptimizer-automationrule-resourcetagscriteriacondition";
    new {}
    set {
        comparison: ResourceTagsCriteriaConditionComparison = "Comparison",
        /// 1 to 512 characters; matches `^[0-9A-Za-z_\s\.\-\:\/\=\+\@\*\?]+$`
        key: str = "Key",
        /// each: 1 to 512 characters, matches `^[0-9A-Za-z_\s\.\-\:\/\=\+\@\*\?]+$`
        values: c::List<str> = "Values",
    }
}

c::property! {
    Schedule, "computeoptimizer-automationrule-schedule";
    new {}
    set {
        /// 60 to 1440
        execution_window_in_minutes: i64 = "ExecutionWindowInMinutes",
        schedule_expression: str = "ScheduleExpression",
        schedule_expression_timezone: str = "ScheduleExpressionTimezone",
    }
}

c::property! {
    StringCriteriaCondition, "computeoptimizer-automationrule-stringcriteriacondition";
    new {}
    set {
        comparison: StringCriteriaConditionComparison = "Comparison",
        /// each: 1 to 512 characters, matches `^[0-9A-Za-z_\s\.\-\:\/\=\+\@\*\?]+$`
        values: c::List<str> = "Values",
    }
}

c::open_enum! {
    RecommendedActionTypes {
        SNAPSHOT_AND_DELETE_UNATTACHED_EBS_VOLUME = "SnapshotAndDeleteUnattachedEbsVolume",
        UPGRADE_EBS_VOLUME_TYPE = "UpgradeEbsVolumeType",
    }
}

c::open_enum! {
    RuleType {
        ACCOUNT_RULE = "AccountRule",
        ORGANIZATION_RULE = "OrganizationRule",
    }
}

c::open_enum! {
    Status {
        ACTIVE = "Active",
        INACTIVE = "Inactive",
    }
}

c::open_enum! {
    DoubleCriteriaConditionComparison {
        STRING_EQUALS = "StringEquals",
        STRING_NOT_EQUALS = "StringNotEquals",
        STRING_EQUALS_IGNORE_CASE = "StringEqualsIgnoreCase",
        STRING_NOT_EQUALS_IGNORE_CASE = "StringNotEqualsIgnoreCase",
        STRING_LIKE = "StringLike",
        STRING_NOT_LIKE = "StringNotLike",
        NUMERIC_EQUALS = "NumericEquals",
        NUMERIC_NOT_EQUALS = "NumericNotEquals",
        NUMERIC_LESS_THAN = "NumericLessThan",
        NUMERIC_LESS_THAN_EQUALS = "NumericLessThanEquals",
        NUMERIC_GREATER_THAN = "NumericGreaterThan",
        NUMERIC_GREATER_THAN_EQUALS = "NumericGreaterThanEquals",
    }
}

c::open_enum! {
    IntegerCriteriaConditionComparison {
        STRING_EQUALS = "StringEquals",
        STRING_NOT_EQUALS = "StringNotEquals",
        STRING_EQUALS_IGNORE_CASE = "StringEqualsIgnoreCase",
        STRING_NOT_EQUALS_IGNORE_CASE = "StringNotEqualsIgnoreCase",
        STRING_LIKE = "StringLike",
        STRING_NOT_LIKE = "StringNotLike",
        NUMERIC_EQUALS = "NumericEquals",
        NUMERIC_NOT_EQUALS = "NumericNotEquals",
        NUMERIC_LESS_THAN = "NumericLessThan",
        NUMERIC_LESS_THAN_EQUALS = "NumericLessThanEquals",
        NUMERIC_GREATER_THAN = "NumericGreaterThan",
        NUMERIC_GREATER_THAN_EQUALS = "NumericGreaterThanEquals",
    }
}

c::open_enum! {
    OrganizationConfigurationRuleApplyOrder {
        BEFORE_ACCOUNT_RULES = "BeforeAccountRules",
        AFTER_ACCOUNT_RULES = "AfterAccountRules",
    }
}

c::open_enum! {
    ResourceTagsCriteriaConditionComparison {
        STRING_EQUALS = "StringEquals",
        STRING_NOT_EQUALS = "StringNotEquals",
        STRING_EQUALS_IGNORE_CASE = "StringEqualsIgnoreCase",
        STRING_NOT_EQUALS_IGNORE_CASE = "StringNotEqualsIgnoreCase",
        STRING_LIKE = "StringLike",
        STRING_NOT_LIKE = "StringNotLike",
        NUMERIC_EQUALS = "NumericEquals",
        NUMERIC_NOT_EQUALS = "NumericNotEquals",
        NUMERIC_LESS_THAN = "NumericLessThan",
        NUMERIC_LESS_THAN_EQUALS = "NumericLessThanEquals",
        NUMERIC_GREATER_THAN = "NumericGreaterThan",
        NUMERIC_GREATER_THAN_EQUALS = "NumericGreaterThanEquals",
    }
}

c::open_enum! {
    StringCriteriaConditionComparison {
        STRING_EQUALS = "StringEquals",
        STRING_NOT_EQUALS = "StringNotEquals",
        STRING_EQUALS_IGNORE_CASE = "StringEqualsIgnoreCase",
        STRING_NOT_EQUALS_IGNORE_CASE = "StringNotEqualsIgnoreCase",
        STRING_LIKE = "StringLike",
        STRING_NOT_LIKE = "StringNotLike",
        NUMERIC_EQUALS = "NumericEquals",
        NUMERIC_NOT_EQUALS = "NumericNotEquals",
        NUMERIC_LESS_THAN = "NumericLessThan",
        NUMERIC_LESS_THAN_EQUALS = "NumericLessThanEquals",
        NUMERIC_GREATER_THAN = "NumericGreaterThan",
        NUMERIC_GREATER_THAN_EQUALS = "NumericGreaterThanEquals",
    }
}
