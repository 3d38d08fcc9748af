// Written by `cargo xtask codegen` from crates/registry/data/ram.txt.

//! `AWS::RAM::PermissionAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnPermissionAssociation = "AWS::RAM::PermissionAssociation", "ram-permissionassociation", reference text;
    new CfnPermissionAssociationRequired {
        /// an update replaces the resource
        A permission_arn: str = "PermissionArn",
        /// an update replaces the resource
        B resource_share_arn: str = "ResourceShareArn",
    }
    set {
        /// default `false`; AWS does not show it again
        replace: bool = "Replace",
    }
    get {
        ASSOCIATION_STATUS: str = "AssociationStatus",
        FEATURE_SET: str = "FeatureSet",
        IS_DEFAULT: bool = "IsDefault",
        LAST_UPDATED_TIME: str = "LastUpdatedTime",
        PERMISSION_VERSION: str = "PermissionVersion",
        RESOURCE_TYPE: str = "ResourceType",
    }
}
