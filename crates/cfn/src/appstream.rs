// Written by `cargo xtask codegen` from crates/registry/data/appstream.txt.

//! The types of `AWS::AppStream`.

#[cfg(feature = "appstream")]
pub mod app_block;
#[cfg(feature = "appstream")]
pub mod app_block_builder;
#[cfg(feature = "appstream")]
pub mod application;
#[cfg(feature = "appstream")]
pub mod application_entitlement_association;
#[cfg(feature = "appstream")]
pub mod application_fleet_association;
#[cfg(feature = "appstream")]
pub mod directory_config;
#[cfg(feature = "appstream")]
pub mod entitlement;
#[cfg(feature = "appstream")]
pub mod fleet;
#[cfg(feature = "appstream")]
pub mod image_builder;
#[cfg(feature = "appstream")]
pub mod stack;
#[cfg(feature = "appstream")]
pub mod stack_fleet_association;
#[cfg(feature = "appstream")]
pub mod stack_user_association;
#[cfg(feature = "appstream")]
pub mod user;

#[cfg(feature = "appstream")]
pub use app_block::CfnAppBlock;
#[cfg(feature = "appstream")]
pub use app_block_builder::CfnAppBlockBuilder;
#[cfg(feature = "appstream")]
pub use application::CfnApplication;
#[cfg(feature = "appstream")]
pub use application_entitlement_association::CfnApplicationEntitlementAssociation;
#[cfg(feature = "appstream")]
pub use application_fleet_association::CfnApplicationFleetAssociation;
#[cfg(feature = "appstream")]
pub use directory_config::CfnDirectoryConfig;
#[cfg(feature = "appstream")]
pub use entitlement::CfnEntitlement;
#[cfg(feature = "appstream")]
pub use fleet::CfnFleet;
#[cfg(feature = "appstream")]
pub use image_builder::CfnImageBuilder;
#[cfg(feature = "appstream")]
pub use stack::CfnStack;
#[cfg(feature = "appstream")]
pub use stack_fleet_association::CfnStackFleetAssociation;
#[cfg(feature = "appstream")]
pub use stack_user_association::CfnStackUserAssociation;
#[cfg(feature = "appstream")]
pub use user::CfnUser;
