// Written by `cargo xtask codegen` from crates/registry/data/uxc.txt.

//! The types of `AWS::UXC`.

#[cfg(feature = "uxc")]
pub mod account_customization;

#[cfg(feature = "uxc")]
pub use account_customization::CfnAccountCustomization;
