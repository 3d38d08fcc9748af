// Written by `cargo xtask codegen` from crates/registry/data/cases.txt.

//! `AWS::Cases::CaseRule` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `CaseRuleArn`.
    CfnCaseRule = "AWS::Cases::CaseRule", "cases-caserule", reference arn, tags List "Tags";
    new {
        /// 1 to 100 characters; matches `^.*[\S]$`
        A name: str = "Name",
        B rule: CaseRuleDetails = "Rule",
    }
    set {
        /// at most 255 characters
        description: str = "Description",
        /// 1 to 500 characters; an update replaces the resource
        domain_id: str = "DomainId",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "CaseRuleArn",
        CASE_RULE_ARN: c::Arn<CfnCaseRule> = "CaseRuleArn",
        CASE_RULE_ID: str = "CaseRuleId",
        CREATED_TIME: str = "CreatedTime",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
    }
}

c::property! {
    /// Exactly one of `EqualTo`, `NotEqualTo`.
    BooleanCondition, "cases-caserule-booleancondition";
    new {}
    set {
        equal_to: BooleanOperands = "EqualTo",
        not_equal_to: BooleanOperands = "NotEqualTo",
    }
}

c::property! {
    BooleanOperands, "cases-caserule-booleanoperands";
    new {
        A operand_one: OperandOne = "OperandOne",
        B operand_two: OperandTwo = "OperandTwo",
        C result: bool = "Result",
    }
    set {}
}

c::property! {
    /// Exactly one of `Required`, `Hidden`.
    CaseRuleDetails, "cases-caserule-caseruledetails";
    new {}
    set {
        hidden: HiddenCaseRule = "Hidden",
        required: RequiredCaseRule = "Required",
    }
}

c::property! {
    EmptyOperandValue, "cases-caserule-emptyoperandvalue";
    new {}
    set {}
}

c::property! {
    HiddenCaseRule, "cases-caserule-hiddencaserule";
    new {
        /// at most 100 items
        A conditions: c::List<BooleanCondition> = "Conditions",
        B default_value: bool = "DefaultValue",
    }
    set {}
}

c::property! {
    /// Exactly one of `FieldId`.
    OperandOne, "cases-caserule-operandone";
    new {}
    set {
        /// 1 to 500 characters
        field_id: str = "FieldId",
    }
}

c::property! {
    /// Exactly one of `StringValue`, `BooleanValue`, `DoubleValue`, `EmptyValue`.
    OperandTwo, "cases-caserule-operandtwo";
    new {}
    set {
        boolean_value: bool = "BooleanValue",
        double_value: f64 = "DoubleValue",
        empty_value: EmptyOperandValue = "EmptyValue",
        /// 1 to 1500 characters
        string_value: str = "StringValue",
    }
}

c::property! {
    RequiredCaseRule, "cases-caserule-requiredcaserule";
    new {
        /// at most 100 items
        A conditions: c::List<BooleanCondition> = "Conditions",
        B default_value: bool = "DefaultValue",
    }
    set {}
}
