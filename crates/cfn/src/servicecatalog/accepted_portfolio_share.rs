// Written by `cargo xtask codegen` from crates/registry/data/servicecatalog.txt.

//! `AWS::ServiceCatalog::AcceptedPortfolioShare` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `PortfolioId`; it takes no tags; it has no attribute for its ARN.
    CfnAcceptedPortfolioShare = "AWS::ServiceCatalog::AcceptedPortfolioShare", "servicecatalog-acceptedportfolioshare", reference name, name_property "PortfolioId";
    new {
        /// 1 to 100 characters; an update replaces the resource
        A portfolio_id: str = "PortfolioId",
    }
    set {
        /// matches `^(en|jp|zh)$`; an update replaces the resource; AWS does not show it again
        accept_language: str = "AcceptLanguage",
    }
    get {
        ID: str = "Id",
    }
}
