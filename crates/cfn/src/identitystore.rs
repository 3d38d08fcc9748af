// Written by `cargo xtask codegen` from crates/registry/data/identitystore.txt.

//! The types of `AWS::IdentityStore`.

#[cfg(feature = "identitystore")]
pub mod group;
#[cfg(feature = "identitystore")]
pub mod group_membership;
#[cfg(feature = "identitystore")]
pub mod user;

#[cfg(feature = "identitystore")]
pub use group::CfnGroup;
#[cfg(feature = "identitystore")]
pub use group_membership::CfnGroupMembership;
#[cfg(feature = "identitystore")]
pub use user::CfnUser;
