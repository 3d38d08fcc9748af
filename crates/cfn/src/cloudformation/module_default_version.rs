// Written by `cargo xtask codegen` from crates/registry/data/cloudformation.txt.

//! `AWS::CloudFormation::ModuleDefaultVersion` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags; it has no attribute for its ARN.
    ///
    /// Exactly one of `Arn`, `ModuleName` with `VersionId`.
    CfnModuleDefaultVersion = "AWS::CloudFormation::ModuleDefaultVersion", "cloudformation-moduledefaultversion", reference name, name_property "Arn";
    new {}
    set {
        /// an update replaces the resource
        arn: str = "Arn",
        /// matches `^[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::MODULE`; an update replaces the resource; AWS does not show it again
        module_name: str = "ModuleName",
        /// matches `^[0-9]{8}$`; an update replaces the resource; AWS does not show it again
        version_id: str = "VersionId",
    }
    get {}
}
