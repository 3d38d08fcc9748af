// Written by `cargo xtask codegen` from crates/registry/data/fis.txt.

//! The types of `AWS::FIS`.

#[cfg(feature = "fis")]
pub mod experiment_template;
#[cfg(feature = "fis")]
pub mod target_account_configuration;

#[cfg(feature = "fis")]
pub use experiment_template::CfnExperimentTemplate;
#[cfg(feature = "fis")]
pub use target_account_configuration::CfnTargetAccountConfiguration;
