// Written by `cargo xtask codegen` from crates/registry/data/novaact.txt.

//! The types of `AWS::NovaAct`.

#[cfg(feature = "novaact")]
pub mod workflow_definition;

#[cfg(feature = "novaact")]
pub use workflow_definition::CfnWorkflowDefinition;
