// Written by `cargo xtask codegen` from crates/registry/data/neptune.txt.

//! `AWS::Neptune::EventSubscription` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `SubscriptionName`; it has no attribute for its ARN.
    CfnEventSubscription = "AWS::Neptune::EventSubscription", "neptune-eventsubscription", reference name, name_property "SubscriptionName",
        arn "arn:${Partition}:rds:${Region}:${Account}:es:${SubscriptionName}", tags List "Tags";
    new {
        /// an update replaces the resource
        A sns_topic_arn: c::Arn<crate::sns::CfnTopic> = "SnsTopicArn",
    }
    set {
        /// default `true`
        enabled: bool = "Enabled",
        /// no item twice
        event_categories: c::List<str> = "EventCategories",
        /// no item twice
        source_ids: c::List<str> = "SourceIds",
        source_type: str = "SourceType",
        /// at most 255 characters; an update replaces the resource
        subscription_name: str = "SubscriptionName",
        tags: c::List<c::Tag> = "Tags",
    }
    get {}
}
