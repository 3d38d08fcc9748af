// Written by `cargo xtask codegen` from crates/registry/data/servicecatalogappregistry.txt.

//! `AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnAttributeGroupAssociation = "AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation", "servicecatalogappregistry-attributegroupassociation", reference text;
    new CfnAttributeGroupAssociationRequired {
        /// 1 to 256 characters; matches `[0-9A-Za-z_]+|[a-z0-9]{12}`; an update replaces the resource
        A application: str = "Application",
        /// 1 to 256 characters; matches `[0-9A-Za-z_]+|[a-z0-9]{12}`; an update replaces the resource
        B attribute_group: str = "AttributeGroup",
    }
    set {}
    get {
        APPLICATION_ARN: str = "ApplicationArn",
        ATTRIBUTE_GROUP_ARN: str = "AttributeGroupArn",
        ID: str = "Id",
    }
}
