// Written by `cargo xtask codegen` from crates/registry/data/nimblestudio.txt.

//! The types of `AWS::NimbleStudio`.

#[cfg(feature = "nimblestudio")]
pub mod studio;

#[cfg(feature = "nimblestudio")]
pub use studio::CfnStudio;
