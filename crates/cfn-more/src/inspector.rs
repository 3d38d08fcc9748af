// Written by `cargo xtask codegen` from crates/registry/data/inspector.txt.

//! The types of `AWS::Inspector`.

#[cfg(feature = "inspector")]
pub mod assessment_target;
#[cfg(feature = "inspector")]
pub mod assessment_template;
#[cfg(feature = "inspector")]
pub mod resource_group;

#[cfg(feature = "inspector")]
pub use assessment_target::CfnAssessmentTarget;
#[cfg(feature = "inspector")]
pub use assessment_template::CfnAssessmentTemplate;
#[cfg(feature = "inspector")]
pub use resource_group::CfnResourceGroup;

#[cfg(not(feature = "inspector"))]
catchment_cfn::row::referred! { "inspector":
    CfnAssessmentTarget,
    CfnResourceGroup,
}
