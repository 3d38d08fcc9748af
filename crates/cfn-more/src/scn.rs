// Written by `cargo xtask codegen` from crates/registry/data/scn.txt.

//! The types of `AWS::SCN`.

#[cfg(feature = "scn")]
pub mod data_integration_flow;
#[cfg(feature = "scn")]
pub mod dataset;
#[cfg(feature = "scn")]
pub mod instance;
#[cfg(feature = "scn")]
pub mod namespace;

#[cfg(feature = "scn")]
pub use data_integration_flow::CfnDataIntegrationFlow;
#[cfg(feature = "scn")]
pub use dataset::CfnDataset;
#[cfg(feature = "scn")]
pub use instance::CfnInstance;
#[cfg(feature = "scn")]
pub use namespace::CfnNamespace;
