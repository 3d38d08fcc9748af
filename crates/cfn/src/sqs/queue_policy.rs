// Written by `cargo xtask codegen` from crates/registry/data/sqs.txt.

//! `AWS::SQS::QueuePolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnQueuePolicy = "AWS::SQS::QueuePolicy", "sqs-queuepolicy", reference name,
        policies [QueuePolicy "PolicyDocument"];
    new {
        A policy_document: c::PolicyDocument = "PolicyDocument",
        B queues: c::List<str> = "Queues",
    }
    set {}
    get {
        ID: c::Name<CfnQueuePolicy> = "Id",
    }
}
