// Written by `cargo xtask codegen` from crates/registry/data/wafv2.txt.

//! `AWS::WAFv2::WebACL` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnWebACL = "AWS::WAFv2::WebACL", "wafv2-webacl", reference text, tags List "Tags";
    new {
        A default_action: DefaultAction = "DefaultAction",
        /// an update replaces the resource
        B scope: Scope = "Scope",
        C visibility_config: VisibilityConfig = "VisibilityConfig",
    }
    set {
        application_config: ApplicationConfig = "ApplicationConfig",
        association_config: AssociationConfig = "AssociationConfig",
        captcha_config: CaptchaConfig = "CaptchaConfig",
        challenge_config: ChallengeConfig = "ChallengeConfig",
        /// at least 1 key
        custom_response_bodies: c::Map<CustomResponseBody> = "CustomResponseBodies",
        data_protection_config: DataProtectionConfig = "DataProtectionConfig",
        /// matches `^[a-zA-Z0-9=:#@/\-,.][a-zA-Z0-9+=:#@/\-,.\s]+[a-zA-Z0-9+=:#@/\-,.]{1,256}$`
        description: str = "Description",
        monetization_config: MonetizationConfig = "MonetizationConfig",
        /// matches `^[0-9A-Za-z_-]{1,128}$`; an update replaces the resource
        name: str = "Name",
        on_source_d_do_s_protection_config: OnSourceDDoSProtectionConfig = "OnSourceDDoSProtectionConfig",
        rules: c::List<Rule> = "Rules",
        /// at least 1 item
        tags: c::List<Tag> = "Tags",
        /// each: 1 to 253 characters, matches `^[0-9A-Za-z_\.\-/]+$`
        token_domains: c::List<str> = "TokenDomains",
    }
    get {
        @arn "Arn",
        CAPACITY: i64 = "Capacity",
        ID: str = "Id",
        LABEL_NAMESPACE: str = "LabelNamespace",
    }
}

c::property! {
    AWSManagedRulesACFPRuleSet, "wafv2-webacl-awsmanagedrulesacfpruleset";
    new AWSManagedRulesACFPRuleSetRequired {
        /// 1 to 256 characters; matches `\S`
        A creation_path: str = "CreationPath",
        /// 1 to 256 characters; matches `\S`
        B registration_page_path: str = "RegistrationPagePath",
        C request_inspection: RequestInspectionACFP = "RequestInspection",
    }
    set {
        enable_regex_in_path: bool = "EnableRegexInPath",
        response_inspection: ResponseInspection = "ResponseInspection",
    }
}

c::property! {
    AWSManagedRulesATPRuleSet, "wafv2-webacl-awsmanagedrulesatpruleset";
    new {
        A login_path: str = "LoginPath",
    }
    set {
        enable_regex_in_path: bool = "EnableRegexInPath",
        request_inspection: RequestInspection = "RequestInspection",
        response_inspection: ResponseInspection = "ResponseInspection",
    }
}

c::property! {
    AWSManagedRulesAntiDDoSRuleSet, "wafv2-webacl-awsmanagedrulesantiddosruleset";
    new {
        A client_side_action_config: ClientSideActionConfig = "ClientSideActionConfig",
    }
    set {
        sensitivity_to_block: SensitivityToAct = "SensitivityToBlock",
    }
}

c::property! {
    AWSManagedRulesBotControlRuleSet, "wafv2-webacl-awsmanagedrulesbotcontrolruleset";
    new {
        A inspection_level: AWSManagedRulesBotControlRuleSetInspectionLevel = "InspectionLevel",
    }
    set {
        enable_machine_learning: bool = "EnableMachineLearning",
    }
}

c::property! {
    AllowAction, "wafv2-webacl-allowaction";
    new {}
    set {
        custom_request_handling: CustomRequestHandling = "CustomRequestHandling",
    }
}

c::property! {
    AndStatement, "wafv2-webacl-andstatement";
    new {
        A statements: c::List<Statement> = "Statements",
    }
    set {}
}

c::property! {
    ApplicationAttribute, "wafv2-webacl-applicationattribute";
    new {
        /// 1 to 64 characters; matches `^[0-9A-Za-z_-]+$`
        A name: str = "Name",
        /// 1 to 10 items; each: 1 to 64 characters, matches `^[0-9A-Za-z_-]+$`
        B values: c::List<str> = "Values",
    }
    set {}
}

c::property! {
    ApplicationConfig, "wafv2-webacl-applicationconfig";
    new {
        /// 1 to 10 items
        A attributes: c::List<ApplicationAttribute> = "Attributes",
    }
    set {}
}

c::property! {
    AsnMatchStatement, "wafv2-webacl-asnmatchstatement";
    new {}
    set {
        /// 1 to 100 items; each: 0 to 4294967295
        asn_list: c::List<i64> = "AsnList",
        forwarded_ip_config: ForwardedIPConfiguration = "ForwardedIPConfig",
    }
}

c::property! {
    AssociationConfig, "wafv2-webacl-associationconfig";
    new {}
    set {
        request_body: c::Map<RequestBodyAssociatedResourceTypeConfig> = "RequestBody",
    }
}

c::property! {
    BlockAction, "wafv2-webacl-blockaction";
    new {}
    set {
        custom_response: CustomResponse = "CustomResponse",
    }
}

c::property! {
    Body, "wafv2-webacl-body";
    new {}
    set {
        oversize_handling: OversizeHandling = "OversizeHandling",
    }
}

c::property! {
    ByteMatchStatement, "wafv2-webacl-bytematchstatement";
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
    CaptchaAction, "wafv2-webacl-captchaaction";
    new {}
    set {
        custom_request_handling: CustomRequestHandling = "CustomRequestHandling",
    }
}

c::property! {
    CaptchaConfig, "wafv2-webacl-captchaconfig";
    new {}
    set {
        immunity_time_property: ImmunityTimeProperty = "ImmunityTimeProperty",
    }
}

c::property! {
    ChallengeAction, "wafv2-webacl-challengeaction";
    new {}
    set {
        custom_request_handling: CustomRequestHandling = "CustomRequestHandling",
    }
}

c::property! {
    ChallengeConfig, "wafv2-webacl-challengeconfig";
    new {}
    set {
        immunity_time_property: ImmunityTimeProperty = "ImmunityTimeProperty",
    }
}

c::property! {
    ClientSideAction, "wafv2-webacl-clientsideaction";
    new {
        A usage_of_action: UsageOfAction = "UsageOfAction",
    }
    set {
        exempt_uri_regular_expressions: c::List<Regex> = "ExemptUriRegularExpressions",
        sensitivity: SensitivityToAct = "Sensitivity",
    }
}

c::property! {
    ClientSideActionConfig, "wafv2-webacl-clientsideactionconfig";
    new {
        A challenge: ClientSideAction = "Challenge",
    }
    set {}
}

c::property! {
    CookieMatchPattern, "wafv2-webacl-cookiematchpattern";
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
    Cookies, "wafv2-webacl-cookies";
    new CookiesRequired {
        A match_pattern: CookieMatchPattern = "MatchPattern",
        B match_scope: MapMatchScope = "MatchScope",
        C oversize_handling: OversizeHandling = "OversizeHandling",
    }
    set {}
}

c::property! {
    CountAction, "wafv2-webacl-countaction";
    new {}
    set {
        custom_request_handling: CustomRequestHandling = "CustomRequestHandling",
    }
}

c::property! {
    CryptoConfig, "wafv2-webacl-cryptoconfig";
    new {
        /// 1 to 2 items
        A payment_networks: c::List<PaymentNetwork> = "PaymentNetworks",
    }
    set {}
}

c::property! {
    CustomHTTPHeader, "wafv2-webacl-customhttpheader";
    new CustomHTTPHeaderRequired {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9._$-]+$`
        A name: str = "Name",
        /// 1 to 255 characters
        B value: str = "Value",
    }
    set {}
}

c::property! {
    CustomRequestHandling, "wafv2-webacl-customrequesthandling";
    new {
        /// at least 1 item
        A insert_headers: c::List<CustomHTTPHeader> = "InsertHeaders",
    }
    set {}
}

c::property! {
    CustomResponse, "wafv2-webacl-customresponse";
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
    CustomResponseBody, "wafv2-webacl-customresponsebody";
    new CustomResponseBodyRequired {
        /// 1 to 10240 characters
        A content: str = "Content",
        B content_type: ResponseContentType = "ContentType",
    }
    set {}
}

c::property! {
    DataProtect, "wafv2-webacl-dataprotect";
    new {
        A action: DataProtectionAction = "Action",
        B field: FieldToProtect = "Field",
    }
    set {
        exclude_rate_based_details: bool = "ExcludeRateBasedDetails",
        exclude_rule_match_details: bool = "ExcludeRuleMatchDetails",
    }
}

c::property! {
    DataProtectionConfig, "wafv2-webacl-dataprotectionconfig";
    new {
        /// 1 to 26 items
        A data_protections: c::List<DataProtect> = "DataProtections",
    }
    set {}
}

c::property! {
    DefaultAction, "wafv2-webacl-defaultaction";
    new {}
    set {
        allow: AllowAction = "Allow",
        block: BlockAction = "Block",
    }
}

c::property! {
    ExcludedRule, "wafv2-webacl-excludedrule";
    new {
        /// matches `^[0-9A-Za-z_-]{1,128}$`
        A name: str = "Name",
    }
    set {}
}

c::property! {
    FieldIdentifier, "wafv2-webacl-fieldidentifier";
    new {
        /// 1 to 512 characters; matches `.*\S.*`
        A identifier: str = "Identifier",
    }
    set {}
}

c::property! {
    FieldToMatch, "wafv2-webacl-fieldtomatch";
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
        single_header: FieldToMatchSingleHeader = "SingleHeader",
        single_query_argument: FieldToMatchSingleQueryArgument = "SingleQueryArgument",
        uri_fragment: UriFragment = "UriFragment",
        uri_path: c::Json = "UriPath",
    }
}

c::property! {
    FieldToMatchSingleHeader, "wafv2-webacl-fieldtomatchsingleheader";
    new {
        /// 1 to 64 characters; matches `\S`
        A name: str = "Name",
    }
    set {}
}

c::property! {
    FieldToMatchSingleQueryArgument, "wafv2-webacl-fieldtomatchsinglequeryargument";
    new {
        /// 1 to 64 characters; matches `\S`
        A name: str = "Name",
    }
    set {}
}

c::property! {
    FieldToProtect, "wafv2-webacl-fieldtoprotect";
    new {
        A field_type: FieldToProtectFieldType = "FieldType",
    }
    set {
        /// at most 100 items; each: 1 to 64 characters, matches `\S`
        field_keys: c::List<str> = "FieldKeys",
    }
}

c::property! {
    ForwardedIPConfiguration, "wafv2-webacl-forwardedipconfiguration";
    new ForwardedIPConfigurationRequired {
        A fallback_behavior: ForwardedIPConfigurationFallbackBehavior = "FallbackBehavior",
        /// matches `^[a-zA-Z0-9-]{1,255}$`
        B header_name: str = "HeaderName",
    }
    set {}
}

c::property! {
    GeoMatchStatement, "wafv2-webacl-geomatchstatement";
    new {}
    set {
        /// at least 1 item; each: 1 to 2 characters
        country_codes: c::List<GeoMatchStatementCountryCodes> = "CountryCodes",
        forwarded_ip_config: ForwardedIPConfiguration = "ForwardedIPConfig",
    }
}

c::property! {
    HeaderMatchPattern, "wafv2-webacl-headermatchpattern";
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
    HeaderOrder, "wafv2-webacl-headerorder";
    new {
        A oversize_handling: OversizeHandling = "OversizeHandling",
    }
    set {}
}

c::property! {
    Headers, "wafv2-webacl-headers";
    new HeadersRequired {
        A match_pattern: HeaderMatchPattern = "MatchPattern",
        B match_scope: MapMatchScope = "MatchScope",
        C oversize_handling: OversizeHandling = "OversizeHandling",
    }
    set {}
}

c::property! {
    IPSetForwardedIPConfiguration, "wafv2-webacl-ipsetforwardedipconfiguration";
    new IPSetForwardedIPConfigurationRequired {
        A fallback_behavior: IPSetForwardedIPConfigurationFallbackBehavior = "FallbackBehavior",
        /// matches `^[a-zA-Z0-9-]{1,255}$`
        B header_name: str = "HeaderName",
        C position: IPSetForwardedIPConfigurationPosition = "Position",
    }
    set {}
}

c::property! {
    IPSetReferenceStatement, "wafv2-webacl-ipsetreferencestatement";
    new {
        /// 20 to 2048 characters; matches `\S`
        A arn: str = "Arn",
    }
    set {
        ip_set_forwarded_ip_config: IPSetForwardedIPConfiguration = "IPSetForwardedIPConfig",
    }
}

c::property! {
    ImmunityTimeProperty, "wafv2-webacl-immunitytimeproperty";
    new {
        /// 60 to 259200
        A immunity_time: i64 = "ImmunityTime",
    }
    set {}
}

c::property! {
    JA3Fingerprint, "wafv2-webacl-ja3fingerprint";
    new {
        A fallback_behavior: JA3FingerprintFallbackBehavior = "FallbackBehavior",
    }
    set {}
}

c::property! {
    JA4Fingerprint, "wafv2-webacl-ja4fingerprint";
    new {
        A fallback_behavior: JA4FingerprintFallbackBehavior = "FallbackBehavior",
    }
    set {}
}

c::property! {
    JsonBody, "wafv2-webacl-jsonbody";
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
    JsonMatchPattern, "wafv2-webacl-jsonmatchpattern";
    new {}
    set {
        all: c::Json = "All",
        /// at least 1 item; each: matches `^[\/]+([^\~]*(~[01])*){1,512}$`
        included_paths: c::List<str> = "IncludedPaths",
    }
}

c::property! {
    Label, "wafv2-webacl-label";
    new {
        /// matches `^[0-9A-Za-z_:-]{1,1024}$`
        A name: str = "Name",
    }
    set {}
}

c::property! {
    LabelMatchStatement, "wafv2-webacl-labelmatchstatement";
    new LabelMatchStatementRequired {
        /// matches `^[0-9A-Za-z_:-]{1,1024}$`
        A key: str = "Key",
        B scope: LabelMatchScope = "Scope",
    }
    set {}
}

c::property! {
    ManagedRuleGroupConfig, "wafv2-webacl-managedrulegroupconfig";
    new {}
    set {
        aws_managed_rules_acfp_rule_set: AWSManagedRulesACFPRuleSet = "AWSManagedRulesACFPRuleSet",
        aws_managed_rules_atp_rule_set: AWSManagedRulesATPRuleSet = "AWSManagedRulesATPRuleSet",
        aws_managed_rules_anti_d_do_s_rule_set: AWSManagedRulesAntiDDoSRuleSet = "AWSManagedRulesAntiDDoSRuleSet",
        aws_managed_rules_bot_control_rule_set: AWSManagedRulesBotControlRuleSet = "AWSManagedRulesBotControlRuleSet",
        /// 1 to 256 characters; matches `.*\S.*`
        login_path: str = "LoginPath",
        password_field: FieldIdentifier = "PasswordField",
        payload_type: ManagedRuleGroupConfigPayloadType = "PayloadType",
        username_field: FieldIdentifier = "UsernameField",
    }
}

c::property! {
    ManagedRuleGroupStatement, "wafv2-webacl-managedrulegroupstatement";
    new ManagedRuleGroupStatementRequired {
        /// matches `^[0-9A-Za-z_-]{1,128}$`
        A name: str = "Name",
        /// 1 to 128 characters; matches `\S`
        B vendor_name: str = "VendorName",
    }
    set {
        /// at most 100 items
        excluded_rules: c::List<ExcludedRule> = "ExcludedRules",
        managed_rule_group_configs: c::List<ManagedRuleGroupConfig> = "ManagedRuleGroupConfigs",
        /// at most 100 items
        rule_action_overrides: c::List<RuleActionOverride> = "RuleActionOverrides",
        scope_down_statement: Statement = "ScopeDownStatement",
        /// 1 to 64 characters; matches `^[0-9A-Za-z_#:\.\-/]+$`
        version: str = "Version",
    }
}

c::property! {
    MonetizationConfig, "wafv2-webacl-monetizationconfig";
    new {}
    set {
        crypto_config: CryptoConfig = "CryptoConfig",
        currency_mode: CurrencyMode = "CurrencyMode",
    }
}

c::property! {
    MonetizeAction, "wafv2-webacl-monetizeaction";
    new {}
    set {
        /// 1 to 3 characters; matches `^([1-9][0-9]?|100)$`
        price_multiplier: str = "PriceMultiplier",
    }
}

c::property! {
    NotStatement, "wafv2-webacl-notstatement";
    new {
        A statement: Statement = "Statement",
    }
    set {}
}

c::property! {
    OnSourceDDoSProtectionConfig, "wafv2-webacl-onsourceddosprotectionconfig";
    new {
        A alb_low_reputation_mode: OnSourceDDoSProtectionConfigALBLowReputationMode = "ALBLowReputationMode",
    }
    set {}
}

c::property! {
    OrStatement, "wafv2-webacl-orstatement";
    new {
        A statements: c::List<Statement> = "Statements",
    }
    set {}
}

c::property! {
    OverrideAction, "wafv2-webacl-overrideaction";
    new {}
    set {
        count: c::Json = "Count",
        none: c::Json = "None",
    }
}

c::property! {
    PaymentNetwork, "wafv2-webacl-paymentnetwork";
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
    PreParseTextTransformation, "wafv2-webacl-preparsetexttransformation";
    new {
        /// at least 0
        A priority: i64 = "Priority",
        B r#type: PreParseTextTransformationType = "Type",
    }
    set {}
}

c::property! {
    Price, "wafv2-webacl-price";
    new PriceRequired {
        /// 1 to 13 characters; matches `^([1-9][0-9]*(\.[0-9]{1,3})?|0\.([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9]))$`
        A amount: str = "Amount",
        B currency: CryptoCurrency = "Currency",
    }
    set {}
}

c::property! {
    RateBasedStatement, "wafv2-webacl-ratebasedstatement";
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
    RateBasedStatementCustomKey, "wafv2-webacl-ratebasedstatementcustomkey";
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
    RateLimitCookie, "wafv2-webacl-ratelimitcookie";
    new {
        /// 1 to 64 characters; matches `.*\S.*`
        A name: str = "Name",
        /// at least 1 item
        B text_transformations: c::List<TextTransformation> = "TextTransformations",
    }
    set {}
}

c::property! {
    RateLimitHeader, "wafv2-webacl-ratelimitheader";
    new {
        /// 1 to 64 characters; matches `.*\S.*`
        A name: str = "Name",
        /// at least 1 item
        B text_transformations: c::List<TextTransformation> = "TextTransformations",
    }
    set {}
}

c::property! {
    RateLimitJA3Fingerprint, "wafv2-webacl-ratelimitja3fingerprint";
    new {
        A fallback_behavior: RateLimitJA3FingerprintFallbackBehavior = "FallbackBehavior",
    }
    set {}
}

c::property! {
    RateLimitJA4Fingerprint, "wafv2-webacl-ratelimitja4fingerprint";
    new {
        A fallback_behavior: RateLimitJA4FingerprintFallbackBehavior = "FallbackBehavior",
    }
    set {}
}

c::property! {
    RateLimitLabelNamespace, "wafv2-webacl-ratelimitlabelnamespace";
    new {
        /// matches `^[0-9A-Za-z_:-]{1,1024}$`
        A namespace: str = "Namespace",
    }
    set {}
}

c::property! {
    RateLimitQueryArgument, "wafv2-webacl-ratelimitqueryargument";
    new {
        /// 1 to 64 characters; matches `.*\S.*`
        A name: str = "Name",
        /// at least 1 item
        B text_transformations: c::List<TextTransformation> = "TextTransformations",
    }
    set {}
}

c::property! {
    RateLimitQueryString, "wafv2-webacl-ratelimitquerystring";
    new {
        /// at least 1 item
        A text_transformations: c::List<TextTransformation> = "TextTransformations",
    }
    set {}
}

c::property! {
    RateLimitUriPath, "wafv2-webacl-ratelimituripath";
    new {
        /// at least 1 item
        A text_transformations: c::List<TextTransformation> = "TextTransformations",
    }
    set {}
}

c::property! {
    Regex, "wafv2-webacl-regex";
    new {}
    set {
        /// 1 to 512 characters
        regex_string: str = "RegexString",
    }
}

c::property! {
    RegexMatchStatement, "wafv2-webacl-regexmatchstatement";
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
    RegexPatternSetReferenceStatement, "wafv2-webacl-regexpatternsetreferencestatement";
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
    RequestBodyAssociatedResourceTypeConfig, "wafv2-webacl-requestbodyassociatedresourcetypeconfig";
    new {
        A default_size_inspection_limit: SizeInspectionLimit = "DefaultSizeInspectionLimit",
    }
    set {}
}

c::property! {
    RequestInspection, "wafv2-webacl-requestinspection";
    new RequestInspectionRequired {
        A password_field: FieldIdentifier = "PasswordField",
        B payload_type: RequestInspectionPayloadType = "PayloadType",
        C username_field: FieldIdentifier = "UsernameField",
    }
    set {}
}

c::property! {
    RequestInspectionACFP, "wafv2-webacl-requestinspectionacfp";
    new {
        A payload_type: RequestInspectionACFPPayloadType = "PayloadType",
    }
    set {
        address_fields: c::List<FieldIdentifier> = "AddressFields",
        email_field: FieldIdentifier = "EmailField",
        password_field: FieldIdentifier = "PasswordField",
        phone_number_fields: c::List<FieldIdentifier> = "PhoneNumberFields",
        username_field: FieldIdentifier = "UsernameField",
    }
}

c::property! {
    ResponseInspection, "wafv2-webacl-responseinspection";
    new {}
    set {
        body_contains: ResponseInspectionBodyContains = "BodyContains",
        header: ResponseInspectionHeader = "Header",
        json: ResponseInspectionJson = "Json",
        status_code: ResponseInspectionStatusCode = "StatusCode",
    }
}

c::property! {
    ResponseInspectionBodyContains, "wafv2-webacl-responseinspectionbodycontains";
    new ResponseInspectionBodyContainsRequired {
        /// 1 to 5 items; each: 1 to 100 characters, matches `.*\S.*`
        A failure_strings: c::List<str> = "FailureStrings",
        /// 1 to 5 items; each: 1 to 100 characters, matches `.*\S.*`
        B success_strings: c::List<str> = "SuccessStrings",
    }
    set {}
}

c::property! {
    ResponseInspectionHeader, "wafv2-webacl-responseinspectionheader";
    new ResponseInspectionHeaderRequired {
        /// 1 to 3 items; each: 1 to 100 characters, matches `.*\S.*`
        A failure_values: c::List<str> = "FailureValues",
        /// 1 to 200 characters; matches `.*\S.*`
        B name: str = "Name",
        /// 1 to 3 items; each: 1 to 100 characters, matches `.*\S.*`
        C success_values: c::List<str> = "SuccessValues",
    }
    set {}
}

c::property! {
    ResponseInspectionJson, "wafv2-webacl-responseinspectionjson";
    new ResponseInspectionJsonRequired {
        /// 1 to 5 items; each: 1 to 100 characters, matches `.*\S.*`
        A failure_values: c::List<str> = "FailureValues",
        /// 1 to 512 characters; matches `.*\S.*`
        B identifier: str = "Identifier",
        /// 1 to 5 items; each: 1 to 100 characters, matches `.*\S.*`
        C success_values: c::List<str> = "SuccessValues",
    }
    set {}
}

c::property! {
    ResponseInspectionStatusCode, "wafv2-webacl-responseinspectionstatuscode";
    new ResponseInspectionStatusCodeRequired {
        /// 1 to 10 items; each: 0 to 999
        A failure_codes: c::List<i64> = "FailureCodes",
        /// 1 to 10 items; each: 0 to 999
        B success_codes: c::List<i64> = "SuccessCodes",
    }
    set {}
}

c::property! {
    Rule, "wafv2-webacl-rule";
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
        override_action: OverrideAction = "OverrideAction",
        rule_labels: c::List<Label> = "RuleLabels",
    }
}

c::property! {
    RuleAction, "wafv2-webacl-ruleaction";
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
    RuleActionOverride, "wafv2-webacl-ruleactionoverride";
    new {
        A action_to_use: RuleAction = "ActionToUse",
        /// matches `^[0-9A-Za-z_-]{1,128}$`
        B name: str = "Name",
    }
    set {}
}

c::property! {
    RuleGroupReferenceStatement, "wafv2-webacl-rulegroupreferencestatement";
    new {
        /// 20 to 2048 characters; matches `\S`
        A arn: str = "Arn",
    }
    set {
        /// at most 100 items
        excluded_rules: c::List<ExcludedRule> = "ExcludedRules",
        /// at most 100 items
        rule_action_overrides: c::List<RuleActionOverride> = "RuleActionOverrides",
    }
}

c::property! {
    SizeConstraintStatement, "wafv2-webacl-sizeconstraintstatement";
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
    SqliMatchStatement, "wafv2-webacl-sqlimatchstatement";
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
    Statement, "wafv2-webacl-statement";
    new {}
    set {
        and_statement: AndStatement = "AndStatement",
        asn_match_statement: AsnMatchStatement = "AsnMatchStatement",
        byte_match_statement: ByteMatchStatement = "ByteMatchStatement",
        geo_match_statement: GeoMatchStatement = "GeoMatchStatement",
        ip_set_reference_statement: IPSetReferenceStatement = "IPSetReferenceStatement",
        label_match_statement: LabelMatchStatement = "LabelMatchStatement",
        managed_rule_group_statement: ManagedRuleGroupStatement = "ManagedRuleGroupStatement",
        not_statement: NotStatement = "NotStatement",
        or_statement: OrStatement = "OrStatement",
        rate_based_statement: RateBasedStatement = "RateBasedStatement",
        regex_match_statement: RegexMatchStatement = "RegexMatchStatement",
        regex_pattern_set_reference_statement: RegexPatternSetReferenceStatement = "RegexPatternSetReferenceStatement",
        rule_group_reference_statement: RuleGroupReferenceStatement = "RuleGroupReferenceStatement",
        size_constraint_statement: SizeConstraintStatement = "SizeConstraintStatement",
        sqli_match_statement: SqliMatchStatement = "SqliMatchStatement",
        xss_match_statement: XssMatchStatement = "XssMatchStatement",
    }
}

c::property! {
    Tag, "wafv2-webacl-tag";
    new {}
    set {
        /// 1 to 128 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        key: str = "Key",
        /// at most 256 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        value: str = "Value",
    }
}

c::property! {
    TextTransformation, "wafv2-webacl-texttransformation";
    new {
        /// at least 0
        A priority: i64 = "Priority",
        B r#type: TextTransformationType = "Type",
    }
    set {}
}

c::property! {
    UriFragment, "wafv2-webacl-urifragment";
    new {}
    set {
        fallback_behavior: UriFragmentFallbackBehavior = "FallbackBehavior",
    }
}

c::property! {
    VisibilityConfig, "wafv2-webacl-visibilityconfig";
    new VisibilityConfigRequired {
        A cloud_watch_metrics_enabled: bool = "CloudWatchMetricsEnabled",
        /// 1 to 128 characters; matches `^[0-9A-Za-z_#:\.\-/]+$`
        B metric_name: str = "MetricName",
        C sampled_requests_enabled: bool = "SampledRequestsEnabled",
    }
    set {}
}

c::property! {
    XssMatchStatement, "wafv2-webacl-xssmatchstatement";
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
    DataProtectionAction {
        SUBSTITUTION = "SUBSTITUTION",
        HASH = "HASH",
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
    SensitivityToAct {
        LOW = "LOW",
        MEDIUM = "MEDIUM",
        HIGH = "HIGH",
    }
}

c::open_enum! {
    SizeInspectionLimit {
        KB_16 = "KB_16",
        KB_32 = "KB_32",
        KB_48 = "KB_48",
        KB_64 = "KB_64",
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
    UsageOfAction {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    AWSManagedRulesBotControlRuleSetInspectionLevel {
        COMMON = "COMMON",
        TARGETED = "TARGETED",
    }
}

c::open_enum! {
    FieldToProtectFieldType {
        SINGLE_HEADER = "SINGLE_HEADER",
        SINGLE_COOKIE = "SINGLE_COOKIE",
        SINGLE_QUERY_ARGUMENT = "SINGLE_QUERY_ARGUMENT",
        QUERY_STRING = "QUERY_STRING",
        BODY = "BODY",
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
    ManagedRuleGroupConfigPayloadType {
        JSON = "JSON",
        FORM_ENCODED = "FORM_ENCODED",
    }
}

c::open_enum! {
    OnSourceDDoSProtectionConfigALBLowReputationMode {
        ACTIVE_UNDER_DDOS = "ACTIVE_UNDER_DDOS",
        ALWAYS_ON = "ALWAYS_ON",
    }
}

c::open_enum! {
    RateBasedStatementAggregateKeyType {
        CONSTANT = "CONSTANT",
        IP = "IP",
        FORWARDED_IP = "FORWARDED_IP",
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
    RequestInspectionPayloadType {
        JSON = "JSON",
        FORM_ENCODED = "FORM_ENCODED",
    }
}

c::open_enum! {
    RequestInspectionACFPPayloadType {
        JSON = "JSON",
        FORM_ENCODED = "FORM_ENCODED",
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
