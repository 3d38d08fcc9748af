// Written by `cargo xtask codegen` from crates/registry/data/accessanalyzer.txt.

//! The types of `AWS::AccessAnalyzer`.

#[cfg(feature = "accessanalyzer")]
pub mod analyzer;
#[cfg(feature = "accessanalyzer")]
pub mod archive_rule;

#[cfg(feature = "accessanalyzer")]
pub use analyzer::CfnAnalyzer;
#[cfg(feature = "accessanalyzer")]
pub use archive_rule::CfnArchiveRule;
