// Written by `cargo xtask codegen` from crates/registry/data/devopsguru.txt.

//! The types of `AWS::DevOpsGuru`.

#[cfg(feature = "devopsguru")]
pub mod log_anomaly_detection_integration;
#[cfg(feature = "devopsguru")]
pub mod notification_channel;
#[cfg(feature = "devopsguru")]
pub mod resource_collection;

#[cfg(feature = "devopsguru")]
pub use log_anomaly_detection_integration::CfnLogAnomalyDetectionIntegration;
#[cfg(feature = "devopsguru")]
pub use notification_channel::CfnNotificationChannel;
#[cfg(feature = "devopsguru")]
pub use resource_collection::CfnResourceCollection;
