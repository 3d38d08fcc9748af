// Written by `cargo xtask codegen` from crates/registry/data/resourcegroups.txt.

//! The types of `AWS::ResourceGroups`.

#[cfg(feature = "resourcegroups")]
pub mod group;
#[cfg(feature = "resourcegroups")]
pub mod tag_sync_task;

#[cfg(feature = "resourcegroups")]
pub use group::CfnGroup;
#[cfg(feature = "resourcegroups")]
pub use tag_sync_task::CfnTagSyncTask;
