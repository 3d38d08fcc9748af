// Written by `cargo xtask codegen` from crates/registry/data/wafregional.txt.

//! `AWS::WAFRegional::SizeConstraintSet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnSizeConstraintSet = "AWS::WAFRegional::SizeConstraintSet", "wafregional-sizeconstraintset", reference name,
        arn "arn:${Partition}:waf-regional:${Region}:${Account}:sizeconstraintset/${Id}";
    new {
        /// an update replaces the resource
        A name: str = "Name",
    }
    set {
        size_constraints: c::List<SizeConstraint> = "SizeConstraints",
    }
    get {
        ID: c::Name<CfnSizeConstraintSet> = "Id",
    }
}

c::property! {
    FieldToMatch, "wafregional-sizeconstraintset-fieldtomatch";
    new {
        A r#type: str = "Type",
    }
    set {
        data: str = "Data",
    }
}

c::property! {
    SizeConstraint, "wafregional-sizeconstraintset-sizeconstraint";
    new SizeConstraintRequired {
        A comparison_operator: str = "ComparisonOperator",
        B field_to_match: FieldToMatch = "FieldToMatch",
        C size: i64 = "Size",
        D text_transformation: str = "TextTransformation",
    }
    set {}
}
