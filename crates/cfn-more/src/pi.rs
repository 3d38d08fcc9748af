// Written by `cargo xtask codegen` from crates/registry/data/pi.txt.

//! The types of `AWS::PI`.

#[cfg(feature = "pi")]
pub mod perf_reports;

#[cfg(feature = "pi")]
pub use perf_reports::CfnPerfReports;
