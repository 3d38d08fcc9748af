// Written by `cargo xtask codegen` from crates/registry/data/networkflowmonitor.txt.

//! The types of `AWS::NetworkFlowMonitor`.

#[cfg(feature = "networkflowmonitor")]
pub mod monitor;
#[cfg(feature = "networkflowmonitor")]
pub mod scope;

#[cfg(feature = "networkflowmonitor")]
pub use monitor::CfnMonitor;
#[cfg(feature = "networkflowmonitor")]
pub use scope::CfnScope;
