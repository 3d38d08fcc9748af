// Written by `cargo xtask codegen` from crates/registry/data/codegurureviewer.txt.

//! The types of `AWS::CodeGuruReviewer`.

#[cfg(feature = "codegurureviewer")]
pub mod repository_association;

#[cfg(feature = "codegurureviewer")]
pub use repository_association::CfnRepositoryAssociation;
