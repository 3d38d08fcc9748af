// Written by `cargo xtask codegen` from crates/registry/data/osis.txt.

//! The types of `AWS::OSIS`.

#[cfg(feature = "osis")]
pub mod pipeline;

#[cfg(feature = "osis")]
pub use pipeline::CfnPipeline;
