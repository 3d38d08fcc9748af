// Written by `cargo xtask codegen` from crates/registry/data/cloudfront.txt.

//! `AWS::CloudFront::CachePolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnCachePolicy = "AWS::CloudFront::CachePolicy", "cloudfront-cachepolicy", reference name,
        arn "arn:${Partition}:cloudfront::${Account}:cache-policy/${Id}";
    new {
        A cache_policy_config: CachePolicyConfig = "CachePolicyConfig",
    }
    set {}
    get {
        ID: c::Name<CfnCachePolicy> = "Id",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
    }
}

c::property! {
    CachePolicyConfig, "cloudfront-cachepolicy-cachepolicyconfig";
    new CachePolicyConfigRequired {
        /// at least 0
        A default_ttl: f64 = "DefaultTTL",
        /// at least 0
        B max_ttl: f64 = "MaxTTL",
        /// at least 0
        C min_ttl: f64 = "MinTTL",
        D name: str = "Name",
        E parameters_in_cache_key_and_forwarded_to_origin: ParametersInCacheKeyAndForwardedToOrigin = "ParametersInCacheKeyAndForwardedToOrigin",
    }
    set {
        comment: str = "Comment",
    }
}

c::property! {
    CookiesConfig, "cloudfront-cachepolicy-cookiesconfig";
    new {
        /// matches `^(none|whitelist|allExcept|all)$`
        A cookie_behavior: str = "CookieBehavior",
    }
    set {
        cookies: c::List<str> = "Cookies",
    }
}

c::property! {
    HeadersConfig, "cloudfront-cachepolicy-headersconfig";
    new {
        /// matches `^(none|whitelist)$`
        A header_behavior: str = "HeaderBehavior",
    }
    set {
        headers: c::List<str> = "Headers",
    }
}

c::property! {
    ParametersInCacheKeyAndForwardedToOrigin, "cloudfront-cachepolicy-parametersincachekeyandforwardedtoorigin";
    new ParametersInCacheKeyAndForwardedToOriginRequired {
        A cookies_config: CookiesConfig = "CookiesConfig",
        B enable_accept_encoding_gzip: bool = "EnableAcceptEncodingGzip",
        C headers_config: HeadersConfig = "HeadersConfig",
        D query_strings_config: QueryStringsConfig = "QueryStringsConfig",
    }
    set {
        enable_accept_encoding_brotli: bool = "EnableAcceptEncodingBrotli",
    }
}

c::property! {
    QueryStringsConfig, "cloudfront-cachepolicy-querystringsconfig";
    new {
        /// matches `^(none|whitelist|allExcept|all)$`
        A query_string_behavior: str = "QueryStringBehavior",
    }
    set {
        query_strings: c::List<str> = "QueryStrings",
    }
}
