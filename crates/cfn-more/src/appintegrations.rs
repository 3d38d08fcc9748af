// Written by `cargo xtask codegen` from crates/registry/data/appintegrations.txt.

//! The types of `AWS::AppIntegrations`.

#[cfg(feature = "appintegrations")]
pub mod application;
#[cfg(feature = "appintegrations")]
pub mod data_integration;
#[cfg(feature = "appintegrations")]
pub mod event_integration;

#[cfg(feature = "appintegrations")]
pub use application::CfnApplication;
#[cfg(feature = "appintegrations")]
pub use data_integration::CfnDataIntegration;
#[cfg(feature = "appintegrations")]
pub use event_integration::CfnEventIntegration;
