// Written by `cargo xtask codegen` from crates/registry/data/forecast.txt.

//! The types of `AWS::Forecast`.

#[cfg(feature = "forecast")]
pub mod dataset;
#[cfg(feature = "forecast")]
pub mod dataset_group;

#[cfg(feature = "forecast")]
pub use dataset::CfnDataset;
#[cfg(feature = "forecast")]
pub use dataset_group::CfnDatasetGroup;
