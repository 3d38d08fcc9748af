// Written by `cargo xtask codegen` from crates/registry/data/rum.txt.

//! The types of `AWS::RUM`.

#[cfg(feature = "rum")]
pub mod app_monitor;

#[cfg(feature = "rum")]
pub use app_monitor::CfnAppMonitor;
