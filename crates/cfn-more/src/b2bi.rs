// Written by `cargo xtask codegen` from crates/registry/data/b2bi.txt.

//! The types of `AWS::B2BI`.

#[cfg(feature = "b2bi")]
pub mod capability;
#[cfg(feature = "b2bi")]
pub mod partnership;
#[cfg(feature = "b2bi")]
pub mod profile;
#[cfg(feature = "b2bi")]
pub mod transformer;

#[cfg(feature = "b2bi")]
pub use capability::CfnCapability;
#[cfg(feature = "b2bi")]
pub use partnership::CfnPartnership;
#[cfg(feature = "b2bi")]
pub use profile::CfnProfile;
#[cfg(feature = "b2bi")]
pub use transformer::CfnTransformer;
