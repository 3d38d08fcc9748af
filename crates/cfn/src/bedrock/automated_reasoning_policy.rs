// Written by `cargo xtask codegen` from crates/registry/data/bedrock.txt.

//! `AWS::Bedrock::AutomatedReasoningPolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `PolicyArn`.
    CfnAutomatedReasoningPolicy = "AWS::Bedrock::AutomatedReasoningPolicy", "bedrock-automatedreasoningpolicy", reference arn,
        arn "arn:${Partition}:bedrock:${Region}:${Account}:automated-reasoning-policy/${AutomatedReasoningPolicyId}", tags List "Tags";
    new {
        /// 1 to 256 characters; matches `^[0-9a-zA-Z-_ ]+$`
        A name: str = "Name",
    }
    set {
        /// at most 1024 characters; matches `^[\s\S]+$`
        description: str = "Description",
        /// AWS does not show it again
        force_delete: bool = "ForceDelete",
        /// 1 to 2048 characters; an update replaces the resource; AWS does not show it again
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        /// AWS does not show it again
        policy_definition: PolicyDefinition = "PolicyDefinition",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "PolicyArn",
        CREATED_AT: str = "CreatedAt",
        DEFINITION_HASH: str = "DefinitionHash",
        KMS_KEY_ARN: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
        POLICY_ARN: c::Arn<CfnAutomatedReasoningPolicy> = "PolicyArn",
        POLICY_ID: str = "PolicyId",
        UPDATED_AT: str = "UpdatedAt",
        VERSION: str = "Version",
    }
}

c::property! {
    PolicyDefinition, "bedrock-automatedreasoningpolicy-policydefinition";
    new {}
    set {
        /// at most 500 items
        rules: c::List<PolicyDefinitionRule> = "Rules",
        /// at most 50 items
        types: c::List<PolicyDefinitionType> = "Types",
        /// at most 200 items
        variables: c::List<PolicyDefinitionVariable> = "Variables",
        version: str = "Version",
    }
}

c::property! {
    PolicyDefinitionRule, "bedrock-automatedreasoningpolicy-policydefinitionrule";
    new PolicyDefinitionRuleRequired {
        /// at most 2048 characters; matches `^[\s\S]+$`
        A expression: str = "Expression",
        /// 12 characters; matches `^[A-Z][0-9A-Z]{11}$`
        B id: str = "Id",
    }
    set {
        /// at most 2048 characters; matches `^[\s\S]+$`
        alternate_expression: str = "AlternateExpression",
    }
}

c::property! {
    PolicyDefinitionType, "bedrock-automatedreasoningpolicy-policydefinitiontype";
    new {
        /// 1 to 64 characters; matches `^[A-Za-z][A-Za-z0-9_]+$`
        A name: str = "Name",
        /// 1 to 50 items
        B values: c::List<PolicyDefinitionTypeValue> = "Values",
    }
    set {
        /// at most 1024 characters; matches `^[\s\S]+$`
        description: str = "Description",
    }
}

c::property! {
    PolicyDefinitionTypeValue, "bedrock-automatedreasoningpolicy-policydefinitiontypevalue";
    new {
        /// 1 to 64 characters; matches `^[A-Za-z][A-Za-z0-9_]+$`
        A value: str = "Value",
    }
    set {
        /// at most 1024 characters; matches `^[\s\S]+$`
        description: str = "Description",
    }
}

c::property! {
    PolicyDefinitionVariable, "bedrock-automatedreasoningpolicy-policydefinitionvariable";
    new PolicyDefinitionVariableRequired {
        /// at most 1024 characters; matches `^[\s\S]+$`
        A description: str = "Description",
        /// 1 to 64 characters; matches `^[A-Za-z][A-Za-z0-9_]+$`
        B name: str = "Name",
        /// 1 to 64 characters; matches `^[A-Za-z][A-Za-z0-9_]+$`
        C r#type: str = "Type",
    }
    set {}
}
