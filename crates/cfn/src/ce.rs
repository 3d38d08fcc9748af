// Written by `cargo xtask codegen` from crates/registry/data/ce.txt.

//! The types of `AWS::CE`.

#[cfg(feature = "ce")]
pub mod anomaly_monitor;
#[cfg(feature = "ce")]
pub mod anomaly_subscription;
#[cfg(feature = "ce")]
pub mod cost_category;

#[cfg(feature = "ce")]
pub use anomaly_monitor::CfnAnomalyMonitor;
#[cfg(feature = "ce")]
pub use anomaly_subscription::CfnAnomalySubscription;
#[cfg(feature = "ce")]
pub use cost_category::CfnCostCategory;
