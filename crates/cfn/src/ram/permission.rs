// Written by `cargo xtask codegen` from crates/registry/data/ram.txt.

//! `AWS::RAM::Permission` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnPermission = "AWS::RAM::Permission", "ram-permission", reference arn,
        arn "arn:${Partition}:ram::${Account}:permission/${ResourcePath}", tags List "Tags";
    new CfnPermissionRequired {
        /// 1 to 36 characters; matches `^[0-9A-Za-z_.-]*$`; an update replaces the resource
        A name: str = "Name",
        /// an update replaces the resource
        B policy_template: c::Json = "PolicyTemplate",
        /// an update replaces the resource
        C resource_type: str = "ResourceType",
    }
    set {
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        IS_RESOURCE_TYPE_DEFAULT: bool = "IsResourceTypeDefault",
        PERMISSION_TYPE: str = "PermissionType",
        VERSION: str = "Version",
    }
}
