// Written by `cargo xtask codegen` from crates/registry/data/iot.txt.

//! `AWS::IoT::RoleAlias` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RoleAlias`.
    CfnRoleAlias = "AWS::IoT::RoleAlias", "iot-rolealias", reference name, name_property "RoleAlias",
        arn "arn:${Partition}:iot:${Region}:${Account}:rolealias/${RoleAlias}", tags List "Tags";
    new {
        /// 20 to 2048 characters; matches `arn:(aws[a-zA-Z-]*)?:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`
        A role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        /// 900 to 43200; default `3600`
        credential_duration_seconds: i64 = "CredentialDurationSeconds",
        /// 1 to 128 characters; matches `[0-9A-Za-z_=,@-]+`; an update replaces the resource
        role_alias: str = "RoleAlias",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "RoleAliasArn",
        ROLE_ALIAS_ARN: c::Arn<CfnRoleAlias> = "RoleAliasArn",
    }
}
