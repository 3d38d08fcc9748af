// Written by `cargo xtask codegen` from crates/registry/data/textract.txt.

//! The types of `AWS::Textract`.

#[cfg(feature = "textract")]
pub mod adapter;

#[cfg(feature = "textract")]
pub use adapter::CfnAdapter;
