// Written by `cargo xtask codegen` from crates/registry/data/customerprofiles.txt.

//! `AWS::CustomerProfiles::RecommenderSchema` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnRecommenderSchema = "AWS::CustomerProfiles::RecommenderSchema", "customerprofiles-recommenderschema", reference arn, tags List "Tags";
    new CfnRecommenderSchemaRequired {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        A domain_name: str = "DomainName",
        /// 1 to 2 keys; an update replaces the resource
        B fields: c::Map<c::List<RecommenderSchemaField>> = "Fields",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        C recommender_schema_name: str = "RecommenderSchemaName",
    }
    set {
        /// at most 50 items
        tags: c::List<Tags> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        STATUS: str = "Status",
    }
}

c::property! {
    RecommenderSchemaField, "customerprofiles-recommenderschema-recommenderschemafield";
    new {
        /// 1 to 1000 characters
        A target_field_name: str = "TargetFieldName",
    }
    set {
        content_type: RecommenderSchemaFieldContentType = "ContentType",
        feature_type: RecommenderSchemaFieldFeatureType = "FeatureType",
    }
}

c::property! {
    Tags, "customerprofiles-recommenderschema-tags";
    new TagsRequired {
        /// 1 to 128 characters; matches `^[a-zA-Z+-=._:/]+$`; does not match `^(?:aws:)`
        A key: str = "Key",
        /// at most 256 characters
        B value: str = "Value",
    }
    set {}
}

c::open_enum! {
    RecommenderSchemaFieldContentType {
        STRING = "STRING",
        NUMBER = "NUMBER",
    }
}

c::open_enum! {
    RecommenderSchemaFieldFeatureType {
        TEXTUAL = "TEXTUAL",
        CATEGORICAL = "CATEGORICAL",
    }
}
