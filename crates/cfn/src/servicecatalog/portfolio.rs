// Written by `cargo xtask codegen` from crates/registry/data/servicecatalog.txt.

//! `AWS::ServiceCatalog::Portfolio` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnPortfolio = "AWS::ServiceCatalog::Portfolio", "servicecatalog-portfolio", reference name,
        arn "arn:${Partition}:catalog:${Region}:${Account}:portfolio/${PortfolioId}", tags List "Tags";
    new CfnPortfolioRequired {
        /// 1 to 100 characters
        A display_name: str = "DisplayName",
        /// 1 to 50 characters
        B provider_name: str = "ProviderName",
    }
    set {
        /// at most 100 characters; AWS does not show it again
        accept_language: str = "AcceptLanguage",
        /// at most 2000 characters
        description: str = "Description",
        /// at most 20 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ID: c::Name<CfnPortfolio> = "Id",
        PORTFOLIO_NAME: str = "PortfolioName",
    }
}
