// Written by `cargo xtask codegen` from crates/registry/data/ram.txt.

//! The types of `AWS::RAM`.

#[cfg(feature = "ram")]
pub mod permission;
#[cfg(feature = "ram")]
pub mod permission_association;
#[cfg(feature = "ram")]
pub mod principal_association;
#[cfg(feature = "ram")]
pub mod resource_association;
#[cfg(feature = "ram")]
pub mod resource_share;
#[cfg(feature = "ram")]
pub mod source_association;

#[cfg(feature = "ram")]
pub use permission::CfnPermission;
#[cfg(feature = "ram")]
pub use permission_association::CfnPermissionAssociation;
#[cfg(feature = "ram")]
pub use principal_association::CfnPrincipalAssociation;
#[cfg(feature = "ram")]
pub use resource_association::CfnResourceAssociation;
#[cfg(feature = "ram")]
pub use resource_share::CfnResourceShare;
#[cfg(feature = "ram")]
pub use source_association::CfnSourceAssociation;
