// Written by `cargo xtask codegen` from crates/registry/data/servicecatalogappregistry.txt.

//! `AWS::ServiceCatalogAppRegistry::AttributeGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnAttributeGroup = "AWS::ServiceCatalogAppRegistry::AttributeGroup", "servicecatalogappregistry-attributegroup", reference name,
        arn "arn:${Partition}:servicecatalog:${Region}:${Account}:/attribute-groups/${AttributeGroupId}", tags Map "Tags";
    new CfnAttributeGroupRequired {
        A attributes: c::Json = "Attributes",
        /// 1 to 256 characters; matches `[0-9A-Za-z_]+`
        B name: str = "Name",
    }
    set {
        /// at most 1024 characters
        description: str = "Description",
        /// at most 50 keys
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnAttributeGroup> = "Id",
    }
}
