// Written by `cargo xtask codegen` from crates/registry/data/cleanroomsml.txt.

//! The types of `AWS::CleanRoomsML`.

#[cfg(feature = "cleanroomsml")]
pub mod configured_model_algorithm;
#[cfg(feature = "cleanroomsml")]
pub mod configured_model_algorithm_association;
#[cfg(feature = "cleanroomsml")]
pub mod training_dataset;

#[cfg(feature = "cleanroomsml")]
pub use configured_model_algorithm::CfnConfiguredModelAlgorithm;
#[cfg(feature = "cleanroomsml")]
pub use configured_model_algorithm_association::CfnConfiguredModelAlgorithmAssociation;
#[cfg(feature = "cleanroomsml")]
pub use training_dataset::CfnTrainingDataset;
