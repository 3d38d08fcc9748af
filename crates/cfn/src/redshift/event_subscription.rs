// Written by `cargo xtask codegen` from crates/registry/data/redshift.txt.

//! `AWS::Redshift::EventSubscription` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `SubscriptionName`; it has no attribute for its ARN.
    CfnEventSubscription = "AWS::Redshift::EventSubscription", "redshift-eventsubscription", reference name, name_property "SubscriptionName",
        arn "arn:${Partition}:redshift:${Region}:${Account}:eventsubscription:${EventSubscriptionName}", tags List "Tags";
    new {
        /// matches `^(?:^[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$)`; matches `^.{1,255}$`; an update replaces the resource
        A subscription_name: str = "SubscriptionName",
    }
    set {
        enabled: bool = "Enabled",
        /// no item twice; each: at most 2147483647 characters
        event_categories: c::List<EventCategories> = "EventCategories",
        /// at most 2147483647 characters
        severity: Severity = "Severity",
        /// at most 2147483647 characters
        sns_topic_arn: c::Arn<crate::sns::CfnTopic> = "SnsTopicArn",
        /// each: at most 2147483647 characters
        source_ids: c::List<str> = "SourceIds",
        /// at most 2147483647 characters
        source_type: SourceType = "SourceType",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        CUST_SUBSCRIPTION_ID: str = "CustSubscriptionId",
        CUSTOMER_AWS_ID: str = "CustomerAwsId",
        EVENT_CATEGORIES_LIST: c::List<str> = list "EventCategoriesList",
        SOURCE_IDS_LIST: c::List<str> = list "SourceIdsList",
        STATUS: str = "Status",
        SUBSCRIPTION_CREATION_TIME: str = "SubscriptionCreationTime",
    }
}

c::open_enum! {
    EventCategories {
        CONFIGURATION = "configuration",
        MANAGEMENT = "management",
        MONITORING = "monitoring",
        SECURITY = "security",
        PENDING = "pending",
    }
}

c::open_enum! {
    Severity {
        ERROR = "ERROR",
        INFO = "INFO",
    }
}

c::open_enum! {
    SourceType {
        CLUSTER = "cluster",
        CLUSTER_PARAMETER_GROUP = "cluster-parameter-group",
        CLUSTER_SECURITY_GROUP = "cluster-security-group",
        CLUSTER_SNAPSHOT = "cluster-snapshot",
        SCHEDULED_ACTION = "scheduled-action",
    }
}
