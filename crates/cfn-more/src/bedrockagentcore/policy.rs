// Written by `cargo xtask codegen` from crates/registry/data/bedrockagentcore.txt.

//! `AWS::BedrockAgentCore::Policy` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `PolicyArn`; it takes no tags.
    CfnPolicy = "AWS::BedrockAgentCore::Policy", "bedrockagentcore-policy", reference arn;
    new CfnPolicyRequired {
        A definition: PolicyDefinition = "Definition",
        /// 1 to 48 characters; matches `^[A-Za-z][A-Za-z0-9_]*$`; an update replaces the resource
        B name: str = "Name",
        /// 12 to 59 characters; matches `^[A-Za-z][A-Za-z0-9_]*-[a-z0-9_]{10}$`; an update replaces the resource
        C policy_engine_id: str = "PolicyEngineId",
    }
    set {
        /// 1 to 4096 characters
        description: str = "Description",
        enforcement_mode: EnforcementMode = "EnforcementMode",
        /// AWS does not show it again
        validation_mode: PolicyValidationMode = "ValidationMode",
    }
    get {
        @arn "PolicyArn",
        CREATED_AT: str = "CreatedAt",
        POLICY_ARN: c::Arn<CfnPolicy> = "PolicyArn",
        POLICY_ID: str = "PolicyId",
        STATUS: c::Json = "Status",
        STATUS_REASONS: c::List<str> = list "StatusReasons",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    CedarPolicy, "bedrockagentcore-policy-cedarpolicy";
    new {
        /// 35 to 10000 characters
        A statement: str = "Statement",
    }
    set {}
}

c::property! {
    /// Exactly one of `Cedar`, `Policy`.
    PolicyDefinition, "bedrockagentcore-policy-policydefinition";
    new {}
    set {
        cedar: CedarPolicy = "Cedar",
        policy: PolicyStatement = "Policy",
    }
}

c::property! {
    PolicyStatement, "bedrockagentcore-policy-policystatement";
    new {
        /// 35 to 10000 characters
        A statement: str = "Statement",
    }
    set {}
}

c::open_enum! {
    EnforcementMode {
        ACTIVE = "ACTIVE",
        LOG_ONLY = "LOG_ONLY",
    }
}

c::open_enum! {
    PolicyValidationMode {
        FAIL_ON_ANY_FINDINGS = "FAIL_ON_ANY_FINDINGS",
        IGNORE_ALL_FINDINGS = "IGNORE_ALL_FINDINGS",
    }
}
