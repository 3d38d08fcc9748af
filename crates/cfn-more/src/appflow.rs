// Written by `cargo xtask codegen` from crates/registry/data/appflow.txt.

//! The types of `AWS::AppFlow`.

#[cfg(feature = "appflow")]
pub mod connector;
#[cfg(feature = "appflow")]
pub mod connector_profile;
#[cfg(feature = "appflow")]
pub mod flow;

#[cfg(feature = "appflow")]
pub use connector::CfnConnector;
#[cfg(feature = "appflow")]
pub use connector_profile::CfnConnectorProfile;
#[cfg(feature = "appflow")]
pub use flow::CfnFlow;
