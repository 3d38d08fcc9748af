// Written by `cargo xtask codegen` from crates/registry/data/route53profiles.txt.

//! The types of `AWS::Route53Profiles`.

#[cfg(feature = "route53profiles")]
pub mod profile;
#[cfg(feature = "route53profiles")]
pub mod profile_association;
#[cfg(feature = "route53profiles")]
pub mod profile_resource_association;

#[cfg(feature = "route53profiles")]
pub use profile::CfnProfile;
#[cfg(feature = "route53profiles")]
pub use profile_association::CfnProfileAssociation;
#[cfg(feature = "route53profiles")]
pub use profile_resource_association::CfnProfileResourceAssociation;
