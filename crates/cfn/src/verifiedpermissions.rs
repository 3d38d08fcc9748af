// Written by `cargo xtask codegen` from crates/registry/data/verifiedpermissions.txt.

//! The types of `AWS::VerifiedPermissions`.

#[cfg(feature = "verifiedpermissions")]
pub mod identity_source;
#[cfg(feature = "verifiedpermissions")]
pub mod policy;
#[cfg(feature = "verifiedpermissions")]
pub mod policy_store;
#[cfg(feature = "verifiedpermissions")]
pub mod policy_store_alias;
#[cfg(feature = "verifiedpermissions")]
pub mod policy_template;

#[cfg(feature = "verifiedpermissions")]
pub use identity_source::CfnIdentitySource;
#[cfg(feature = "verifiedpermissions")]
pub use policy::CfnPolicy;
#[cfg(feature = "verifiedpermissions")]
pub use policy_store::CfnPolicyStore;
#[cfg(feature = "verifiedpermissions")]
pub use policy_store_alias::CfnPolicyStoreAlias;
#[cfg(feature = "verifiedpermissions")]
pub use policy_template::CfnPolicyTemplate;
