// Written by `cargo xtask codegen` from crates/registry/data/servicecatalogappregistry.txt.

//! `AWS::ServiceCatalogAppRegistry::ResourceAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnResourceAssociation = "AWS::ServiceCatalogAppRegistry::ResourceAssociation", "servicecatalogappregistry-resourceassociation", reference text;
    new CfnResourceAssociationRequired {
        /// 1 to 256 characters; matches `[0-9A-Za-z_]+|[a-z0-9]{12}`; an update replaces the resource
        A application: str = "Application",
        /// an update replaces the resource
        B resource: str = "Resource",
        /// an update replaces the resource
        C resource_type: ResourceType = "ResourceType",
    }
    set {}
    get {
        APPLICATION_ARN: str = "ApplicationArn",
        ID: str = "Id",
        RESOURCE_ARN: str = "ResourceArn",
    }
}

c::open_enum! {
    ResourceType {
        CFN_STACK = "CFN_STACK",
    }
}
