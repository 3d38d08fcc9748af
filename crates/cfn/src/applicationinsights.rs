// Written by `cargo xtask codegen` from crates/registry/data/applicationinsights.txt.

//! The types of `AWS::ApplicationInsights`.

#[cfg(feature = "applicationinsights")]
pub mod application;

#[cfg(feature = "applicationinsights")]
pub use application::CfnApplication;
