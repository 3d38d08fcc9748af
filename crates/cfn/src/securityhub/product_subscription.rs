// Written by `cargo xtask codegen` from crates/registry/data/securityhub.txt.

//! `AWS::SecurityHub::ProductSubscription` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ProductSubscriptionArn`; it takes no tags.
    CfnProductSubscription = "AWS::SecurityHub::ProductSubscription", "securityhub-productsubscription", reference arn;
    new {
        /// matches `arn:aws\S*:securityhub:\S*`; an update replaces the resource
        A product_arn: str = "ProductArn",
    }
    set {}
    get {
        @arn "ProductSubscriptionArn",
        PRODUCT_SUBSCRIPTION_ARN: c::Arn<CfnProductSubscription> = "ProductSubscriptionArn",
    }
}
