// Written by `cargo xtask codegen` from crates/registry/data/servicecatalog.txt.

//! `AWS::ServiceCatalog::LaunchRoleConstraint` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    ///
    /// Exactly one of `LocalRoleName`, `RoleArn`.
    CfnLaunchRoleConstraint = "AWS::ServiceCatalog::LaunchRoleConstraint", "servicecatalog-launchroleconstraint", reference name;
    new CfnLaunchRoleConstraintRequired {
        /// 1 to 100 characters; matches `^[a-zA-Z0-9_-]*$`; an update replaces the resource
        A portfolio_id: str = "PortfolioId",
        /// 1 to 100 characters; matches `^[a-zA-Z0-9_-]*$`; an update replaces the resource
        B product_id: str = "ProductId",
    }
    set {
        /// at most 100 characters; AWS does not show it again
        accept_language: str = "AcceptLanguage",
        /// at most 2000 characters
        description: str = "Description",
        local_role_name: str = "LocalRoleName",
        /// matches `arn:(aws|aws-cn|aws-us-gov):iam::[0-9]*:(role)\/.*`
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    get {
        ID: c::Name<CfnLaunchRoleConstraint> = "Id",
    }
}
