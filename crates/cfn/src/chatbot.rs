// Written by `cargo xtask codegen` from crates/registry/data/chatbot.txt.

//! The types of `AWS::Chatbot`.

#[cfg(feature = "chatbot")]
pub mod custom_action;
#[cfg(feature = "chatbot")]
pub mod microsoft_teams_channel_configuration;
#[cfg(feature = "chatbot")]
pub mod slack_channel_configuration;

#[cfg(feature = "chatbot")]
pub use custom_action::CfnCustomAction;
#[cfg(feature = "chatbot")]
pub use microsoft_teams_channel_configuration::CfnMicrosoftTeamsChannelConfiguration;
#[cfg(feature = "chatbot")]
pub use slack_channel_configuration::CfnSlackChannelConfiguration;
