// Written by `cargo xtask codegen` from crates/registry/data/securitylake.txt.

//! The types of `AWS::SecurityLake`.

#[cfg(feature = "securitylake")]
pub mod aws_log_source;
#[cfg(feature = "securitylake")]
pub mod data_lake;
#[cfg(feature = "securitylake")]
pub mod subscriber;
#[cfg(feature = "securitylake")]
pub mod subscriber_notification;

#[cfg(feature = "securitylake")]
pub use aws_log_source::CfnAwsLogSource;
#[cfg(feature = "securitylake")]
pub use data_lake::CfnDataLake;
#[cfg(feature = "securitylake")]
pub use subscriber::CfnSubscriber;
#[cfg(feature = "securitylake")]
pub use subscriber_notification::CfnSubscriberNotification;
