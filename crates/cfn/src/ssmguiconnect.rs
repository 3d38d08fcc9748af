// Written by `cargo xtask codegen` from crates/registry/data/ssmguiconnect.txt.

//! The types of `AWS::SSMGuiConnect`.

#[cfg(feature = "ssmguiconnect")]
pub mod preferences;

#[cfg(feature = "ssmguiconnect")]
pub use preferences::CfnPreferences;
