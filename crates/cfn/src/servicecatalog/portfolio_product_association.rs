// Written by `cargo xtask codegen` from crates/registry/data/servicecatalog.txt.

//! `AWS::ServiceCatalog::PortfolioProductAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnPortfolioProductAssociation = "AWS::ServiceCatalog::PortfolioProductAssociation", "servicecatalog-portfolioproductassociation", reference text;
    new {}
    set {
        /// an update replaces the resource; AWS does not show it again
        accept_language: str = "AcceptLanguage",
        /// an update replaces the resource
        portfolio_id: str = "PortfolioId",
        /// an update replaces the resource
        product_id: str = "ProductId",
        /// an update replaces the resource; AWS does not show it again
        source_portfolio_id: str = "SourcePortfolioId",
    }
    get {}
}
