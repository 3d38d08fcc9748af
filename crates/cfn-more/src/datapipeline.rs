// Written by `cargo xtask codegen` from crates/registry/data/datapipeline.txt.

//! The types of `AWS::DataPipeline`.

#[cfg(feature = "datapipeline")]
pub mod pipeline;

#[cfg(feature = "datapipeline")]
pub use pipeline::CfnPipeline;
