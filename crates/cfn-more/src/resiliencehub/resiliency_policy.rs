// Written by `cargo xtask codegen` from crates/registry/data/resiliencehub.txt.

//! `AWS::ResilienceHub::ResiliencyPolicy` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `PolicyArn`.
    CfnResiliencyPolicy = "AWS::ResilienceHub::ResiliencyPolicy", "resiliencehub-resiliencypolicy", reference arn,
        arn "arn:${Partition}:resiliencehub:${Region}:${Account}:resiliency-policy/${PolicyId}", tags Map "Tags";
    new CfnResiliencyPolicyRequired {
        A policy: PolicyMap = "Policy",
        /// matches `^[A-Za-z0-9][A-Za-z0-9_-]{1,59}$`
        B policy_name: str = "PolicyName",
        C tier: Tier = "Tier",
    }
    set {
        data_location_constraint: DataLocationConstraint = "DataLocationConstraint",
        /// at most 500 characters
        policy_description: str = "PolicyDescription",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "PolicyArn",
        POLICY_ARN: c::Arn<CfnResiliencyPolicy> = "PolicyArn",
    }
}

c::property! {
    FailurePolicy, "resiliencehub-resiliencypolicy-failurepolicy";
    new FailurePolicyRequired {
        A rpo_in_secs: i64 = "RpoInSecs",
        B rto_in_secs: i64 = "RtoInSecs",
    }
    set {}
}

c::property! {
    PolicyMap, "resiliencehub-resiliencypolicy-policymap";
    new PolicyMapRequired {
        A az: FailurePolicy = "AZ",
        B hardware: FailurePolicy = "Hardware",
        C software: FailurePolicy = "Software",
    }
    set {
        region: FailurePolicy = "Region",
    }
}

c::open_enum! {
    Tier {
        MISSION_CRITICAL = "MissionCritical",
        CRITICAL = "Critical",
        IMPORTANT = "Important",
        CORE_SERVICES = "CoreServices",
        NON_CRITICAL = "NonCritical",
    }
}

c::open_enum! {
    DataLocationConstraint {
        ANY_LOCATION = "AnyLocation",
        SAME_CONTINENT = "SameContinent",
        SAME_COUNTRY = "SameCountry",
    }
}
