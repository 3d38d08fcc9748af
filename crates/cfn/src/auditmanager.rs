// Written by `cargo xtask codegen` from crates/registry/data/auditmanager.txt.

//! The types of `AWS::AuditManager`.

#[cfg(feature = "auditmanager")]
pub mod assessment;
#[cfg(feature = "auditmanager")]
pub mod assessment_framework;
#[cfg(feature = "auditmanager")]
pub mod control;

#[cfg(feature = "auditmanager")]
pub use assessment::CfnAssessment;
#[cfg(feature = "auditmanager")]
pub use assessment_framework::CfnAssessmentFramework;
#[cfg(feature = "auditmanager")]
pub use control::CfnControl;
