// Written by `cargo xtask codegen` from crates/registry/data/sqs.txt.

//! `AWS::SQS::QueueInlinePolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Queue`; it takes no tags; it has no attribute for its ARN.
    CfnQueueInlinePolicy = "AWS::SQS::QueueInlinePolicy", "sqs-queueinlinepolicy", reference name, name_property "Queue",
        policies [QueuePolicy "PolicyDocument"];
    new {
        A policy_document: c::PolicyDocument = "PolicyDocument",
        /// an update replaces the resource
        B queue: str = "Queue",
    }
    set {}
    get {}
}
