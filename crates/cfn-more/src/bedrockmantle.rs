// Written by `cargo xtask codegen` from crates/registry/data/bedrockmantle.txt.

//! The types of `AWS::BedrockMantle`.

#[cfg(feature = "bedrockmantle")]
pub mod project;

#[cfg(feature = "bedrockmantle")]
pub use project::CfnProject;
