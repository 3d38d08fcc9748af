// Written by `cargo xtask codegen` from crates/registry/data/ram.txt.

//! `AWS::RAM::ResourceAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnResourceAssociation = "AWS::RAM::ResourceAssociation", "ram-resourceassociation", reference text;
    new CfnResourceAssociationRequired {
        /// an update replaces the resource
        A resource_arn: str = "ResourceArn",
        /// an update replaces the resource
        B resource_share_arn: str = "ResourceShareArn",
    }
    set {}
    get {
        ASSOCIATION_TYPE: str = "AssociationType",
        CREATION_TIME: str = "CreationTime",
        EXTERNAL: bool = "External",
        LAST_UPDATED_TIME: str = "LastUpdatedTime",
        STATUS: str = "Status",
    }
}
