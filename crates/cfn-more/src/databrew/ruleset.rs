// Written by `cargo xtask codegen` from crates/registry/data/databrew.txt.

//! `AWS::DataBrew::Ruleset` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it has no attribute for its ARN.
    CfnRuleset = "AWS::DataBrew::Ruleset", "databrew-ruleset", reference name, name_property "Name",
        arn "arn:${Partition}:databrew:${Region}:${Account}:ruleset/${ResourceId}", tags List "Tags";
    new CfnRulesetRequired {
        /// 1 to 255 characters; an update replaces the resource
        A name: str = "Name",
        /// at least 1 item
        B rules: c::List<Rule> = "Rules",
        /// 20 to 2048 characters; an update replaces the resource
        C target_arn: str = "TargetArn",
    }
    set {
        /// at most 1024 characters
        description: str = "Description",
        tags: c::List<c::Tag> = "Tags",
    }
    get {}
}

c::property! {
    ColumnSelector, "databrew-ruleset-columnselector";
    new {}
    set {
        /// 1 to 255 characters
        name: str = "Name",
        /// 1 to 255 characters
        regex: str = "Regex",
    }
}

c::property! {
    Rule, "databrew-ruleset-rule";
    new RuleRequired {
        /// 4 to 1024 characters; matches `^[><0-9A-Za-z_.,:)(!= ]+$`
        A check_expression: str = "CheckExpression",
        /// 1 to 128 characters
        B name: str = "Name",
    }
    set {
        /// at least 1 item
        column_selectors: c::List<ColumnSelector> = "ColumnSelectors",
        disabled: bool = "Disabled",
        substitution_map: c::List<SubstitutionValue> = "SubstitutionMap",
        threshold: Threshold = "Threshold",
    }
}

c::property! {
    SubstitutionValue, "databrew-ruleset-substitutionvalue";
    new SubstitutionValueRequired {
        /// at most 1024 characters
        A value: str = "Value",
        /// 2 to 128 characters; matches `^:[A-Za-z0-9_]+$`
        B value_reference: str = "ValueReference",
    }
    set {}
}

c::property! {
    Threshold, "databrew-ruleset-threshold";
    new {
        /// at least 0
        A value: f64 = "Value",
    }
    set {
        r#type: ThresholdType = "Type",
        unit: ThresholdUnit = "Unit",
    }
}

c::open_enum! {
    ThresholdType {
        GREATER_THAN_OR_EQUAL = "GREATER_THAN_OR_EQUAL",
        LESS_THAN_OR_EQUAL = "LESS_THAN_OR_EQUAL",
        GREATER_THAN = "GREATER_THAN",
        LESS_THAN = "LESS_THAN",
    }
}

c::open_enum! {
    ThresholdUnit {
        COUNT = "COUNT",
        PERCENTAGE = "PERCENTAGE",
    }
}
