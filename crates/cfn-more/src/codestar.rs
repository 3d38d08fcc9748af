// Written by `cargo xtask codegen` from crates/registry/data/codestar.txt.

//! The types of `AWS::CodeStar`.

#[cfg(feature = "codestar")]
pub mod git_hub_repository;

#[cfg(feature = "codestar")]
pub use git_hub_repository::CfnGitHubRepository;
