// Written by `cargo xtask codegen` from crates/registry/data/workspacesinstances.txt.

//! The types of `AWS::WorkspacesInstances`.

#[cfg(feature = "workspacesinstances")]
pub mod volume;
#[cfg(feature = "workspacesinstances")]
pub mod volume_association;
#[cfg(feature = "workspacesinstances")]
pub mod workspace_instance;

#[cfg(feature = "workspacesinstances")]
pub use volume::CfnVolume;
#[cfg(feature = "workspacesinstances")]
pub use volume_association::CfnVolumeAssociation;
#[cfg(feature = "workspacesinstances")]
pub use workspace_instance::CfnWorkspaceInstance;
