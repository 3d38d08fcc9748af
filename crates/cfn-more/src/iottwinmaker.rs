// Written by `cargo xtask codegen` from crates/registry/data/iottwinmaker.txt.

//! The types of `AWS::IoTTwinMaker`.

#[cfg(feature = "iottwinmaker")]
pub mod component_type;
#[cfg(feature = "iottwinmaker")]
pub mod entity;
#[cfg(feature = "iottwinmaker")]
pub mod scene;
#[cfg(feature = "iottwinmaker")]
pub mod sync_job;
#[cfg(feature = "iottwinmaker")]
pub mod workspace;

#[cfg(feature = "iottwinmaker")]
pub use component_type::CfnComponentType;
#[cfg(feature = "iottwinmaker")]
pub use entity::CfnEntity;
#[cfg(feature = "iottwinmaker")]
pub use scene::CfnScene;
#[cfg(feature = "iottwinmaker")]
pub use sync_job::CfnSyncJob;
#[cfg(feature = "iottwinmaker")]
pub use workspace::CfnWorkspace;
