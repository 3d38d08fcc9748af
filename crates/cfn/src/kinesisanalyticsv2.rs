// Written by `cargo xtask codegen` from crates/registry/data/kinesisanalyticsv2.txt.

//! The types of `AWS::KinesisAnalyticsV2`.

#[cfg(feature = "kinesisanalyticsv2")]
pub mod application;
#[cfg(feature = "kinesisanalyticsv2")]
pub mod application_cloud_watch_logging_option;
#[cfg(feature = "kinesisanalyticsv2")]
pub mod application_output;
#[cfg(feature = "kinesisanalyticsv2")]
pub mod application_reference_data_source;

#[cfg(feature = "kinesisanalyticsv2")]
pub use application::CfnApplication;
#[cfg(feature = "kinesisanalyticsv2")]
pub use application_cloud_watch_logging_option::CfnApplicationCloudWatchLoggingOption;
#[cfg(feature = "kinesisanalyticsv2")]
pub use application_output::CfnApplicationOutput;
#[cfg(feature = "kinesisanalyticsv2")]
pub use application_reference_data_source::CfnApplicationReferenceDataSource;
