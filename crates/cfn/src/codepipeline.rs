// Written by `cargo xtask codegen` from crates/registry/data/codepipeline.txt.

//! The types of `AWS::CodePipeline`.

#[cfg(feature = "codepipeline")]
pub mod custom_action_type;
#[cfg(feature = "codepipeline")]
pub mod pipeline;
#[cfg(feature = "codepipeline")]
pub mod webhook;

#[cfg(feature = "codepipeline")]
pub use custom_action_type::CfnCustomActionType;
#[cfg(feature = "codepipeline")]
pub use pipeline::CfnPipeline;
#[cfg(feature = "codepipeline")]
pub use webhook::CfnWebhook;
