// Written by `cargo xtask codegen` from crates/registry/data/inspector.txt.

//! `AWS::Inspector::AssessmentTarget` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnAssessmentTarget = "AWS::Inspector::AssessmentTarget", "inspector-assessmenttarget", reference arn;
    new {}
    set {
        /// 1 to 140 characters; an update replaces the resource
        assessment_target_name: str = "AssessmentTargetName",
        /// 1 to 300 characters
        resource_group_arn: c::Arn<crate::inspector::CfnResourceGroup> = "ResourceGroupArn",
    }
    get {
        @arn "Arn",
    }
}
