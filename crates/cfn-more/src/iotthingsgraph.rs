// Written by `cargo xtask codegen` from crates/registry/data/iotthingsgraph.txt.

//! The types of `AWS::IoTThingsGraph`.

#[cfg(feature = "iotthingsgraph")]
pub mod flow_template;

#[cfg(feature = "iotthingsgraph")]
pub use flow_template::CfnFlowTemplate;
