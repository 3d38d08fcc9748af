// Written by `cargo xtask codegen` from crates/registry/data/sns.txt.

//! The types of `AWS::SNS`.

#[cfg(feature = "sns")]
pub mod subscription;
#[cfg(feature = "sns")]
pub mod topic;
#[cfg(feature = "sns")]
pub mod topic_inline_policy;
#[cfg(feature = "sns")]
pub mod topic_policy;

#[cfg(feature = "sns")]
pub use subscription::CfnSubscription;
#[cfg(feature = "sns")]
pub use topic::CfnTopic;
#[cfg(feature = "sns")]
pub use topic_inline_policy::CfnTopicInlinePolicy;
#[cfg(feature = "sns")]
pub use topic_policy::CfnTopicPolicy;

#[cfg(not(feature = "sns"))]
crate::row::referred! { "sns":
    CfnTopic,
}
