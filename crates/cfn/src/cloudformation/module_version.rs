// Written by `cargo xtask codegen` from crates/registry/data/cloudformation.txt.

//! `AWS::CloudFormation::ModuleVersion` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnModuleVersion = "AWS::CloudFormation::ModuleVersion", "cloudformation-moduleversion", reference arn;
    new CfnModuleVersionRequired {
        /// matches `^[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::MODULE`; an update replaces the resource
        A module_name: str = "ModuleName",
        /// an update replaces the resource; AWS does not show it again
        B module_package: str = "ModulePackage",
    }
    set {}
    get {
        @arn "Arn",
        DESCRIPTION: str = "Description",
        DOCUMENTATION_URL: str = "DocumentationUrl",
        IS_DEFAULT_VERSION: bool = "IsDefaultVersion",
        SCHEMA: str = "Schema",
        TIME_CREATED: str = "TimeCreated",
        VERSION_ID: str = "VersionId",
        VISIBILITY: str = "Visibility",
    }
}
