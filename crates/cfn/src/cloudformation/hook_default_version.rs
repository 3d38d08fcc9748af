// Written by `cargo xtask codegen` from crates/registry/data/cloudformation.txt.

//! `AWS::CloudFormation::HookDefaultVersion` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    ///
    /// Exactly one of `TypeVersionArn`, `TypeName` with `VersionId`.
    CfnHookDefaultVersion = "AWS::CloudFormation::HookDefaultVersion", "cloudformation-hookdefaultversion", reference arn;
    new {}
    set {
        /// matches `^[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}$`
        type_name: str = "TypeName",
        type_version_arn: str = "TypeVersionArn",
        /// matches `^[A-Za-z0-9-]{1,128}$`
        version_id: str = "VersionId",
    }
    get {
        @arn "Arn",
    }
}
