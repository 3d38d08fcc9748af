// Written by `cargo xtask codegen` from crates/registry/data/ce.txt.

//! `AWS::CE::AnomalySubscription` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `SubscriptionArn`.
    CfnAnomalySubscription = "AWS::CE::AnomalySubscription", "ce-anomalysubscription", reference arn,
        arn "arn:${Partition}:ce::${Account}:anomalysubscription/${Identifier}", tags List "ResourceTags";
    new CfnAnomalySubscriptionRequired {
        A frequency: Frequency = "Frequency",
        /// each: matches `^arn:aws[-a-z0-9]*:[a-z0-9]+:[-a-z0-9]*:[0-9]{12}:[-a-zA-Z0-9/:_]+$`
        B monitor_arn_list: c::List<str> = "MonitorArnList",
        C subscribers: c::List<Subscriber> = "Subscribers",
        /// at most 1024 characters; matches `[\S\s]*`
        D subscription_name: str = "SubscriptionName",
    }
    set {
        /// at most 200 items; an update replaces the resource
        resource_tags: c::List<ResourceTag> = "ResourceTags",
        /// at least 0
        threshold: f64 = "Threshold",
        threshold_expression: str = "ThresholdExpression",
    }
    get {
        @arn "SubscriptionArn",
        ACCOUNT_ID: str = "AccountId",
        SUBSCRIPTION_ARN: c::Arn<CfnAnomalySubscription> = "SubscriptionArn",
    }
}

c::property! {
    ResourceTag, "ce-anomalysubscription-resourcetag";
    new ResourceTagRequired {
        /// 1 to 128 characters; matches `^.*$`; does not match `^(?:aws:)`
        A key: str = "Key",
        /// at most 256 characters
        B value: str = "Value",
    }
    set {}
}

c::property! {
    Subscriber, "ce-anomalysubscription-subscriber";
    new SubscriberRequired {
        A address: str = "Address",
        B r#type: SubscriberType = "Type",
    }
    set {}
}

c::open_enum! {
    Frequency {
        DAILY = "DAILY",
        IMMEDIATE = "IMMEDIATE",
        WEEKLY = "WEEKLY",
    }
}

c::open_enum! {
    SubscriberType {
        EMAIL = "EMAIL",
        SNS = "SNS",
    }
}
