// Written by `cargo xtask codegen` from crates/registry/data/translate.txt.

//! The types of `AWS::Translate`.

#[cfg(feature = "translate")]
pub mod parallel_data;
#[cfg(feature = "translate")]
pub mod terminology;

#[cfg(feature = "translate")]
pub use parallel_data::CfnParallelData;
#[cfg(feature = "translate")]
pub use terminology::CfnTerminology;
