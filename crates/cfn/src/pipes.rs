// Written by `cargo xtask codegen` from crates/registry/data/pipes.txt.

//! The types of `AWS::Pipes`.

#[cfg(feature = "pipes")]
pub mod pipe;

#[cfg(feature = "pipes")]
pub use pipe::CfnPipe;
