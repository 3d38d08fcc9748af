// Written by `cargo xtask codegen` from crates/registry/data/serverlessrepo.txt.

//! The types of `AWS::ServerlessRepo`.

#[cfg(feature = "serverlessrepo")]
pub mod application;

#[cfg(feature = "serverlessrepo")]
pub use application::CfnApplication;
