// Written by `cargo xtask codegen` from crates/registry/data/sqs.txt.

//! The types of `AWS::SQS`.

#[cfg(feature = "sqs")]
pub mod queue;
#[cfg(feature = "sqs")]
pub mod queue_inline_policy;
#[cfg(feature = "sqs")]
pub mod queue_policy;

#[cfg(feature = "sqs")]
pub use queue::CfnQueue;
#[cfg(feature = "sqs")]
pub use queue_inline_policy::CfnQueueInlinePolicy;
#[cfg(feature = "sqs")]
pub use queue_policy::CfnQueuePolicy;

#[cfg(not(feature = "sqs"))]
crate::row::referred! { "sqs":
    CfnQueue,
}
