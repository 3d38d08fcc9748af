// Written by `cargo xtask codegen` from crates/registry/data/healthlake.txt.

//! The types of `AWS::HealthLake`.

#[cfg(feature = "healthlake")]
pub mod data_transformation_profile;
#[cfg(feature = "healthlake")]
pub mod fhir_datastore;

#[cfg(feature = "healthlake")]
pub use data_transformation_profile::CfnDataTransformationProfile;
#[cfg(feature = "healthlake")]
pub use fhir_datastore::CfnFHIRDatastore;
