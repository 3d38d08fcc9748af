// Written by `cargo xtask codegen` from crates/registry/data/servicecatalog.txt.

//! `AWS::ServiceCatalog::ResourceUpdateConstraint` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnResourceUpdateConstraint = "AWS::ServiceCatalog::ResourceUpdateConstraint", "servicecatalog-resourceupdateconstraint", reference name;
    new CfnResourceUpdateConstraintRequired {
        /// 1 to 100 characters; matches `^[a-zA-Z0-9_-]*$`; an update replaces the resource
        A portfolio_id: str = "PortfolioId",
        /// 1 to 100 characters; matches `^[a-zA-Z0-9_-]*$`; an update replaces the resource
        B product_id: str = "ProductId",
        C tag_update_on_provisioned_product: str = "TagUpdateOnProvisionedProduct",
    }
    set {
        /// at most 100 characters; AWS does not show it again
        accept_language: str = "AcceptLanguage",
        /// at most 2000 characters
        description: str = "Description",
    }
    get {
        ID: c::Name<CfnResourceUpdateConstraint> = "Id",
    }
}
