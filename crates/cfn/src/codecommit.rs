// Written by `cargo xtask codegen` from crates/registry/data/codecommit.txt.

//! The types of `AWS::CodeCommit`.

#[cfg(feature = "codecommit")]
pub mod repository;

#[cfg(feature = "codecommit")]
pub use repository::CfnRepository;
