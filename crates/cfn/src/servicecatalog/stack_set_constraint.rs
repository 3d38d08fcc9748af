// Written by `cargo xtask codegen` from crates/registry/data/servicecatalog.txt.

//! `AWS::ServiceCatalog::StackSetConstraint` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnStackSetConstraint = "AWS::ServiceCatalog::StackSetConstraint", "servicecatalog-stacksetconstraint", reference name;
    new CfnStackSetConstraintRequired {
        A account_list: c::List<str> = "AccountList",
        B admin_role: str = "AdminRole",
        /// at most 2000 characters
        C description: str = "Description",
        D execution_role: str = "ExecutionRole",
        /// 1 to 100 characters; matches `^[a-zA-Z0-9_-]*$`; an update replaces the resource
        E portfolio_id: str = "PortfolioId",
        /// 1 to 100 characters; matches `^[a-zA-Z0-9_-]*$`; an update replaces the resource
        F product_id: str = "ProductId",
        G region_list: c::List<str> = "RegionList",
        H stack_instance_control: str = "StackInstanceControl",
    }
    set {
        /// at most 100 characters; AWS does not show it again
        accept_language: str = "AcceptLanguage",
    }
    get {
        ID: c::Name<CfnStackSetConstraint> = "Id",
    }
}
