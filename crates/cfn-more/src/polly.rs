// Written by `cargo xtask codegen` from crates/registry/data/polly.txt.

//! The types of `AWS::Polly`.

#[cfg(feature = "polly")]
pub mod lexicon;

#[cfg(feature = "polly")]
pub use lexicon::CfnLexicon;
