// Written by `cargo xtask codegen` from crates/registry/data/entityresolution.txt.

//! The types of `AWS::EntityResolution`.

#[cfg(feature = "entityresolution")]
pub mod id_mapping_workflow;
#[cfg(feature = "entityresolution")]
pub mod id_namespace;
#[cfg(feature = "entityresolution")]
pub mod matching_workflow;
#[cfg(feature = "entityresolution")]
pub mod policy_statement;
#[cfg(feature = "entityresolution")]
pub mod schema_mapping;

#[cfg(feature = "entityresolution")]
pub use id_mapping_workflow::CfnIdMappingWorkflow;
#[cfg(feature = "entityresolution")]
pub use id_namespace::CfnIdNamespace;
#[cfg(feature = "entityresolution")]
pub use matching_workflow::CfnMatchingWorkflow;
#[cfg(feature = "entityresolution")]
pub use policy_statement::CfnPolicyStatement;
#[cfg(feature = "entityresolution")]
pub use schema_mapping::CfnSchemaMapping;
