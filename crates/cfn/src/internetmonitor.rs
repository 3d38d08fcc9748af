// Written by `cargo xtask codegen` from crates/registry/data/internetmonitor.txt.

//! The types of `AWS::InternetMonitor`.

#[cfg(feature = "internetmonitor")]
pub mod monitor;

#[cfg(feature = "internetmonitor")]
pub use monitor::CfnMonitor;
