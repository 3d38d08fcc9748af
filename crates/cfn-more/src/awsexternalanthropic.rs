// Written by `cargo xtask codegen` from crates/registry/data/awsexternalanthropic.txt.

//! The types of `AWS::AWSExternalAnthropic`.

#[cfg(feature = "awsexternalanthropic")]
pub mod workspace;

#[cfg(feature = "awsexternalanthropic")]
pub use workspace::CfnWorkspace;
