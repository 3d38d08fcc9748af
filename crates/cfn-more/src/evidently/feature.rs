// Written by `cargo xtask codegen` from crates/registry/data/evidently.txt.

//! `AWS::Evidently::Feature` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnFeature = "AWS::Evidently::Feature", "evidently-feature", reference arn, tags List "Tags";
    new CfnFeatureRequired {
        /// 1 to 127 characters; matches `[-a-zA-Z0-9._]*`; an update replaces the resource
        A name: str = "Name",
        /// at most 2048 characters; matches `([-a-zA-Z0-9._]*)|(arn:[^:]*:[^:]*:[^:]*:[^:]*:project/[-a-zA-Z0-9._]*)`; an update replaces the resource
        B project: c::Arn<crate::evidently::CfnProject> = "Project",
        /// 1 to 5 items; no item twice
        C variations: c::List<VariationObject> = "Variations",
    }
    set {
        /// 1 to 127 characters; matches `[-a-zA-Z0-9._]*`
        default_variation: str = "DefaultVariation",
        /// at most 160 characters
        description: str = "Description",
        /// at most 2500 items; no item twice
        entity_overrides: c::List<EntityOverride> = "EntityOverrides",
        evaluation_strategy: EvaluationStrategy = "EvaluationStrategy",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    EntityOverride, "evidently-feature-entityoverride";
    new {}
    set {
        entity_id: str = "EntityId",
        /// 1 to 127 characters; matches `[-a-zA-Z0-9._]*`
        variation: str = "Variation",
    }
}

c::property! {
    /// Exactly one of `VariationName` with `StringValue`, `VariationName` with `BooleanValue`, `VariationName` with `LongValue`, `VariationName` with `DoubleValue`.
    VariationObject, "evidently-feature-variationobject";
    new {}
    set {
        boolean_value: bool = "BooleanValue",
        double_value: f64 = "DoubleValue",
        long_value: f64 = "LongValue",
        /// at most 512 characters
        string_value: str = "StringValue",
        /// 1 to 127 characters; matches `[-a-zA-Z0-9._]*`
        variation_name: str = "VariationName",
    }
}

c::open_enum! {
    EvaluationStrategy {
        ALL_RULES = "ALL_RULES",
        DEFAULT_VARIATION = "DEFAULT_VARIATION",
    }
}
