// Written by `cargo xtask codegen` from crates/registry/data/opensearch.txt.

//! The types of `AWS::OpenSearch`.

#[cfg(feature = "opensearch")]
pub mod data_source;

#[cfg(feature = "opensearch")]
pub use data_source::CfnDataSource;
