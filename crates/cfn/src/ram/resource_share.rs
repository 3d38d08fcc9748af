// Written by `cargo xtask codegen` from crates/registry/data/ram.txt.

//! `AWS::RAM::ResourceShare` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnResourceShare = "AWS::RAM::ResourceShare", "ram-resourceshare", reference arn,
        arn "arn:${Partition}:ram:${Region}:${Account}:resource-share/${ResourcePath}", tags List "Tags";
    new {
        A name: str = "Name",
    }
    set {
        allow_external_principals: bool = "AllowExternalPrincipals",
        /// AWS does not show it again
        permission_arns: c::List<str> = "PermissionArns",
        /// AWS does not show it again
        principals: c::List<str> = "Principals",
        /// AWS does not show it again
        resource_arns: c::List<str> = "ResourceArns",
        resource_share_configuration: ResourceShareConfiguration = "ResourceShareConfiguration",
        /// AWS does not show it again
        sources: c::List<str> = "Sources",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_TIME: str = "CreationTime",
        FEATURE_SET: str = "FeatureSet",
        LAST_UPDATED_TIME: str = "LastUpdatedTime",
        OWNING_ACCOUNT_ID: str = "OwningAccountId",
        STATUS: str = "Status",
    }
}

c::property! {
    ResourceShareConfiguration, "ram-resourceshare-resourceshareconfiguration";
    new {}
    set {
        exclusive_account_access: bool = "ExclusiveAccountAccess",
        /// an update replaces the resource
        retain_sharing_on_account_leave_organization: bool = "RetainSharingOnAccountLeaveOrganization",
    }
}
