// Written by `cargo xtask codegen` from crates/registry/data/mediastore.txt.

//! The types of `AWS::MediaStore`.

#[cfg(feature = "mediastore")]
pub mod container;

#[cfg(feature = "mediastore")]
pub use container::CfnContainer;
