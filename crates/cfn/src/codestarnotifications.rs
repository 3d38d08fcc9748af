// Written by `cargo xtask codegen` from crates/registry/data/codestarnotifications.txt.

//! The types of `AWS::CodeStarNotifications`.

#[cfg(feature = "codestarnotifications")]
pub mod notification_rule;

#[cfg(feature = "codestarnotifications")]
pub use notification_rule::CfnNotificationRule;
