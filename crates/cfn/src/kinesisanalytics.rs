// Written by `cargo xtask codegen` from crates/registry/data/kinesisanalytics.txt.

//! The types of `AWS::KinesisAnalytics`.

#[cfg(feature = "kinesisanalytics")]
pub mod application;
#[cfg(feature = "kinesisanalytics")]
pub mod application_output;
#[cfg(feature = "kinesisanalytics")]
pub mod application_reference_data_source;

#[cfg(feature = "kinesisanalytics")]
pub use application::CfnApplication;
#[cfg(feature = "kinesisanalytics")]
pub use application_output::CfnApplicationOutput;
#[cfg(feature = "kinesisanalytics")]
pub use application_reference_data_source::CfnApplicationReferenceDataSource;
