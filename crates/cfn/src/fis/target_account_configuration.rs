// Written by `cargo xtask codegen` from crates/registry/data/fis.txt.

//! `AWS::FIS::TargetAccountConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnTargetAccountConfiguration = "AWS::FIS::TargetAccountConfiguration", "fis-targetaccountconfiguration", reference text;
    new CfnTargetAccountConfigurationRequired {
        /// 12 to 512 characters; matches `^[\S]+$`; an update replaces the resource
        A account_id: str = "AccountId",
        /// at most 64 characters; matches `^[\S]+$`; an update replaces the resource
        B experiment_template_id: str = "ExperimentTemplateId",
        /// 20 to 1224 characters; matches `^[\S]+$`
        C role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        /// at most 512 characters; matches `^[\s\S]*$`
        description: str = "Description",
    }
    get {}
}
