// Written by `cargo xtask codegen` from crates/registry/data/cloudformation.txt.

//! `AWS::CloudFormation::Macro` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnMacro = "AWS::CloudFormation::Macro", "cloudformation-macro", reference name;
    new CfnMacroRequired {
        A function_name: str = "FunctionName",
        /// an update replaces the resource
        B name: str = "Name",
    }
    set {
        description: str = "Description",
        log_group_name: c::Name<crate::logs::CfnLogGroup> = "LogGroupName",
        log_role_arn: c::Arn<crate::iam::CfnRole> = "LogRoleARN",
    }
    get {
        ID: c::Name<CfnMacro> = "Id",
    }
}
