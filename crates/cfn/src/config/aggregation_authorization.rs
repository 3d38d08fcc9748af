// Written by `cargo xtask codegen` from crates/registry/data/config.txt.

//! `AWS::Config::AggregationAuthorization` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnAggregationAuthorization = "AWS::Config::AggregationAuthorization", "config-aggregationauthorization", reference text, tags List "Tags";
    new CfnAggregationAuthorizationRequired {
        /// matches `^[0-9]{12}$`; an update replaces the resource
        A authorized_account_id: str = "AuthorizedAccountId",
        /// 1 to 64 characters; an update replaces the resource
        B authorized_aws_region: str = "AuthorizedAwsRegion",
    }
    set {
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "AggregationAuthorizationArn",
        AGGREGATION_AUTHORIZATION_ARN: c::Arn<CfnAggregationAuthorization> = "AggregationAuthorizationArn",
    }
}
