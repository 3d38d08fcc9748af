// Written by `cargo xtask codegen` from crates/registry/data/grafana.txt.

//! The types of `AWS::Grafana`.

#[cfg(feature = "grafana")]
pub mod workspace;

#[cfg(feature = "grafana")]
pub use workspace::CfnWorkspace;
