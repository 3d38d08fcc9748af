// Written by `cargo xtask codegen` from crates/registry/data/bcm.txt.

//! The types of `AWS::BCM`.

#[cfg(feature = "bcm")]
pub mod dashboard;
#[cfg(feature = "bcm")]
pub mod scheduled_report;

#[cfg(feature = "bcm")]
pub use dashboard::CfnDashboard;
#[cfg(feature = "bcm")]
pub use scheduled_report::CfnScheduledReport;
