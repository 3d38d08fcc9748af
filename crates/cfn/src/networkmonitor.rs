// Written by `cargo xtask codegen` from crates/registry/data/networkmonitor.txt.

//! The types of `AWS::NetworkMonitor`.

#[cfg(feature = "networkmonitor")]
pub mod monitor;

#[cfg(feature = "networkmonitor")]
pub use monitor::CfnMonitor;
