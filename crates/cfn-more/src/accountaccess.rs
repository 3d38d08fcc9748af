// Written by `cargo xtask codegen` from crates/registry/data/accountaccess.txt.

//! The types of `AWS::AccountAccess`.

#[cfg(feature = "accountaccess")]
pub mod application;
#[cfg(feature = "accountaccess")]
pub mod entitlement;

#[cfg(feature = "accountaccess")]
pub use application::CfnApplication;
#[cfg(feature = "accountaccess")]
pub use entitlement::CfnEntitlement;
