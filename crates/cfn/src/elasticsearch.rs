// Written by `cargo xtask codegen` from crates/registry/data/elasticsearch.txt.

//! The types of `AWS::Elasticsearch`.

#[cfg(feature = "elasticsearch")]
pub mod domain;

#[cfg(feature = "elasticsearch")]
pub use domain::CfnDomain;
