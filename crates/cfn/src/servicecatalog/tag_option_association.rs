// Written by `cargo xtask codegen` from crates/registry/data/servicecatalog.txt.

//! `AWS::ServiceCatalog::TagOptionAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnTagOptionAssociation = "AWS::ServiceCatalog::TagOptionAssociation", "servicecatalog-tagoptionassociation", reference text;
    new {}
    set {
        /// an update replaces the resource
        resource_id: str = "ResourceId",
        /// an update replaces the resource
        tag_option_id: str = "TagOptionId",
    }
    get {}
}
