// Written by `cargo xtask codegen` from crates/registry/data/cleanrooms.txt.

//! The types of `AWS::CleanRooms`.

#[cfg(feature = "cleanrooms")]
pub mod analysis_template;
#[cfg(feature = "cleanrooms")]
pub mod collaboration;
#[cfg(feature = "cleanrooms")]
pub mod configured_table;
#[cfg(feature = "cleanrooms")]
pub mod configured_table_association;
#[cfg(feature = "cleanrooms")]
pub mod id_mapping_table;
#[cfg(feature = "cleanrooms")]
pub mod id_namespace_association;
#[cfg(feature = "cleanrooms")]
pub mod intermediate_table;
#[cfg(feature = "cleanrooms")]
pub mod membership;
#[cfg(feature = "cleanrooms")]
pub mod privacy_budget_template;

#[cfg(feature = "cleanrooms")]
pub use analysis_template::CfnAnalysisTemplate;
#[cfg(feature = "cleanrooms")]
pub use collaboration::CfnCollaboration;
#[cfg(feature = "cleanrooms")]
pub use configured_table::CfnConfiguredTable;
#[cfg(feature = "cleanrooms")]
pub use configured_table_association::CfnConfiguredTableAssociation;
#[cfg(feature = "cleanrooms")]
pub use id_mapping_table::CfnIdMappingTable;
#[cfg(feature = "cleanrooms")]
pub use id_namespace_association::CfnIdNamespaceAssociation;
#[cfg(feature = "cleanrooms")]
pub use intermediate_table::CfnIntermediateTable;
#[cfg(feature = "cleanrooms")]
pub use membership::CfnMembership;
#[cfg(feature = "cleanrooms")]
pub use privacy_budget_template::CfnPrivacyBudgetTemplate;
