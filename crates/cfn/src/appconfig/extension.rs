// Written by `cargo xtask codegen` from crates/registry/data/appconfig.txt.

//! `AWS::AppConfig::Extension` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnExtension = "AWS::AppConfig::Extension", "appconfig-extension", reference name, tags List "Tags";
    new {
        A actions: c::Map<c::List<Action>> = "Actions",
        /// matches `^[^\/#:\n]{1,64}$`; an update replaces the resource
        B name: str = "Name",
    }
    set {
        /// at most 1024 characters
        description: str = "Description",
        /// AWS does not show it again
        latest_version_number: i64 = "LatestVersionNumber",
        parameters: c::Map<Parameter> = "Parameters",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnExtension> = "Id",
        VERSION_NUMBER: i64 = "VersionNumber",
    }
}

c::property! {
    Action, "appconfig-extension-action";
    new ActionRequired {
        /// 1 to 128 characters
        A name: str = "Name",
        /// 1 to 2048 characters
        B uri: str = "Uri",
    }
    set {
        /// at most 1024 characters
        description: str = "Description",
        /// 20 to 2048 characters
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
}

c::property! {
    Parameter, "appconfig-extension-parameter";
    new {
        A required: bool = "Required",
    }
    set {
        /// at most 1024 characters
        description: str = "Description",
        dynamic: bool = "Dynamic",
    }
}
