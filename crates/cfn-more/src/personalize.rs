// Written by `cargo xtask codegen` from crates/registry/data/personalize.txt.

//! The types of `AWS::Personalize`.

#[cfg(feature = "personalize")]
pub mod campaign;
#[cfg(feature = "personalize")]
pub mod dataset;
#[cfg(feature = "personalize")]
pub mod dataset_group;
#[cfg(feature = "personalize")]
pub mod event_tracker;
#[cfg(feature = "personalize")]
pub mod filter;
#[cfg(feature = "personalize")]
pub mod metric_attribution;
#[cfg(feature = "personalize")]
pub mod schema;
#[cfg(feature = "personalize")]
pub mod solution;

#[cfg(feature = "personalize")]
pub use campaign::CfnCampaign;
#[cfg(feature = "personalize")]
pub use dataset::CfnDataset;
#[cfg(feature = "personalize")]
pub use dataset_group::CfnDatasetGroup;
#[cfg(feature = "personalize")]
pub use event_tracker::CfnEventTracker;
#[cfg(feature = "personalize")]
pub use filter::CfnFilter;
#[cfg(feature = "personalize")]
pub use metric_attribution::CfnMetricAttribution;
#[cfg(feature = "personalize")]
pub use schema::CfnSchema;
#[cfg(feature = "personalize")]
pub use solution::CfnSolution;
