// Written by `cargo xtask codegen` from crates/registry/data/supportauthz.txt.

//! The types of `AWS::SupportAuthZ`.

#[cfg(feature = "supportauthz")]
pub mod support_permit;

#[cfg(feature = "supportauthz")]
pub use support_permit::CfnSupportPermit;
