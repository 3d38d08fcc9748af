// Written by `cargo xtask codegen` from crates/registry/data/detective.txt.

//! The types of `AWS::Detective`.

#[cfg(feature = "detective")]
pub mod graph;
#[cfg(feature = "detective")]
pub mod member_invitation;
#[cfg(feature = "detective")]
pub mod organization_admin;

#[cfg(feature = "detective")]
pub use graph::CfnGraph;
#[cfg(feature = "detective")]
pub use member_invitation::CfnMemberInvitation;
#[cfg(feature = "detective")]
pub use organization_admin::CfnOrganizationAdmin;
