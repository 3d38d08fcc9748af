// Written by `cargo xtask codegen` from crates/registry/data/codebuild.txt.

//! The types of `AWS::CodeBuild`.

#[cfg(feature = "codebuild")]
pub mod fleet;
#[cfg(feature = "codebuild")]
pub mod project;
#[cfg(feature = "codebuild")]
pub mod report_group;
#[cfg(feature = "codebuild")]
pub mod source_credential;

#[cfg(feature = "codebuild")]
pub use fleet::CfnFleet;
#[cfg(feature = "codebuild")]
pub use project::CfnProject;
#[cfg(feature = "codebuild")]
pub use report_group::CfnReportGroup;
#[cfg(feature = "codebuild")]
pub use source_credential::CfnSourceCredential;
