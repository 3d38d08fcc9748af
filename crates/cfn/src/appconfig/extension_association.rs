// Written by `cargo xtask codegen` from crates/registry/data/appconfig.txt.

//! `AWS::AppConfig::ExtensionAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnExtensionAssociation = "AWS::AppConfig::ExtensionAssociation", "appconfig-extensionassociation", reference name,
        arn "arn:${Partition}:appconfig:${Region}:${Account}:extensionassociation/${ExtensionAssociationId}", tags List "Tags";
    new {}
    set {
        /// 1 to 2048 characters; an update replaces the resource; AWS does not show it again
        extension_identifier: str = "ExtensionIdentifier",
        /// an update replaces the resource
        extension_version_number: i64 = "ExtensionVersionNumber",
        parameters: c::Map<str> = "Parameters",
        /// 1 to 2048 characters; an update replaces the resource; AWS does not show it again
        resource_identifier: str = "ResourceIdentifier",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        EXTENSION_ARN: str = "ExtensionArn",
        ID: c::Name<CfnExtensionAssociation> = "Id",
        RESOURCE_ARN: str = "ResourceArn",
    }
}
