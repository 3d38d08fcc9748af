// Written by `cargo xtask codegen` from crates/registry/data/docdb.txt.

//! `AWS::DocDB::EventSubscription` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `SubscriptionName`; it takes no tags; it has no attribute for its ARN.
    CfnEventSubscription = "AWS::DocDB::EventSubscription", "docdb-eventsubscription", reference name, name_property "SubscriptionName",
        arn "arn:${Partition}:rds:${Region}:${Account}:es:${SubscriptionName}";
    new {
        /// an update replaces the resource
        A sns_topic_arn: c::Arn<crate::sns::CfnTopic> = "SnsTopicArn",
    }
    set {
        enabled: bool = "Enabled",
        event_categories: c::List<str> = "EventCategories",
        /// each: matches `^[a-zA-Z][a-zA-Z0-9-]*[a-zA-Z0-9]$|^[a-zA-Z]$`
        source_ids: c::List<str> = "SourceIds",
        source_type: SourceType = "SourceType",
        /// at most 255 characters; an update replaces the resource
        subscription_name: str = "SubscriptionName",
    }
    get {}
}

c::open_enum! {
    SourceType {
        DB_INSTANCE = "db-instance",
        DB_CLUSTER = "db-cluster",
        DB_PARAMETER_GROUP = "db-parameter-group",
        DB_SECURITY_GROUP = "db-security-group",
        DB_CLUSTER_SNAPSHOT = "db-cluster-snapshot",
    }
}
