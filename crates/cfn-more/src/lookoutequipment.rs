// Written by `cargo xtask codegen` from crates/registry/data/lookoutequipment.txt.

//! The types of `AWS::LookoutEquipment`.

#[cfg(feature = "lookoutequipment")]
pub mod inference_scheduler;

#[cfg(feature = "lookoutequipment")]
pub use inference_scheduler::CfnInferenceScheduler;
