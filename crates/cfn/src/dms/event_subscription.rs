// Written by `cargo xtask codegen` from crates/registry/data/dms.txt.

//! `AWS::DMS::EventSubscription` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `SubscriptionName`; it has no attribute for its ARN.
    CfnEventSubscription = "AWS::DMS::EventSubscription", "dms-eventsubscription", reference name, name_property "SubscriptionName",
        arn "arn:${Partition}:dms:${Region}:${Account}:es:${SubscriptionName}", tags List "Tags";
    new {
        A sns_topic_arn: c::Arn<crate::sns::CfnTopic> = "SnsTopicArn",
    }
    set {
        enabled: bool = "Enabled",
        event_categories: c::List<str> = "EventCategories",
        /// an update replaces the resource
        source_ids: c::List<str> = "SourceIds",
        source_type: str = "SourceType",
        /// an update replaces the resource
        subscription_name: str = "SubscriptionName",
        tags: c::List<c::Tag> = "Tags",
    }
    get {}
}
