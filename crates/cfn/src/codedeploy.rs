// Written by `cargo xtask codegen` from crates/registry/data/codedeploy.txt.

//! The types of `AWS::CodeDeploy`.

#[cfg(feature = "codedeploy")]
pub mod application;
#[cfg(feature = "codedeploy")]
pub mod deployment_config;
#[cfg(feature = "codedeploy")]
pub mod deployment_group;

#[cfg(feature = "codedeploy")]
pub use application::CfnApplication;
#[cfg(feature = "codedeploy")]
pub use deployment_config::CfnDeploymentConfig;
#[cfg(feature = "codedeploy")]
pub use deployment_group::CfnDeploymentGroup;
