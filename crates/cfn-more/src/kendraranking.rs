// Written by `cargo xtask codegen` from crates/registry/data/kendraranking.txt.

//! The types of `AWS::KendraRanking`.

#[cfg(feature = "kendraranking")]
pub mod execution_plan;

#[cfg(feature = "kendraranking")]
pub use execution_plan::CfnExecutionPlan;
