// Written by `cargo xtask codegen` from crates/registry/data/servicecatalogappregistry.txt.

//! The types of `AWS::ServiceCatalogAppRegistry`.

#[cfg(feature = "servicecatalogappregistry")]
pub mod application;
#[cfg(feature = "servicecatalogappregistry")]
pub mod attribute_group;
#[cfg(feature = "servicecatalogappregistry")]
pub mod attribute_group_association;
#[cfg(feature = "servicecatalogappregistry")]
pub mod resource_association;

#[cfg(feature = "servicecatalogappregistry")]
pub use application::CfnApplication;
#[cfg(feature = "servicecatalogappregistry")]
pub use attribute_group::CfnAttributeGroup;
#[cfg(feature = "servicecatalogappregistry")]
pub use attribute_group_association::CfnAttributeGroupAssociation;
#[cfg(feature = "servicecatalogappregistry")]
pub use resource_association::CfnResourceAssociation;
