// Written by `cargo xtask codegen` from crates/registry/data/organizations.txt.

//! The types of `AWS::Organizations`.

#[cfg(feature = "organizations")]
pub mod account;
#[cfg(feature = "organizations")]
pub mod organization;
#[cfg(feature = "organizations")]
pub mod organizational_unit;
#[cfg(feature = "organizations")]
pub mod policy;
#[cfg(feature = "organizations")]
pub mod resource_policy;

#[cfg(feature = "organizations")]
pub use account::CfnAccount;
#[cfg(feature = "organizations")]
pub use organization::CfnOrganization;
#[cfg(feature = "organizations")]
pub use organizational_unit::CfnOrganizationalUnit;
#[cfg(feature = "organizations")]
pub use policy::CfnPolicy;
#[cfg(feature = "organizations")]
pub use resource_policy::CfnResourcePolicy;
