// Written by `cargo xtask codegen` from crates/registry/data/inspector.txt.

//! `AWS::Inspector::AssessmentTemplate` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnAssessmentTemplate = "AWS::Inspector::AssessmentTemplate", "inspector-assessmenttemplate", reference arn;
    new {
        /// 1 to 300 characters; an update replaces the resource
        A assessment_target_arn: c::Arn<crate::inspector::CfnAssessmentTarget> = "AssessmentTargetArn",
        /// 180 to 86400; an update replaces the resource
        B duration_in_seconds: i64 = "DurationInSeconds",
        /// at most 50 items; each: 1 to 300 characters; an update replaces the resource
        C rules_package_arns: c::List<str> = "RulesPackageArns",
    }
    set {
        /// 1 to 140 characters; an update replaces the resource
        assessment_template_name: str = "AssessmentTemplateName",
        /// at most 10 items; an update replaces the resource
        user_attributes_for_findings: c::List<c::Tag> = "UserAttributesForFindings",
    }
    get {
        @arn "Arn",
    }
}
