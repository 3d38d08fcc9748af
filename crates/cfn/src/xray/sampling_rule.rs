// Written by `cargo xtask codegen` from crates/registry/data/xray.txt.

//! `AWS::XRay::SamplingRule` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RuleARN`.
    CfnSamplingRule = "AWS::XRay::SamplingRule", "xray-samplingrule", reference arn,
        arn "arn:${Partition}:xray:${Region}:${Account}:sampling-rule/${SamplingRuleName}", tags List "Tags";
    new {}
    set {
        /// 1 to 32 characters; deprecated by AWS
        rule_name: str = "RuleName",
        sampling_rule: SamplingRule = "SamplingRule",
        /// deprecated by AWS
        sampling_rule_record: SamplingRuleRecord = "SamplingRuleRecord",
        /// deprecated by AWS
        sampling_rule_update: SamplingRuleUpdate = "SamplingRuleUpdate",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "RuleARN",
        RULE_ARN: c::Arn<CfnSamplingRule> = "RuleARN",
    }
}

c::property! {
    SamplingRateBoost, "xray-samplingrule-samplingrateboost";
    new SamplingRateBoostRequired {
        /// at least 1
        A cooldown_window_minutes: i64 = "CooldownWindowMinutes",
        /// 0 to 1
        B max_rate: f64 = "MaxRate",
    }
    set {}
}

c::property! {
    SamplingRule, "xray-samplingrule-samplingrule";
    new SamplingRuleRequired {
        /// 0 to 1
        A fixed_rate: f64 = "FixedRate",
        /// at most 10 characters
        B http_method: str = "HTTPMethod",
        /// at most 64 characters
        C host: str = "Host",
        /// 1 to 9999
        D priority: i64 = "Priority",
        /// at least 0
        E reservoir_size: i64 = "ReservoirSize",
        /// at most 500 characters
        F resource_arn: str = "ResourceARN",
        /// at most 64 characters
        G service_name: str = "ServiceName",
        /// at most 64 characters
        H service_type: str = "ServiceType",
        /// at most 128 characters
        I url_path: str = "URLPath",
    }
    set {
        attributes: c::Map<str> = "Attributes",
        rule_arn: str = "RuleARN",
        /// 1 to 32 characters
        rule_name: str = "RuleName",
        sampling_rate_boost: SamplingRateBoost = "SamplingRateBoost",
        /// at least 1
        version: i64 = "Version",
    }
}

c::property! {
    SamplingRuleRecord, "xray-samplingrule-samplingrulerecord";
    new {}
    set {
        created_at: str = "CreatedAt",
        modified_at: str = "ModifiedAt",
        sampling_rule: SamplingRule = "SamplingRule",
    }
}

c::property! {
    SamplingRuleUpdate, "xray-samplingrule-samplingruleupdate";
    new {}
    set {
        attributes: c::Map<str> = "Attributes",
        /// 0 to 1
        fixed_rate: f64 = "FixedRate",
        /// at most 10 characters
        http_method: str = "HTTPMethod",
        /// at most 64 characters
        host: str = "Host",
        /// 1 to 9999
        priority: i64 = "Priority",
        /// at least 0
        reservoir_size: i64 = "ReservoirSize",
        /// at most 500 characters
        resource_arn: str = "ResourceARN",
        rule_arn: str = "RuleARN",
        /// 1 to 32 characters
        rule_name: str = "RuleName",
        sampling_rate_boost: SamplingRateBoost = "SamplingRateBoost",
        /// at most 64 characters
        service_name: str = "ServiceName",
        /// at most 64 characters
        service_type: str = "ServiceType",
        /// at most 128 characters
        url_path: str = "URLPath",
    }
}
