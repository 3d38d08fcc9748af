// Written by `cargo xtask codegen` from crates/registry/data/supportapp.txt.

//! The types of `AWS::SupportApp`.

#[cfg(feature = "supportapp")]
pub mod account_alias;
#[cfg(feature = "supportapp")]
pub mod slack_channel_configuration;
#[cfg(feature = "supportapp")]
pub mod slack_workspace_configuration;

#[cfg(feature = "supportapp")]
pub use account_alias::CfnAccountAlias;
#[cfg(feature = "supportapp")]
pub use slack_channel_configuration::CfnSlackChannelConfiguration;
#[cfg(feature = "supportapp")]
pub use slack_workspace_configuration::CfnSlackWorkspaceConfiguration;
