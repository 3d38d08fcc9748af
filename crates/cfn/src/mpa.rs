// Written by `cargo xtask codegen` from crates/registry/data/mpa.txt.

//! The types of `AWS::MPA`.

#[cfg(feature = "mpa")]
pub mod approval_team;
#[cfg(feature = "mpa")]
pub mod identity_source;

#[cfg(feature = "mpa")]
pub use approval_team::CfnApprovalTeam;
#[cfg(feature = "mpa")]
pub use identity_source::CfnIdentitySource;
