// Written by `cargo xtask codegen` from crates/registry/data/sns.txt.

//! `AWS::SNS::TopicPolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnTopicPolicy = "AWS::SNS::TopicPolicy", "sns-topicpolicy", reference name,
        policies [TopicPolicy "PolicyDocument"];
    new {
        A policy_document: c::PolicyDocument = "PolicyDocument",
        B topics: c::List<str> = "Topics",
    }
    set {}
    get {
        ID: c::Name<CfnTopicPolicy> = "Id",
    }
}
