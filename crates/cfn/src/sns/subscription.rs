// Written by `cargo xtask codegen` from crates/registry/data/sns.txt.

//! `AWS::SNS::Subscription` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnSubscription = "AWS::SNS::Subscription", "sns-subscription", reference arn;
    new CfnSubscriptionRequired {
        /// an update replaces the resource
        A protocol: str = "Protocol",
        /// an update replaces the resource
        B topic_arn: c::Arn<crate::sns::CfnTopic> = "TopicArn",
    }
    set {
        delivery_policy: c::Json = "DeliveryPolicy",
        /// an update replaces the resource
        endpoint: str = "Endpoint",
        filter_policy: c::Json = "FilterPolicy",
        filter_policy_scope: str = "FilterPolicyScope",
        raw_message_delivery: bool = "RawMessageDelivery",
        redrive_policy: c::Json = "RedrivePolicy",
        /// an update may replace the resource; AWS does not show it again
        region: str = "Region",
        replay_policy: c::Json = "ReplayPolicy",
        subscription_role_arn: c::Arn<crate::iam::CfnRole> = "SubscriptionRoleArn",
    }
    get {
        @arn "Arn",
    }
}
