// Written by `cargo xtask codegen` from crates/registry/data/appfabric.txt.

//! The types of `AWS::AppFabric`.

#[cfg(feature = "appfabric")]
pub mod app_authorization;
#[cfg(feature = "appfabric")]
pub mod ingestion_destination;

#[cfg(feature = "appfabric")]
pub use app_authorization::CfnAppAuthorization;
#[cfg(feature = "appfabric")]
pub use ingestion_destination::CfnIngestionDestination;
