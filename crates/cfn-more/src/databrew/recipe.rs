// Written by `cargo xtask codegen` from crates/registry/data/databrew.txt.

//! `AWS::DataBrew::Recipe` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it has no attribute for its ARN.
    CfnRecipe = "AWS::DataBrew::Recipe", "databrew-recipe", reference name, name_property "Name",
        arn "arn:${Partition}:databrew:${Region}:${Account}:recipe/${ResourceId}", tags List "Tags";
    new {
        /// 1 to 255 characters; an update replaces the resource
        A name: str = "Name",
        B steps: c::List<RecipeStep> = "Steps",
    }
    set {
        /// at most 1024 characters
        description: str = "Description",
        tags: c::List<c::Tag> = "Tags",
    }
    get {}
}

c::property! {
    Action, "databrew-recipe-action";
    new {
        /// 1 to 128 characters; matches `^[A-Z\_]+$`
        A operation: str = "Operation",
    }
    set {
        parameters: c::Json = "Parameters",
    }
}

c::property! {
    ConditionExpression, "databrew-recipe-conditionexpression";
    new ConditionExpressionRequired {
        /// 1 to 128 characters; matches `^[A-Z\_]+$`
        A condition: str = "Condition",
        /// 1 to 1024 characters
        B target_column: str = "TargetColumn",
    }
    set {
        /// at most 1024 characters
        value: str = "Value",
    }
}

c::property! {
    RecipeStep, "databrew-recipe-recipestep";
    new {
        A action: Action = "Action",
    }
    set {
        condition_expressions: c::List<ConditionExpression> = "ConditionExpressions",
    }
}
