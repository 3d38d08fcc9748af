// Written by `cargo xtask codegen` from crates/registry/data/eventschemas.txt.

//! The types of `AWS::EventSchemas`.

#[cfg(feature = "eventschemas")]
pub mod discoverer;
#[cfg(feature = "eventschemas")]
pub mod registry;
#[cfg(feature = "eventschemas")]
pub mod registry_policy;
#[cfg(feature = "eventschemas")]
pub mod schema;

#[cfg(feature = "eventschemas")]
pub use discoverer::CfnDiscoverer;
#[cfg(feature = "eventschemas")]
pub use registry::CfnRegistry;
#[cfg(feature = "eventschemas")]
pub use registry_policy::CfnRegistryPolicy;
#[cfg(feature = "eventschemas")]
pub use schema::CfnSchema;
