// Written by `cargo xtask codegen` from crates/registry/data/databrew.txt.

//! The types of `AWS::DataBrew`.

#[cfg(feature = "databrew")]
pub mod dataset;
#[cfg(feature = "databrew")]
pub mod job;
#[cfg(feature = "databrew")]
pub mod project;
#[cfg(feature = "databrew")]
pub mod recipe;
#[cfg(feature = "databrew")]
pub mod ruleset;
#[cfg(feature = "databrew")]
pub mod schedule;

#[cfg(feature = "databrew")]
pub use dataset::CfnDataset;
#[cfg(feature = "databrew")]
pub use job::CfnJob;
#[cfg(feature = "databrew")]
pub use project::CfnProject;
#[cfg(feature = "databrew")]
pub use recipe::CfnRecipe;
#[cfg(feature = "databrew")]
pub use ruleset::CfnRuleset;
#[cfg(feature = "databrew")]
pub use schedule::CfnSchedule;
