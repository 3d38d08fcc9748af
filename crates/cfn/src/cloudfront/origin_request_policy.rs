// Written by `cargo xtask codegen` from crates/registry/data/cloudfront.txt.

//! `AWS::CloudFront::OriginRequestPolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnOriginRequestPolicy = "AWS::CloudFront::OriginRequestPolicy", "cloudfront-originrequestpolicy", reference name,
        arn "arn:${Partition}:cloudfront::${Account}:origin-request-policy/${Id}";
    new {
        A origin_request_policy_config: OriginRequestPolicyConfig = "OriginRequestPolicyConfig",
    }
    set {}
    get {
        ID: c::Name<CfnOriginRequestPolicy> = "Id",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
    }
}

c::property! {
    CookiesConfig, "cloudfront-originrequestpolicy-cookiesconfig";
    new {
        /// matches `^(none|whitelist|all|allExcept)$`
        A cookie_behavior: str = "CookieBehavior",
    }
    set {
        cookies: c::List<str> = "Cookies",
    }
}

c::property! {
    HeadersConfig, "cloudfront-originrequestpolicy-headersconfig";
    new {
        /// matches `^(none|whitelist|allViewer|allViewerAndWhitelistCloudFront|allExcept)$`
        A header_behavior: str = "HeaderBehavior",
    }
    set {
        headers: c::List<str> = "Headers",
    }
}

c::property! {
    OriginRequestPolicyConfig, "cloudfront-originrequestpolicy-originrequestpolicyconfig";
    new OriginRequestPolicyConfigRequired {
        A cookies_config: CookiesConfig = "CookiesConfig",
        B headers_config: HeadersConfig = "HeadersConfig",
        C name: str = "Name",
        D query_strings_config: QueryStringsConfig = "QueryStringsConfig",
    }
    set {
        comment: str = "Comment",
    }
}

c::property! {
    QueryStringsConfig, "cloudfront-originrequestpolicy-querystringsconfig";
    new {
        /// matches `^(none|whitelist|all|allExcept)$`
        A query_string_behavior: str = "QueryStringBehavior",
    }
    set {
        query_strings: c::List<str> = "QueryStrings",
    }
}
