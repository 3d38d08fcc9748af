// Written by `cargo xtask codegen` from crates/registry/data/iotcoredeviceadvisor.txt.

//! The types of `AWS::IoTCoreDeviceAdvisor`.

#[cfg(feature = "iotcoredeviceadvisor")]
pub mod suite_definition;

#[cfg(feature = "iotcoredeviceadvisor")]
pub use suite_definition::CfnSuiteDefinition;
