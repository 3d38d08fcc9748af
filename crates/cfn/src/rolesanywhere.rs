// Written by `cargo xtask codegen` from crates/registry/data/rolesanywhere.txt.

//! The types of `AWS::RolesAnywhere`.

#[cfg(feature = "rolesanywhere")]
pub mod crl;
#[cfg(feature = "rolesanywhere")]
pub mod profile;
#[cfg(feature = "rolesanywhere")]
pub mod trust_anchor;

#[cfg(feature = "rolesanywhere")]
pub use crl::CfnCRL;
#[cfg(feature = "rolesanywhere")]
pub use profile::CfnProfile;
#[cfg(feature = "rolesanywhere")]
pub use trust_anchor::CfnTrustAnchor;
