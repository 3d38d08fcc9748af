// Written by `cargo xtask codegen` from crates/registry/data/ram.txt.

//! `AWS::RAM::PrincipalAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnPrincipalAssociation = "AWS::RAM::PrincipalAssociation", "ram-principalassociation", reference text;
    new CfnPrincipalAssociationRequired {
        /// an update replaces the resource
        A principal: str = "Principal",
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
