// Written by `cargo xtask codegen` from crates/registry/data/cognito.txt.

//! `AWS::Cognito::Terms` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnTerms = "AWS::Cognito::Terms", "cognito-terms", reference text;
    new CfnTermsRequired {
        A enforcement: TermsEnforcementType = "Enforcement",
        /// 1 to 12 keys
        B links: c::Map<str> = "Links",
        /// matches `^(terms-of-use|privacy-policy)$`
        C terms_name: str = "TermsName",
        D terms_source: TermsSourceType = "TermsSource",
        /// 1 to 55 characters; matches `^[0-9A-Za-z_-]+_[0-9a-zA-Z]+$`; an update replaces the resource
        E user_pool_id: str = "UserPoolId",
    }
    set {
        /// 1 to 128 characters; matches `^[0-9A-Za-z_+]+$`; an update replaces the resource; AWS does not show it again
        client_id: str = "ClientId",
    }
    get {
        TERMS_ID: str = "TermsId",
    }
}

c::open_enum! {
    TermsEnforcementType {
        NONE = "NONE",
    }
}

c::open_enum! {
    TermsSourceType {
        LINK = "LINK",
    }
}
