// Written by `cargo xtask codegen` from crates/registry/data/ram.txt.

//! `AWS::RAM::SourceAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnSourceAssociation = "AWS::RAM::SourceAssociation", "ram-sourceassociation", reference text;
    new CfnSourceAssociationRequired {
        /// an update replaces the resource
        A resource_share_arn: str = "ResourceShareArn",
        /// an update replaces the resource
        B source_id: str = "SourceId",
    }
    set {}
    get {
        CREATION_TIME: str = "CreationTime",
        LAST_UPDATED_TIME: str = "LastUpdatedTime",
        SOURCE_TYPE: str = "SourceType",
        STATUS: str = "Status",
    }
}
