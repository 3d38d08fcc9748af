// Written by `cargo xtask codegen` from crates/registry/data/iotanalytics.txt.

//! The types of `AWS::IoTAnalytics`.

#[cfg(feature = "iotanalytics")]
pub mod channel;
#[cfg(feature = "iotanalytics")]
pub mod dataset;
#[cfg(feature = "iotanalytics")]
pub mod datastore;
#[cfg(feature = "iotanalytics")]
pub mod pipeline;

#[cfg(feature = "iotanalytics")]
pub use channel::CfnChannel;
#[cfg(feature = "iotanalytics")]
pub use dataset::CfnDataset;
#[cfg(feature = "iotanalytics")]
pub use datastore::CfnDatastore;
#[cfg(feature = "iotanalytics")]
pub use pipeline::CfnPipeline;
