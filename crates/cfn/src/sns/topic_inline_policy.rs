// Written by `cargo xtask codegen` from crates/registry/data/sns.txt.

//! `AWS::SNS::TopicInlinePolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TopicArn`; it takes no tags; it has no attribute for its ARN.
    CfnTopicInlinePolicy = "AWS::SNS::TopicInlinePolicy", "sns-topicinlinepolicy", reference name, name_property "TopicArn",
        policies [TopicPolicy "PolicyDocument"];
    new {
        A policy_document: c::PolicyDocument = "PolicyDocument",
        /// an update replaces the resource
        B topic_arn: c::Arn<crate::sns::CfnTopic> = "TopicArn",
    }
    set {}
    get {}
}
