// Written by `cargo xtask codegen` from crates/registry/data/wafv2.txt.

//! `AWS::WAFv2::RuleGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnRuleGroup = "AWS::WAFv2::RuleGroup", "wafv2-rulegroup", reference text, tags List "Tags";
    new {
        /// at least 0
        A capacity: i64 = "Capacity",
        /// an update replaces the resource
        B scope: Scope = "Scope",
        C visibility_config: VisibilityConfig = "VisibilityConfig",
    }
    set {
        available_labels: c::List<LabelSummary> = "AvailableLabels",
        consumed_labels: c::List<LabelSummary> = "ConsumedLabels",
        /// at least 1 key
        custom_response_bodies: c::Map<CustomResponseBody> = "CustomResponseBodies",
        /// matches `^[a-zA-Z0-9=:#@/\-,.][a-zA-Z0-9+=:#@/\-,.\s]+[a-zA-Z0-9+=:#@/\-,.]{1,256}$`
        description: str = "Description",
        monetization_config: MonetizationConfig = "MonetizationConfig",
        /// matches `^[0-9A-Za-z_-]{1,128}$`; an update replaces the resource
        name: str = "Name",
        rules: c::List<Rule> = "Rules",
        /// at least 1 item
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
        LABEL_NAMESPACE: str = "LabelNamespace",
    }
}

c::property! {
    AllowAction, "wafv2-rulegroup-allowaction";
    new {}
    set {
        custom_request_handling: CustomRequestHandling = "CustomRequestHandling",
    }
}

c::property! {
    AndStatement, "wafv2-rulegroup-andstatement";
    new {
        A statements: c::List<Statement> = "Statements",
    }
    set {}
}

c::property! {
    AsnMatchStatement, "wafv2-rulegroup-asnmatchstatement";
    new {}
    set {
        /// 1 to 100 items; each: 0 to 4294967295
        asn_list: c::List<i64> = "AsnList",
        forwarded_ip_config: ForwardedIPConfiguration = "ForwardedIPConfig",
    }
}

c::property! {
    BlockAction, "wafv2-rulegroup-blockaction";
    new {}
    set {
        custom_response: CustomResponse = "CustomResponse",
    }
}

c::property! {
    Body, "wafv2-rulegroup-body";
    new {}
    set {
        oversize_handling: OversizeHandling = "OversizeHandling",
    }
}

c::property! {
    ByteMatchStatement, "wafv2-rulegroup-bytematchstatement";
    new {
        A field_to_match: FieldToMatch = "FieldToMatch",
        B positional_constraint: PositionalConstraint = "PositionalConstraint",
        /// at least 1 item
        C text_transformations: c::List<TextTransformation> = "TextTransformations",
    }
    set {
        pre_parse_text_transformations: c::List<PreParseTextTransformation> = "PreParseTextTransformations",
        search_string: str = "SearchString",
        search_string_base64: str = "SearchStringBase64",
    }
}

c::property! {
    CaptchaAction, "wafv2-rulegroup-captchaaction";
    new {}
    set {
        custom_request_handling: CustomRequestHandling = "CustomRequestHandling",
    }
}

c::property! {
    CaptchaConfig, "wafv2-rulegroup-captchaconfig";
    new {}
    set {
        immunity_time_property: ImmunityTimeProperty = "ImmunityTimeProperty",
    }
}

c::property! {
    ChallengeAction, "wafv2-rulegroup-challengeaction";
    new {}
    set {
        custom_request_handling: CustomRequestHandling = "CustomRequestHandling",
    }
}

c::property! {
    ChallengeConfig, "wafv2-rulegroup-challengeconfig";
    new {}
    set {
        immunity_time_property: ImmunityTimeProperty = "ImmunityTimeProperty",
    }
}

c::property! {
    CookieMatchPattern, "wafv2-rulegroup-cookiematchpattern";
    new {}
    set {
        all: c::Json = "All",
        /// 1 to 199 items; each: 1 to 60 characters, matches `.*\S.*`
        excluded_cookies: c::List<str> = "ExcludedCookies",
        /// 1 to 199 items; each: 1 to 60 characters, matches `.*\S.*`
        included_cookies: c::List<str> = "IncludedCookies",
    }
}

c::property! {
    Cookies, "wafv2-rulegroup-cookies";
    new CookiesRequired {
        A match_pattern: CookieMatchPattern = "MatchPattern",
        B match_scope: MapMatchScope = "MatchScope",
        C oversize_handling: OversizeHandling = "OversizeHandling",
    }
    set {}
}

c::property! {
    CountAction, "wafv2-rulegroup-countaction";
    new {}
    set {
        custom_request_handling: CustomRequestHandling = "CustomRequestHandling",
    }
}

c::property! {
    CryptoConfig, "wafv2-rulegroup-cryptoconfig";
    new {
        /// 1 to 2 items
        A payment_networks: c::List<PaymentNetwork> = "PaymentNetworks",
    }
    set {}
}

c::property! {
    CustomHTTPHeader, "wafv2-rulegroup-customhttpheader";
    new CustomHTTPHeaderRequired {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9._$-]+$`
        A name: str = "Name",
        /// 1 to 255 characters
        B value: str = "Value",
    }
    set {}
}

c::property! {
    CustomRequestHandling, "wafv2-rulegroup-customrequesthandling";
    new {
        /// at least 1 item
        A insert_headers: c::List<CustomHTTPHeader> = "InsertHeaders",
    }
    set {}
}

c::property! {
    CustomResponse, "wafv2-rulegroup-customresponse";
    new {
        /// 200 to 599
        A response_code: i64 = "ResponseCode",
    }
    set {
        /// 1 to 128 characters; matches `^[0-9A-Za-z_-]+$`
        custom_response_body_key: str = "CustomResponseBodyKey",
        /// at least 1 item
        response_headers: c::List<CustomHTTPHeader> = "ResponseHeaders",
    }
}

c::property! {
    CustomResponseBody, "wafv2-rulegroup-customresponsebody";
    new CustomResponseBodyRequired {
        /// 1 to 10240 characters
        A content: str = "Content",
        B content_type: ResponseContentType = "ContentType",
    }
    set {}
}

c::property! {
    FieldToMatch, "wafv2-rulegroup-fieldtomatch";
    new {}
    set {
        all_query_arguments: c::Json = "AllQueryArguments",
        body: Body = "Body",
        cookies: Cookies = "Cookies",
        header_order: HeaderOrder = "HeaderOrder",
        headers: Headers = "Headers",
        ja3_fingerprint: JA3Fingerprint = "JA3Fingerprint",
        ja4_fingerprint: JA4Fingerprint = "JA4Fingerprint",
        json_body: JsonBody = "JsonBody",
        method: c::Json = "Method",
        query_string: c::Json = "QueryString",
        single_header: SingleHeader = "SingleHeader",
        single_query_argument: SingleQueryArgument = "SingleQueryArgument",
        uri_fragment: UriFragment = "UriFragment",
        uri_path: c::Json = "UriPath",
    }
}

c::property! {
    ForwardedIPConfiguration, "wafv2-rulegroup-forwardedipconfiguration";
    new ForwardedIPConfigurationRequired {
        A fallback_behavior: ForwardedIPConfigurationFallbackBehavior = "FallbackBehavior",
        /// matches `^[a-zA-Z0-9-]{1,255}$`
        B header_name: str = "HeaderName",
    }
    set {}
}

c::property! {
    GeoMatchStatement, "wafv2-rulegroup-geomatchstatement";
    new {}
    set {
        /// at least 1 item; each: 1 to 2 characters
        country_codes: c::List<GeoMatchStatementCountryCodes> = "CountryCodes",
        forwarded_ip_config: ForwardedIPConfiguration = "ForwardedIPConfig",
    }
}

c::property! {
    HeaderMatchPattern, "wafv2-rulegroup-headermatchpattern";
    new {}
    set {
        all: c::Json = "All",
        /// 1 to 199 items; each: 1 to 64 characters, matches `.*\S.*`
        excluded_headers: c::List<str> = "ExcludedHeaders",
        /// 1 to 199 items; each: 1 to 64 characters, matches `.*\S.*`
        included_headers: c::List<str> = "IncludedHeaders",
    }
}

c::property! {
    HeaderOrder, "wafv2-rulegroup-headerorder";
    new {
        A oversize_handling: OversizeHandling = "OversizeHandling",
    }
    set {}
}

c::property! {
    Headers, "wafv2-rulegroup-headers";
    new HeadersRequired {
        A match_pattern: HeaderMatchPattern = "MatchPattern",
        B match_scope: MapMatchScope = "MatchScope",
        C oversize_handling: OversizeHandling = "OversizeHandling",
    }
    set {}
}

c::property! {
    IPSetForwardedIPConfiguration, "wafv2-rulegroup-ipsetforwardedipconfiguration";
    new IPSetForwardedIPConfigurationRequired {
        A fallback_behavior: IPSetForwardedIPConfigurationFallbackBehavior = "FallbackBehavior",
        /// matches `^[a-zA-Z0-9-]{1,255}$`
        B header_name: str = "HeaderName",
        C position: IPSetForwardedIPConfigurationPosition = "Position",
    }
    set {}
}

c::property! {
    IPSetReferenceStatement, "wafv2-rulegroup-ipsetreferencestatement";
    new {
        /// 20 to 2048 characters; matches `\S`
        A arn: str = "Arn",
    }
    set {
        ip_set_forwarded_ip_config: IPSetForwardedIPConfiguration = "IPSetForwardedIPConfig",
    }
}

c::property! {
    ImmunityTimeProperty, "wafv2-rulegroup-immunitytimeproperty";
    new {
        /// 60 to 259200
        A immunity_time: i64 = "ImmunityTime",
    }
    set {}
}

c::property! {
    JA3Fingerprint, "wafv2-rulegroup-ja3fingerprint";
    new {
        A fallback_behavior: JA3FingerprintFallbackBehavior = "FallbackBehavior",
    }
    set {}
}

c::property! {
    JA4Fingerprint, "wafv2-rulegroup-ja4fingerprint";
    new {
        A fallback_behavior: JA4FingerprintFallbackBehavior = "FallbackBehavior",
    }
    set {}
}

c::property! {
    JsonBody, "wafv2-rulegroup-jsonbody";
    new {
        A match_pattern: JsonMatchPattern = "MatchPattern",
        B match_scope: JsonMatchScope = "MatchScope",
    }
    set {
        invalid_fallback_behavior: BodyParsingFallbackBehavior = "InvalidFallbackBehavior",
        oversize_handling: OversizeHandling = "OversizeHandling",
    }
}

c::property! {
    JsonMatchPattern, "wafv2-rulegroup-jsonmatchpattern";
    new {}
    set {
        all: c::Json = "All",
        /// at least 1 item; each: matches `^[\/]+([^\~]*(~[01])*){1,512}$`
        included_paths: c::List<str> = "IncludedPaths",
    }
}

c::property! {
    Label, "wafv2-rulegroup-label";
    new {
        /// matches `^[0-9A-Za-z_:-]{1,1024}$`
        A name: str = "Name",
    }
    set {}
}

c::property! {
    LabelMatchStatement, "wafv2-rulegroup-labelmatchstatement";
    new LabelMatchStatementRequired {
        /// matches `^[0-9A-Za-z_:-]{1,1024}$`
        A key: str = "Key",
        B scope: LabelMatchScope = "Scope",
    }
    set {}
}

c::property! {
    LabelSummary, "wafv2-rulegroup-labelsummary";
    new {}
    set {
        /// matches `^[0-9A-Za-z_:-]{1,1024}$`
        name: str = "Name",
    }
}

c::property! {
    MonetizationConfig, "wafv2-rulegroup-monetizationconfig";
    new {}
    set {
        crypto_config: CryptoConfig = "CryptoConfig",
        currency_mode: CurrencyMode = "CurrencyMode",
    }
}

c::property! {
    MonetizeAction, "wafv2-rulegroup-monetizeaction";
    new {}
    set {
        /// 1 to 3 characters; matches `^([1-9][0-9]?|100)$`
        price_multiplier: str = "PriceMultiplier",
    }
}

c::property! {
    NotStatement, "wafv2-rulegroup-notstatement";
    new {
        A statement: Statement = "Statement",
    }
    set {}
}

c::property! {
    OrStatement, "wafv2-rulegroup-orstatement";
    new {
        A statements: c::List<Statement> = "Statements",
    }
    set {}
}

c::property! {
    PaymentNetwork, "wafv2-rulegroup-paymentnetwork";
    new PaymentNetworkRequired {
        A chain: BlockchainChain = "Chain",
        /// 1 item
        B prices: c::List<Price> = "Prices",
        /// 26 to 44 characters; matches `.*\S.*`
        C wallet_address: str = "WalletAddress",
    }
    set {}
}

c::property! {
    PreParseTextTransformation, "wafv2-rulegroup-preparsetexttransformation";
    new {
        /// at least 0
        A priority: i64 = "Priority",
        B r#type: PreParseTextTransformationType = "Type",
    }
    set {}
}

c::property! {
    Price, "wafv2-rulegroup-price";
    new PriceRequired {
        /// 1 to 13 characters; matches `^([1-9][0-9]*(\.[0-9]{1,3})?|0\.([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9]))$`
        A amount: str = "Amount",
        B currency: CryptoCurrency = "Currency",
    }
    set {}
}

c::property! {
    RateBasedStatement, "wafv2-rulegroup-ratebasedstatement";
    new {
        A aggregate_key_type: RateBasedStatementAggregateKeyType = "AggregateKeyType",
        /// 10 to 2000000000
        B limit: i64 = "Limit",
    }
    set {
        /// at most 5 items
        custom_keys: c::List<RateBasedStatementCustomKey> = "CustomKeys",
        /// one of 60, 120, 300, 600
        evaluation_window_sec: i64 = "EvaluationWindowSec",
        forwarded_ip_config: ForwardedIPConfiguration = "ForwardedIPConfig",
        scope_down_statement: Statement = "ScopeDownStatement",
    }
}

c::property! {
    RateBasedStatementCustomKey, "wafv2-rulegroup-ratebasedstatementcustomkey";
    new {}
    set {
        asn: c::Json = "ASN",
        cookie: RateLimitCookie = "Cookie",
        forwarded_ip: c::Json = "ForwardedIP",
        http_method: c::Json = "HTTPMethod",
        header: RateLimitHeader = "Header",
        ip: c::Json = "IP",
        ja3_fingerprint: RateLimitJA3Fingerprint = "JA3Fingerprint",
        ja4_fingerprint: RateLimitJA4Fingerprint = "JA4Fingerprint",
        label_namespace: RateLimitLabelNamespace = "LabelNamespace",
        query_argument: RateLimitQueryArgument = "QueryArgument",
        query_string: RateLimitQueryString = "QueryString",
        uri_path: RateLimitUriPath = "UriPath",
    }
}

c::property! {
    RateLimitCookie, "wafv2-rulegroup-ratelimitcookie";
    new {
        /// 1 to 64 characters; matches `.*\S.*`
        A name: str = "Name",
        /// at least 1 item
        B text_transformations: c::List<TextTransformation> = "TextTransformations",
    }
    set {}
}

c::property! {
    RateLimitHeader, "wafv2-rulegroup-ratelimitheader";
    new {
        /// 1 to 64 characters; matches `.*\S.*`
        A name: str = "Name",
        /// at least 1 item
        B text_transformations: c::List<TextTransformation> = "TextTransformations",
    }
    set {}
}

c::property! {
    RateLimitJA3Fingerprint, "wafv2-rulegroup-ratelimitja3fingerprint";
    new {
        A fallback_behavior: RateLimitJA3FingerprintFallbackBehavior = "FallbackBehavior",
    }
    set {}
}

c::property! {
    RateLimitJA4Fingerprint, "wafv2-rulegroup-ratelimitja4fingerprint";
    new {
        A fallback_behavior: RateLimitJA4FingerprintFallbackBehavior = "FallbackBehavior",
    }
    set {}
}

c::property! {
    RateLimitLabelNamespace, "wafv2-rulegroup-ratelimitlabelnamespace";
    new {
        /// matches `^[0-9A-Za-z_:-]{1,1024}$`
        A namespace: str = "Namespace",
    }
    set {}
}

c::property! {
    RateLimitQueryArgument, "wafv2-rulegroup-ratelimitqueryargument";
    new {
        /// 1 to 64 characters; matches `.*\S.*`
        A name: str = "Name",
        /// at least 1 item
        B text_transformations: c::List<TextTransformation> = "TextTransformations",
    }
    set {}
}

c::property! {
    RateLimitQueryString, "wafv2-rulegroup-ratelimitquerystring";
    new {
        /// at least 1 item
        A text_transformations: c::List<TextTransformation> = "TextTransformations",
    }
    set {}
}

c::property! {
    RateLimitUriPath, "wafv2-rulegroup-ratelimituripath";
    new {
        /// at least 1 item
        A text_transformations: c::List<TextTransformation> = "TextTransformations",
    }
    set {}
}

c::property! {
    RegexMatchStatement, "wafv2-rulegroup-regexmatchstatement";
    new {
        A field_to_match: FieldToMatch = "FieldToMatch",
        /// 1 to 512 characters
        B regex_string: str = "RegexString",
        /// at least 1 item
        C text_transformations: c::List<TextTransformation> = "TextTransformations",
    }
    set {
        pre_parse_text_transformations: c::List<PreParseTextTransformation> = "PreParseTextTransformations",
    }
}

c::property! {
    RegexPatternSetReferenceStatement, "wafv2-rulegroup-regexpatternsetreferencestatement";
    new {
        /// 20 to 2048 characters; matches `\S`
        A arn: str = "Arn",
        B field_to_match: FieldToMatch = "FieldToMatch",
        /// at least 1 item
        C text_transformations: c::List<TextTransformation> = "TextTransformations",
    }
    set {
        pre_parse_text_transformations: c::List<PreParseTextTransformation> = "PreParseTextTransformations",
    }
}

c::property! {
    Rule, "wafv2-rulegroup-rule";
    new RuleRequired {
        /// matches `^[0-9A-Za-z_-]{1,128}$`
        A name: str = "Name",
        /// at least 0
        B priority: i64 = "Priority",
        C statement: Statement = "Statement",
        D visibility_config: VisibilityConfig = "VisibilityConfig",
    }
    set {
        action: RuleAction = "Action",
        captcha_config: CaptchaConfig = "CaptchaConfig",
        challenge_config: ChallengeConfig = "ChallengeConfig",
        rule_labels: c::List<Label> = "RuleLabels",
    }
}

c::property! {
    RuleAction, "wafv2-rulegroup-ruleaction";
    new {}
    set {
        allow: AllowAction = "Allow",
        block: BlockAction = "Block",
        captcha: CaptchaAction = "Captcha",
        challenge: ChallengeAction = "Challenge",
        count: CountAction = "Count",
        monetize: MonetizeAction = "Monetize",
    }
}

c::property! {
    SingleHeader, "wafv2-rulegroup-singleheader";
    new {
        /// 1 to 64 characters; matches `\S`
        A name: str = "Name",
    }
    set {}
}

c::property! {
    SingleQueryArgument, "wafv2-rulegroup-singlequeryargument";
    new {
        /// 1 to 64 characters; matches `\S`
        A name: str = "Name",
    }
    set {}
}

c::property! {
    SizeConstraintStatement, "wafv2-rulegroup-sizeconstraintstatement";
    new SizeConstraintStatementRequired {
        A comparison_operator: SizeConstraintStatementComparisonOperator = "ComparisonOperator",
        B field_to_match: FieldToMatch = "FieldToMatch",
        /// 0 to 21474836480
        C size: f64 = "Size",
        /// at least 1 item
        D text_transformations: c::List<TextTransformation> = "TextTransformations",
    }
    set {
        pre_parse_text_transformations: c::List<PreParseTextTransformation> = "PreParseTextTransformations",
    }
}

c::property! {
    SqliMatchStatement, "wafv2-rulegroup-sqlimatchstatement";
    new {
        A field_to_match: FieldToMatch = "FieldToMatch",
        /// at least 1 item
        B text_transformations: c::List<TextTransformation> = "TextTransformations",
    }
    set {
        pre_parse_text_transformations: c::List<PreParseTextTransformation> = "PreParseTextTransformations",
        sensitivity_level: SensitivityLevel = "SensitivityLevel",
    }
}

c::property! {
    Statement, "wafv2-rulegroup-statement";
    new {}
    set {
        and_statement: AndStatement = "AndStatement",
        asn_match_statement: AsnMatchStatement = "AsnMatchStatement",
        byte_match_statement: ByteMatchStatement = "ByteMatchStatement",
        geo_match_statement: GeoMatchStatement = "GeoMatchStatement",
        ip_set_reference_statement: IPSetReferenceStatement = "IPSetReferenceStatement",
        label_match_statement: LabelMatchStatement = "LabelMatchStatement",
        not_statement: NotStatement = "NotStatement",
        or_statement: OrStatement = "OrStatement",
        rate_based_statement: RateBasedStatement = "RateBasedStatement",
        regex_match_statement: RegexMatchStatement = "RegexMatchStatement",
        regex_pattern_set_reference_statement: RegexPatternSetReferenceStatement = "RegexPatternSetReferenceStatement",
        size_constraint_statement: SizeConstraintStatement = "SizeConstraintStatement",
        sqli_match_statement: SqliMatchStatement = "SqliMatchStatement",
        xss_match_statement: XssMatchStatement = "XssMatchStatement",
    }
}

c::property! {
    Tag, "wafv2-rulegroup-tag";
    new {}
    set {
        /// 1 to 128 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        key: str = "Key",
        /// at most 256 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        value: str = "Value",
    }
}

c::property! {
    TextTransformation, "wafv2-rulegroup-texttransformation";
    new {
        /// at least 0
        A priority: i64 = "Priority",
        B r#type: TextTransformationType = "Type",
    }
    set {}
}

c::property! {
    UriFragment, "wafv2-rulegroup-urifragment";
    new {}
    set {
        fallback_behavior: UriFragmentFallbackBehavior = "FallbackBehavior",
    }
}

c::property! {
    VisibilityConfig, "wafv2-rulegroup-visibilityconfig";
    new VisibilityConfigRequired {
        A cloud_watch_metrics_enabled: bool = "CloudWatchMetricsEnabled",
        /// 1 to 128 characters; matches `^[0-9A-Za-z_#:\.\-/]+$`
        B metric_name: str = "MetricName",
        C sampled_requests_enabled: bool = "SampledRequestsEnabled",
    }
    set {}
}

c::property! {
    XssMatchStatement, "wafv2-rulegroup-xssmatchstatement";
    new {
        A field_to_match: FieldToMatch = "FieldToMatch",
        /// at least 1 item
        B text_transformations: c::List<TextTransformation> = "TextTransformations",
    }
    set {
        pre_parse_text_transformations: c::List<PreParseTextTransformation> = "PreParseTextTransformations",
    }
}

c::open_enum! {
    BlockchainChain {
        BASE = "BASE",
        SOLANA = "SOLANA",
        BASE_SEPOLIA = "BASE_SEPOLIA",
        SOLANA_DEVNET = "SOLANA_DEVNET",
    }
}

c::open_enum! {
    BodyParsingFallbackBehavior {
        MATCH = "MATCH",
        NO_MATCH = "NO_MATCH",
        EVALUATE_AS_STRING = "EVALUATE_AS_STRING",
    }
}

c::open_enum! {
    CryptoCurrency {
        USDC = "USDC",
    }
}

c::open_enum! {
    CurrencyMode {
        REAL = "REAL",
        TEST = "TEST",
    }
}

c::open_enum! {
    JsonMatchScope {
        ALL = "ALL",
        KEY = "KEY",
        VALUE = "VALUE",
    }
}

c::open_enum! {
    LabelMatchScope {
        LABEL = "LABEL",
        NAMESPACE = "NAMESPACE",
    }
}

c::open_enum! {
    MapMatchScope {
        ALL = "ALL",
        KEY = "KEY",
        VALUE = "VALUE",
    }
}

c::open_enum! {
    OversizeHandling {
        CONTINUE = "CONTINUE",
        MATCH = "MATCH",
        NO_MATCH = "NO_MATCH",
    }
}

c::open_enum! {
    PositionalConstraint {
        EXACTLY = "EXACTLY",
        STARTS_WITH = "STARTS_WITH",
        ENDS_WITH = "ENDS_WITH",
        CONTAINS = "CONTAINS",
        CONTAINS_WORD = "CONTAINS_WORD",
    }
}

c::open_enum! {
    PreParseTextTransformationType {
        NONE = "NONE",
        URL_DECODE = "URL_DECODE",
        URL_DECODE_UNI = "URL_DECODE_UNI",
        COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA = "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA",
        REPLACE_SEMICOLONS_WITH_AMPERSANDS = "REPLACE_SEMICOLONS_WITH_AMPERSANDS",
    }
}

c::open_enum! {
    ResponseContentType {
        TEXT_PLAIN = "TEXT_PLAIN",
        TEXT_HTML = "TEXT_HTML",
        APPLICATION_JSON = "APPLICATION_JSON",
    }
}

c::open_enum! {
    Scope {
        CLOUDFRONT = "CLOUDFRONT",
        REGIONAL = "REGIONAL",
    }
}

c::open_enum! {
    SensitivityLevel {
        LOW = "LOW",
        HIGH = "HIGH",
    }
}

c::open_enum! {
    TextTransformationType {
        NONE = "NONE",
        COMPRESS_WHITE_SPACE = "COMPRESS_WHITE_SPACE",
        HTML_ENTITY_DECODE = "HTML_ENTITY_DECODE",
        LOWERCASE = "LOWERCASE",
        CMD_LINE = "CMD_LINE",
        URL_DECODE = "URL_DECODE",
        BASE64_DECODE = "BASE64_DECODE",
        HEX_DECODE = "HEX_DECODE",
        MD5 = "MD5",
        REPLACE_COMMENTS = "REPLACE_COMMENTS",
        ESCAPE_SEQ_DECODE = "ESCAPE_SEQ_DECODE",
        SQL_HEX_DECODE = "SQL_HEX_DECODE",
        CSS_DECODE = "CSS_DECODE",
        JS_DECODE = "JS_DECODE",
        NORMALIZE_PATH = "NORMALIZE_PATH",
        NORMALIZE_PATH_WIN = "NORMALIZE_PATH_WIN",
        REMOVE_NULLS = "REMOVE_NULLS",
        REPLACE_NULLS = "REPLACE_NULLS",
        BASE64_DECODE_EXT = "BASE64_DECODE_EXT",
        URL_DECODE_UNI = "URL_DECODE_UNI",
        UTF8_TO_UNICODE = "UTF8_TO_UNICODE",
        REMOVE_WHITESPACE = "REMOVE_WHITESPACE",
        TRIM = "TRIM",
        TRIM_LEFT = "TRIM_LEFT",
        TRIM_RIGHT = "TRIM_RIGHT",
        REMOVE_COMMENTS_CHAR = "REMOVE_COMMENTS_CHAR",
        UPPERCASE = "UPPERCASE",
        CMD_LINE_WIN = "CMD_LINE_WIN",
        CMD_LINE_UNIX = "CMD_LINE_UNIX",
        JS_DECODE_EXT = "JS_DECODE_EXT",
        SHA256 = "SHA256",
    }
}

c::open_enum! {
    ForwardedIPConfigurationFallbackBehavior {
        MATCH = "MATCH",
        NO_MATCH = "NO_MATCH",
    }
}

c::open_enum! {
    GeoMatchStatementCountryCodes {
        AD = "AD",
        AE = "AE",
        AF = "AF",
        AG = "AG",
        AI = "AI",
        AL = "AL",
        AM = "AM",
        AO = "AO",
        AQ = "AQ",
        AR = "AR",
        AS = "AS",
        AT = "AT",
        AU = "AU",
        AW = "AW",
        AX = "AX",
        AZ = "AZ",
        BA = "BA",
        BB = "BB",
        BD = "BD",
        BE = "BE",
        BF = "BF",
        BG = "BG",
        BH = "BH",
        BI = "BI",
        BJ = "BJ",
        BL = "BL",
        BM = "BM",
        BN = "BN",
        BO = "BO",
        BQ = "BQ",
        BR = "BR",
        BS = "BS",
        BT = "BT",
        BV = "BV",
        BW = "BW",
        BY = "BY",
        BZ = "BZ",
        CA = "CA",
        CC = "CC",
        CD = "CD",
        CF = "CF",
        CG = "CG",
        CH = "CH",
        CI = "CI",
        CK = "CK",
        CL = "CL",
        CM = "CM",
        CN = "CN",
        CO = "CO",
        CR = "CR",
        CU = "CU",
        CV = "CV",
        CW = "CW",
        CX = "CX",
        CY = "CY",
        CZ = "CZ",
        DE = "DE",
        DJ = "DJ",
        DK = "DK",
        DM = "DM",
        DO = "DO",
        DZ = "DZ",
        EC = "EC",
        EE = "EE",
        EG = "EG",
        EH = "EH",
        ER = "ER",
        ES = "ES",
        ET = "ET",
        FI = "FI",
        FJ = "FJ",
        FK = "FK",
        FM = "FM",
        FO = "FO",
        FR = "FR",
        GA = "GA",
        GB = "GB",
        GD = "GD",
        GE = "GE",
        GF = "GF",
        GG = "GG",
        GH = "GH",
        GI = "GI",
        GL = "GL",
        GM = "GM",
        GN = "GN",
        GP = "GP",
        GQ = "GQ",
        GR = "GR",
        GS = "GS",
        GT = "GT",
        GU = "GU",
        GW = "GW",
        GY = "GY",
        HK = "HK",
        HM = "HM",
        HN = "HN",
        HR = "HR",
        HT = "HT",
        HU = "HU",
        ID = "ID",
        IE = "IE",
        IL = "IL",
        IM = "IM",
        IN = "IN",
        IO = "IO",
        IQ = "IQ",
        IR = "IR",
        IS = "IS",
        IT = "IT",
        JE = "JE",
        JM = "JM",
        JO = "JO",
        JP = "JP",
        KE = "KE",
        KG = "KG",
        KH = "KH",
        KI = "KI",
        KM = "KM",
        KN = "KN",
        KP = "KP",
        KR = "KR",
        KW = "KW",
        KY = "KY",
        KZ = "KZ",
        LA = "LA",
        LB = "LB",
        LC = "LC",
        LI = "LI",
        LK = "LK",
        LR = "LR",
        LS = "LS",
        LT = "LT",
        LU = "LU",
        LV = "LV",
        LY = "LY",
        MA = "MA",
        MC = "MC",
        MD = "MD",
        ME = "ME",
        MF = "MF",
        MG = "MG",
        MH = "MH",
        MK = "MK",
        ML = "ML",
        MM = "MM",
        MN = "MN",
        MO = "MO",
        MP = "MP",
        MQ = "MQ",
        MR = "MR",
        MS = "MS",
        MT = "MT",
        MU = "MU",
        MV = "MV",
        MW = "MW",
        MX = "MX",
        MY = "MY",
        MZ = "MZ",
        NA = "NA",
        NC = "NC",
        NE = "NE",
        NF = "NF",
        NG = "NG",
        NI = "NI",
        NL = "NL",
        NO = "NO",
        NP = "NP",
        NR = "NR",
        NU = "NU",
        NZ = "NZ",
        OM = "OM",
        PA = "PA",
        PE = "PE",
        PF = "PF",
        PG = "PG",
        PH = "PH",
        PK = "PK",
        PL = "PL",
        PM = "PM",
        PN = "PN",
        PR = "PR",
        PS = "PS",
        PT = "PT",
        PW = "PW",
        PY = "PY",
        QA = "QA",
        RE = "RE",
        RO = "RO",
        RS = "RS",
        RU = "RU",
        RW = "RW",
        SA = "SA",
        SB = "SB",
        SC = "SC",
        SD = "SD",
        SE = "SE",
        SG = "SG",
        SH = "SH",
        SI = "SI",
        SJ = "SJ",
        SK = "SK",
        SL = "SL",
        SM = "SM",
        SN = "SN",
        SO = "SO",
        SR = "SR",
        SS = "SS",
        ST = "ST",
        SV = "SV",
        SX = "SX",
        SY = "SY",
        SZ = "SZ",
        TC = "TC",
        TD = "TD",
        TF = "TF",
        TG = "TG",
        TH = "TH",
        TJ = "TJ",
        TK = "TK",
        TL = "TL",
        TM = "TM",
        TN = "TN",
        TO = "TO",
        TR = "TR",
        TT = "TT",
        TV = "TV",
        TW = "TW",
        TZ = "TZ",
        UA = "UA",
        UG = "UG",
        UM = "UM",
        US = "US",
        UY = "UY",
        UZ = "UZ",
        VA = "VA",
        VC = "VC",
        VE = "VE",
        VG = "VG",
        VI = "VI",
        VN = "VN",
        VU = "VU",
        WF = "WF",
        WS = "WS",
        XK = "XK",
        YE = "YE",
        YT = "YT",
        ZA = "ZA",
        ZM = "ZM",
        ZW = "ZW",
    }
}

c::open_enum! {
    IPSetForwardedIPConfigurationFallbackBehavior {
        MATCH = "MATCH",
        NO_MATCH = "NO_MATCH",
    }
}

c::open_enum! {
    IPSetForwardedIPConfigurationPosition {
        FIRST = "FIRST",
        LAST = "LAST",
        ANY = "ANY",
    }
}

c::open_enum! {
    JA3FingerprintFallbackBehavior {
        MATCH = "MATCH",
        NO_MATCH = "NO_MATCH",
    }
}

c::open_enum! {
    JA4FingerprintFallbackBehavior {
        MATCH = "MATCH",
        NO_MATCH = "NO_MATCH",
    }
}

c::open_enum! {
    RateBasedStatementAggregateKeyType {
        IP = "IP",
        FORWARDED_IP = "FORWARDED_IP",
        CONSTANT = "CONSTANT",
        CUSTOM_KEYS = "CUSTOM_KEYS",
    }
}

c::open_enum! {
    RateLimitJA3FingerprintFallbackBehavior {
        MATCH = "MATCH",
        NO_MATCH = "NO_MATCH",
    }
}

c::open_enum! {
    RateLimitJA4FingerprintFallbackBehavior {
        MATCH = "MATCH",
        NO_MATCH = "NO_MATCH",
    }
}

c::open_enum! {
    SizeConstraintStatementComparisonOperator {
        EQ = "EQ",
        NE = "NE",
        LE = "LE",
        LT = "LT",
        GE = "GE",
        GT = "GT",
    }
}

c::open_enum! {
    UriFragmentFallbackBehavior {
        MATCH = "MATCH",
        NO_MATCH = "NO_MATCH",
    }
}
