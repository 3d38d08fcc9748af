// Written by `cargo xtask codegen` from crates/registry/data/route53recoverycontrol.txt.

//! `AWS::Route53RecoveryControl::SafetyRule` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `SafetyRuleArn`.
    ///
    /// Exactly one of `AssertionRule` with `Name` with `ControlPanelArn` with `RuleConfig`, `GatingRule` with `Name` with `ControlPanelArn` with `RuleConfig`.
    CfnSafetyRule = "AWS::Route53RecoveryControl::SafetyRule", "route53recoverycontrol-safetyrule", reference arn, tags List "Tags";
    new {}
    set {
        assertion_rule: AssertionRule = "AssertionRule",
        /// an update may replace the resource
        control_panel_arn: c::Arn<crate::route53recoverycontrol::CfnControlPanel> = "ControlPanelArn",
        gating_rule: GatingRule = "GatingRule",
        name: str = "Name",
        /// an update may replace the resource
        rule_config: RuleConfig = "RuleConfig",
        /// an update may replace the resource
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "SafetyRuleArn",
        SAFETY_RULE_ARN: c::Arn<CfnSafetyRule> = "SafetyRuleArn",
        STATUS: str = "Status",
    }
}

c::property! {
    AssertionRule, "route53recoverycontrol-safetyrule-assertionrule";
    new {
        /// an update may replace the resource
        A asserted_controls: c::List<str> = "AssertedControls",
        B wait_period_ms: i64 = "WaitPeriodMs",
    }
    set {}
}

c::property! {
    GatingRule, "route53recoverycontrol-safetyrule-gatingrule";
    new GatingRuleRequired {
        /// an update may replace the resource
        A gating_controls: c::List<str> = "GatingControls",
        /// an update may replace the resource
        B target_controls: c::List<str> = "TargetControls",
        C wait_period_ms: i64 = "WaitPeriodMs",
    }
    set {}
}

c::property! {
    RuleConfig, "route53recoverycontrol-safetyrule-ruleconfig";
    new {
        A inverted: bool = "Inverted",
        B threshold: i64 = "Threshold",
        C r#type: RuleType = "Type",
    }
    set {}
}

c::open_enum! {
    RuleType {
        AND = "AND",
        OR = "OR",
        ATLEAST = "ATLEAST",
    }
}
