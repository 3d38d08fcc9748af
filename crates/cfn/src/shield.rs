// Written by `cargo xtask codegen` from crates/registry/data/shield.txt.

//! The types of `AWS::Shield`.

#[cfg(feature = "shield")]
pub mod drt_access;
#[cfg(feature = "shield")]
pub mod proactive_engagement;
#[cfg(feature = "shield")]
pub mod protection;
#[cfg(feature = "shield")]
pub mod protection_group;

#[cfg(feature = "shield")]
pub use drt_access::CfnDRTAccess;
#[cfg(feature = "shield")]
pub use proactive_engagement::CfnProactiveEngagement;
#[cfg(feature = "shield")]
pub use protection::CfnProtection;
#[cfg(feature = "shield")]
pub use protection_group::CfnProtectionGroup;
