// Written by `cargo xtask codegen` from crates/registry/data/customerprofiles.txt.

//! `AWS::CustomerProfiles::RecommenderFilter` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `RecommenderFilterArn`.
    CfnRecommenderFilter = "AWS::CustomerProfiles::RecommenderFilter", "customerprofiles-recommenderfilter", reference arn, tags List "Tags";
    new CfnRecommenderFilterRequired {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        A domain_name: str = "DomainName",
        /// 1 to 2500 characters; an update replaces the resource
        B recommender_filter_expression: str = "RecommenderFilterExpression",
        /// 1 to 63 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        C recommender_filter_name: str = "RecommenderFilterName",
    }
    set {
        /// 1 to 1000 characters; an update replaces the resource
        description: str = "Description",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        recommender_schema_name: str = "RecommenderSchemaName",
        /// at most 50 items
        tags: c::List<Tags> = "Tags",
    }
    get {
        @arn "RecommenderFilterArn",
        CREATED_AT: str = "CreatedAt",
        RECOMMENDER_FILTER_ARN: c::Arn<CfnRecommenderFilter> = "RecommenderFilterArn",
        STATUS: str = "Status",
    }
}

c::property! {
    Tags, "customerprofiles-recommenderfilter-tags";
    new TagsRequired {
        /// 1 to 128 characters; matches `^[a-zA-Z+-=._:/]+$`; does not match `^(?:aws:)`
        A key: str = "Key",
        /// at most 256 characters
        B value: str = "Value",
    }
    set {}
}
