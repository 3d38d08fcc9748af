// Written by `cargo xtask codegen` from crates/registry/data/servicecatalog.txt.

//! `AWS::ServiceCatalog::PortfolioShare` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnPortfolioShare = "AWS::ServiceCatalog::PortfolioShare", "servicecatalog-portfolioshare", reference text;
    new CfnPortfolioShareRequired {
        /// matches `^[0-9]{12}$`; an update replaces the resource
        A account_id: str = "AccountId",
        /// 1 to 100 characters; matches `^[a-zA-Z0-9_-]*$`; an update replaces the resource
        B portfolio_id: str = "PortfolioId",
    }
    set {
        /// at most 100 characters; AWS does not show it again
        accept_language: str = "AcceptLanguage",
        share_tag_options: bool = "ShareTagOptions",
    }
    get {}
}
