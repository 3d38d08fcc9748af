// Written by `cargo xtask codegen` from crates/registry/data/servicecatalog.txt.

//! `AWS::ServiceCatalog::PortfolioPrincipalAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnPortfolioPrincipalAssociation = "AWS::ServiceCatalog::PortfolioPrincipalAssociation", "servicecatalog-portfolioprincipalassociation", reference text;
    new {
        /// an update replaces the resource
        A principal_type: str = "PrincipalType",
    }
    set {
        /// an update replaces the resource; AWS does not show it again
        accept_language: str = "AcceptLanguage",
        /// an update replaces the resource
        portfolio_id: str = "PortfolioId",
        /// matches `arn:(aws|aws-cn|aws-us-gov):iam::[0-9]*:(role|user|group)\/.*`; an update replaces the resource
        principal_arn: str = "PrincipalARN",
    }
    get {}
}
