// Written by `cargo xtask codegen` from crates/registry/data/ce.txt.

//! `AWS::CE::CostCategory` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnCostCategory = "AWS::CE::CostCategory", "ce-costcategory", reference arn,
        arn "arn:${Partition}:ce::${Account}:costcategory/${Identifier}", tags List "Tags";
    new CfnCostCategoryRequired {
        /// 1 to 50 characters; an update replaces the resource
        A name: str = "Name",
        B rule_version: RuleVersion = "RuleVersion",
        C rules: str = "Rules",
    }
    set {
        /// 1 to 50 characters
        default_value: str = "DefaultValue",
        split_charge_rules: str = "SplitChargeRules",
        /// at most 200 items
        tags: c::List<ResourceTag> = "Tags",
    }
    get {
        @arn "Arn",
        EFFECTIVE_START: str = "EffectiveStart",
    }
}

c::property! {
    ResourceTag, "ce-costcategory-resourcetag";
    new ResourceTagRequired {
        /// 1 to 128 characters; matches `^.*$`; does not match `^(?:aws:)`
        A key: str = "Key",
        /// at most 256 characters
        B value: str = "Value",
    }
    set {}
}

c::open_enum! {
    RuleVersion {
        COST_CATEGORY_EXPRESSION_V1 = "CostCategoryExpression.v1",
    }
}
