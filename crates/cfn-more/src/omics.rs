// Written by `cargo xtask codegen` from crates/registry/data/omics.txt.

//! The types of `AWS::Omics`.

#[cfg(feature = "omics")]
pub mod annotation_store;
#[cfg(feature = "omics")]
pub mod configuration;
#[cfg(feature = "omics")]
pub mod reference_store;
#[cfg(feature = "omics")]
pub mod run_cache;
#[cfg(feature = "omics")]
pub mod run_group;
#[cfg(feature = "omics")]
pub mod sequence_store;
#[cfg(feature = "omics")]
pub mod variant_store;
#[cfg(feature = "omics")]
pub mod workflow;
#[cfg(feature = "omics")]
pub mod workflow_version;

#[cfg(feature = "omics")]
pub use annotation_store::CfnAnnotationStore;
#[cfg(feature = "omics")]
pub use configuration::CfnConfiguration;
#[cfg(feature = "omics")]
pub use reference_store::CfnReferenceStore;
#[cfg(feature = "omics")]
pub use run_cache::CfnRunCache;
#[cfg(feature = "omics")]
pub use run_group::CfnRunGroup;
#[cfg(feature = "omics")]
pub use sequence_store::CfnSequenceStore;
#[cfg(feature = "omics")]
pub use variant_store::CfnVariantStore;
#[cfg(feature = "omics")]
pub use workflow::CfnWorkflow;
#[cfg(feature = "omics")]
pub use workflow_version::CfnWorkflowVersion;
