// Written by `cargo xtask codegen` from crates/registry/data/personalize.txt.

//! `AWS::Personalize::Filter` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `FilterArn`.
    CfnFilter = "AWS::Personalize::Filter", "personalize-filter", reference arn, tags List "Tags";
    new CfnFilterRequired {
        /// at most 256 characters; matches `arn:([a-z0-9-]+):personalize:.*:.*:.+`; an update replaces the resource
        A dataset_group_arn: str = "DatasetGroupArn",
        /// 1 to 2500 characters; an update replaces the resource
        B filter_expression: str = "FilterExpression",
        /// 1 to 63 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9\-_]*$`; an update replaces the resource
        C name: str = "Name",
    }
    set {
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "FilterArn",
        CREATION_DATE_TIME: str = "CreationDateTime",
        FILTER_ARN: c::Arn<CfnFilter> = "FilterArn",
        LAST_UPDATED_DATE_TIME: str = "LastUpdatedDateTime",
        STATUS: str = "Status",
    }
}
