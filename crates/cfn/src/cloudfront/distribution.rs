// Written by `cargo xtask codegen` from crates/registry/data/cloudfront.txt.

//! `AWS::CloudFront::Distribution` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnDistribution = "AWS::CloudFront::Distribution", "cloudfront-distribution", reference name,
        arn "arn:${Partition}:cloudfront::${Account}:distribution/${DistributionId}", tags List "Tags";
    new {
        A distribution_config: DistributionConfig = "DistributionConfig",
    }
    set {
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        DOMAIN_NAME: str = "DomainName",
        ID: c::Name<CfnDistribution> = "Id",
    }
}

c::property! {
    CacheBehavior, "cloudfront-distribution-cachebehavior";
    new CacheBehaviorRequired {
        A path_pattern: str = "PathPattern",
        B target_origin_id: str = "TargetOriginId",
        C viewer_protocol_policy: str = "ViewerProtocolPolicy",
    }
    set {
        allowed_methods: c::List<str> = "AllowedMethods",
        cache_policy_id: c::Name<crate::cloudfront::CfnCachePolicy> = "CachePolicyId",
        cached_methods: c::List<str> = "CachedMethods",
        /// default `false`
        compress: bool = "Compress",
        /// default `86400`
        default_ttl: f64 = "DefaultTTL",
        /// default `""`
        field_level_encryption_id: str = "FieldLevelEncryptionId",
        forwarded_values: ForwardedValues = "ForwardedValues",
        function_associations: c::List<FunctionAssociation> = "FunctionAssociations",
        grpc_config: GrpcConfig = "GrpcConfig",
        lambda_function_associations: c::List<LambdaFunctionAssociation> = "LambdaFunctionAssociations",
        /// default `31536000`
        max_ttl: f64 = "MaxTTL",
        /// default `0`
        min_ttl: f64 = "MinTTL",
        origin_request_policy_id: c::Name<crate::cloudfront::CfnOriginRequestPolicy> = "OriginRequestPolicyId",
        realtime_log_config_arn: str = "RealtimeLogConfigArn",
        response_headers_policy_id: c::Name<crate::cloudfront::CfnResponseHeadersPolicy> = "ResponseHeadersPolicyId",
        /// default `false`
        smooth_streaming: bool = "SmoothStreaming",
        trusted_key_groups: c::List<c::Name<crate::cloudfront::CfnKeyGroup>> = "TrustedKeyGroups",
        trusted_signers: c::List<str> = "TrustedSigners",
    }
}

c::property! {
    CacheTagConfig, "cloudfront-distribution-cachetagconfig";
    new {
        A header_name: str = "HeaderName",
    }
    set {}
}

c::property! {
    ConnectionFunctionAssociation, "cloudfront-distribution-connectionfunctionassociation";
    new {
        /// 1 to 64 characters
        A id: str = "Id",
    }
    set {}
}

c::property! {
    Cookies, "cloudfront-distribution-cookies";
    new {
        A forward: str = "Forward",
    }
    set {
        whitelisted_names: c::List<str> = "WhitelistedNames",
    }
}

c::property! {
    /// `ResponseCode` needs `ResponsePagePath`.
    CustomErrorResponse, "cloudfront-distribution-customerrorresponse";
    new {
        /// one of 400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504
        A error_code: i64 = "ErrorCode",
    }
    set {
        /// default `300`
        error_caching_min_ttl: f64 = "ErrorCachingMinTTL",
        /// one of 200, 400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504
        response_code: i64 = "ResponseCode",
        response_page_path: str = "ResponsePagePath",
    }
}

c::property! {
    CustomOriginConfig, "cloudfront-distribution-customoriginconfig";
    new {
        A origin_protocol_policy: str = "OriginProtocolPolicy",
    }
    set {
        /// default `80`
        http_port: i64 = "HTTPPort",
        /// default `443`
        https_port: i64 = "HTTPSPort",
        ip_address_type: CustomOriginConfigIpAddressType = "IpAddressType",
        /// default `5`
        origin_keepalive_timeout: i64 = "OriginKeepaliveTimeout",
        origin_mtls_config: OriginMtlsConfig = "OriginMtlsConfig",
        /// default `30`
        origin_read_timeout: i64 = "OriginReadTimeout",
        origin_ssl_protocols: c::List<str> = "OriginSSLProtocols",
    }
}

c::property! {
    DefaultCacheBehavior, "cloudfront-distribution-defaultcachebehavior";
    new DefaultCacheBehaviorRequired {
        A target_origin_id: str = "TargetOriginId",
        B viewer_protocol_policy: DefaultCacheBehaviorViewerProtocolPolicy = "ViewerProtocolPolicy",
    }
    set {
        allowed_methods: c::List<str> = "AllowedMethods",
        /// default `""`
        cache_policy_id: c::Name<crate::cloudfront::CfnCachePolicy> = "CachePolicyId",
        cached_methods: c::List<str> = "CachedMethods",
        /// default `false`
        compress: bool = "Compress",
        /// default `86400`
        default_ttl: f64 = "DefaultTTL",
        /// default `""`
        field_level_encryption_id: str = "FieldLevelEncryptionId",
        forwarded_values: ForwardedValues = "ForwardedValues",
        function_associations: c::List<FunctionAssociation> = "FunctionAssociations",
        grpc_config: GrpcConfig = "GrpcConfig",
        lambda_function_associations: c::List<LambdaFunctionAssociation> = "LambdaFunctionAssociations",
        /// default `31536000`
        max_ttl: f64 = "MaxTTL",
        /// default `0`
        min_ttl: f64 = "MinTTL",
        /// default `""`
        origin_request_policy_id: c::Name<crate::cloudfront::CfnOriginRequestPolicy> = "OriginRequestPolicyId",
        /// default `""`
        realtime_log_config_arn: c::Arn<crate::cloudfront::CfnRealtimeLogConfig> = "RealtimeLogConfigArn",
        /// default `""`
        response_headers_policy_id: c::Name<crate::cloudfront::CfnResponseHeadersPolicy> = "ResponseHeadersPolicyId",
        /// default `false`
        smooth_streaming: bool = "SmoothStreaming",
        trusted_key_groups: c::List<c::Name<crate::cloudfront::CfnKeyGroup>> = "TrustedKeyGroups",
        trusted_signers: c::List<str> = "TrustedSigners",
    }
}

c::property! {
    Definition, "cloudfront-distribution-definition";
    new {}
    set {
        string_schema: StringSchema = "StringSchema",
    }
}

c::property! {
    DistributionConfig, "cloudfront-distribution-distributionconfig";
    new {
        A default_cache_behavior: DefaultCacheBehavior = "DefaultCacheBehavior",
        B enabled: bool = "Enabled",
    }
    set {
        aliases: c::List<str> = "Aliases",
        anycast_ip_list_id: str = "AnycastIpListId",
        cnames: c::List<str> = "CNAMEs",
        cache_behaviors: c::List<CacheBehavior> = "CacheBehaviors",
        cache_tag_config: CacheTagConfig = "CacheTagConfig",
        /// default `""`
        comment: str = "Comment",
        connection_function_association: ConnectionFunctionAssociation = "ConnectionFunctionAssociation",
        connection_mode: ConnectionMode = "ConnectionMode",
        continuous_deployment_policy_id: str = "ContinuousDeploymentPolicyId",
        custom_error_responses: c::List<CustomErrorResponse> = "CustomErrorResponses",
        /// deprecated by AWS
        custom_origin: LegacyCustomOrigin = "CustomOrigin",
        /// default `""`
        default_root_object: str = "DefaultRootObject",
        /// default `"http1.1"`
        http_version: DistributionConfigHttpVersion = "HttpVersion",
        ipv6_enabled: bool = "IPV6Enabled",
        logging: Logging = "Logging",
        origin_groups: OriginGroups = "OriginGroups",
        origins: c::List<Origin> = "Origins",
        /// default `"PriceClass_All"`
        price_class: DistributionConfigPriceClass = "PriceClass",
        restrictions: Restrictions = "Restrictions",
        /// deprecated by AWS
        s3_origin: LegacyS3Origin = "S3Origin",
        staging: bool = "Staging",
        tenant_config: TenantConfig = "TenantConfig",
        viewer_certificate: ViewerCertificate = "ViewerCertificate",
        viewer_mtls_config: ViewerMtlsConfig = "ViewerMtlsConfig",
        /// default `""`
        web_acl_id: c::Arn<crate::wafv2::CfnWebACL> = "WebACLId",
    }
}

c::property! {
    ForwardedValues, "cloudfront-distribution-forwardedvalues";
    new {
        A query_string: bool = "QueryString",
    }
    set {
        cookies: Cookies = "Cookies",
        headers: c::List<str> = "Headers",
        query_string_cache_keys: c::List<str> = "QueryStringCacheKeys",
    }
}

c::property! {
    FunctionAssociation, "cloudfront-distribution-functionassociation";
    new {}
    set {
        event_type: str = "EventType",
        function_arn: c::Arn<crate::cloudfront::CfnFunction> = "FunctionARN",
    }
}

c::property! {
    GeoRestriction, "cloudfront-distribution-georestriction";
    new {
        A restriction_type: GeoRestrictionRestrictionType = "RestrictionType",
    }
    set {
        locations: c::List<GeoRestrictionLocations> = "Locations",
    }
}

c::property! {
    GrpcConfig, "cloudfront-distribution-grpcconfig";
    new {
        A enabled: bool = "Enabled",
    }
    set {}
}

c::property! {
    LambdaFunctionAssociation, "cloudfront-distribution-lambdafunctionassociation";
    new {}
    set {
        event_type: str = "EventType",
        include_body: bool = "IncludeBody",
        lambda_function_arn: str = "LambdaFunctionARN",
    }
}

c::property! {
    LegacyCustomOrigin, "cloudfront-distribution-legacycustomorigin";
    new LegacyCustomOriginRequired {
        A dns_name: str = "DNSName",
        B origin_protocol_policy: str = "OriginProtocolPolicy",
        C origin_ssl_protocols: c::List<str> = "OriginSSLProtocols",
    }
    set {
        /// default `80`
        http_port: i64 = "HTTPPort",
        /// default `443`
        https_port: i64 = "HTTPSPort",
    }
}

c::property! {
    LegacyS3Origin, "cloudfront-distribution-legacys3origin";
    new {
        A dns_name: str = "DNSName",
    }
    set {
        /// default `""`
        origin_access_identity: str = "OriginAccessIdentity",
    }
}

c::property! {
    Logging, "cloudfront-distribution-logging";
    new {}
    set {
        bucket: str = "Bucket",
        /// default `false`
        include_cookies: bool = "IncludeCookies",
        /// default `""`
        prefix: str = "Prefix",
    }
}

c::property! {
    /// `CustomOriginConfig` excludes `S3OriginConfig`.
    ///
    /// `S3OriginConfig` excludes `CustomOriginConfig`.
    Origin, "cloudfront-distribution-origin";
    new OriginRequired {
        A domain_name: str = "DomainName",
        B id: str = "Id",
    }
    set {
        connection_attempts: i64 = "ConnectionAttempts",
        connection_timeout: i64 = "ConnectionTimeout",
        custom_origin_config: CustomOriginConfig = "CustomOriginConfig",
        origin_access_control_id: c::Name<crate::cloudfront::CfnOriginAccessControl> = "OriginAccessControlId",
        origin_custom_headers: c::List<OriginCustomHeader> = "OriginCustomHeaders",
        /// default `""`
        origin_path: str = "OriginPath",
        origin_shield: OriginShield = "OriginShield",
        response_completion_timeout: i64 = "ResponseCompletionTimeout",
        s3_origin_config: S3OriginConfig = "S3OriginConfig",
        vpc_origin_config: VpcOriginConfig = "VpcOriginConfig",
    }
}

c::property! {
    OriginCustomHeader, "cloudfront-distribution-origincustomheader";
    new OriginCustomHeaderRequired {
        A header_name: str = "HeaderName",
        B header_value: str = "HeaderValue",
    }
    set {}
}

c::property! {
    OriginGroup, "cloudfront-distribution-origingroup";
    new {
        A failover_criteria: OriginGroupFailoverCriteria = "FailoverCriteria",
        B id: str = "Id",
        C members: OriginGroupMembers = "Members",
    }
    set {
        selection_criteria: OriginGroupSelectionCriteria = "SelectionCriteria",
    }
}

c::property! {
    OriginGroupFailoverCriteria, "cloudfront-distribution-origingroupfailovercriteria";
    new {
        A status_codes: StatusCodes = "StatusCodes",
    }
    set {}
}

c::property! {
    OriginGroupMember, "cloudfront-distribution-origingroupmember";
    new {
        A origin_id: str = "OriginId",
    }
    set {}
}

c::property! {
    OriginGroupMembers, "cloudfront-distribution-origingroupmembers";
    new {
        /// 2 items
        A items: c::List<OriginGroupMember> = "Items",
        B quantity: i64 = "Quantity",
    }
    set {}
}

c::property! {
    OriginGroups, "cloudfront-distribution-origingroups";
    new {
        A quantity: i64 = "Quantity",
    }
    set {
        items: c::List<OriginGroup> = "Items",
    }
}

c::property! {
    OriginMtlsConfig, "cloudfront-distribution-originmtlsconfig";
    new {
        A client_certificate_arn: str = "ClientCertificateArn",
    }
    set {}
}

c::property! {
    OriginShield, "cloudfront-distribution-originshield";
    new {}
    set {
        enabled: bool = "Enabled",
        origin_shield_region: str = "OriginShieldRegion",
    }
}

c::property! {
    ParameterDefinition, "cloudfront-distribution-parameterdefinition";
    new {
        A definition: Definition = "Definition",
        /// 1 to 128 characters; matches `^[a-zA-Z0-9-_]+$`
        B name: str = "Name",
    }
    set {}
}

c::property! {
    Restrictions, "cloudfront-distribution-restrictions";
    new {
        A geo_restriction: GeoRestriction = "GeoRestriction",
    }
    set {}
}

c::property! {
    S3OriginConfig, "cloudfront-distribution-s3originconfig";
    new {}
    set {
        /// default `""`
        origin_access_identity: str = "OriginAccessIdentity",
        /// default `30`
        origin_read_timeout: i64 = "OriginReadTimeout",
    }
}

c::property! {
    StatusCodes, "cloudfront-distribution-statuscodes";
    new {
        /// at least 1 item
        A items: c::List<i64> = "Items",
        B quantity: i64 = "Quantity",
    }
    set {}
}

c::property! {
    StringSchema, "cloudfront-distribution-stringschema";
    new {
        A required: bool = "Required",
    }
    set {
        comment: str = "Comment",
        /// 1 to 256 characters
        default_value: str = "DefaultValue",
    }
}

c::property! {
    TenantConfig, "cloudfront-distribution-tenantconfig";
    new {}
    set {
        parameter_definitions: c::List<ParameterDefinition> = "ParameterDefinitions",
    }
}

c::property! {
    TrustStoreConfig, "cloudfront-distribution-truststoreconfig";
    new {
        A trust_store_id: str = "TrustStoreId",
    }
    set {
        advertise_trust_store_ca_names: bool = "AdvertiseTrustStoreCaNames",
        ignore_certificate_expiry: bool = "IgnoreCertificateExpiry",
    }
}

c::property! {
    /// Exactly one of `AcmCertificateArn`, `CloudFrontDefaultCertificate`, `IamCertificateId`.
    ///
    /// `AcmCertificateArn` needs `SslSupportMethod`.
    ///
    /// `IamCertificateId` needs `SslSupportMethod`.
    ViewerCertificate, "cloudfront-distribution-viewercertificate";
    new {}
    set {
        acm_certificate_arn: str = "AcmCertificateArn",
        cloud_front_default_certificate: bool = "CloudFrontDefaultCertificate",
        /// at most 32 characters
        iam_certificate_id: str = "IamCertificateId",
        minimum_protocol_version: ViewerCertificateMinimumProtocolVersion = "MinimumProtocolVersion",
        ssl_support_method: ViewerCertificateSslSupportMethod = "SslSupportMethod",
    }
}

c::property! {
    ViewerMtlsConfig, "cloudfront-distribution-viewermtlsconfig";
    new {}
    set {
        /// default `"required"`
        mode: ViewerMtlsMode = "Mode",
        trust_store_config: TrustStoreConfig = "TrustStoreConfig",
    }
}

c::property! {
    VpcOriginConfig, "cloudfront-distribution-vpcoriginconfig";
    new {
        A vpc_origin_id: str = "VpcOriginId",
    }
    set {
        /// default `5`
        origin_keepalive_timeout: i64 = "OriginKeepaliveTimeout",
        /// default `30`
        origin_read_timeout: i64 = "OriginReadTimeout",
        owner_account_id: str = "OwnerAccountId",
    }
}

c::open_enum! {
    ConnectionMode {
        DIRECT = "direct",
        TENANT_ONLY = "tenant-only",
    }
}

c::open_enum! {
    OriginGroupSelectionCriteria {
        DEFAULT = "default",
        MEDIA_QUALITY_BASED = "media-quality-based",
    }
}

c::open_enum! {
    ViewerMtlsMode {
        REQUIRED = "required",
        OPTIONAL = "optional",
        PASSTHROUGH = "passthrough",
    }
}

c::open_enum! {
    CustomOriginConfigIpAddressType {
        IPV4 = "ipv4",
        IPV6 = "ipv6",
        DUALSTACK = "dualstack",
    }
}

c::open_enum! {
    DefaultCacheBehaviorViewerProtocolPolicy {
        ALLOW_ALL = "allow-all",
        HTTPS_ONLY = "https-only",
        REDIRECT_TO_HTTPS = "redirect-to-https",
    }
}

c::open_enum! {
    DistributionConfigHttpVersion {
        HTTP1_1 = "http1.1",
        HTTP2 = "http2",
        HTTP2AND3 = "http2and3",
        HTTP3 = "http3",
    }
}

c::open_enum! {
    DistributionConfigPriceClass {
        NONE = "None",
        PRICE_CLASS_100 = "PriceClass_100",
        PRICE_CLASS_200 = "PriceClass_200",
        PRICE_CLASS_ALL = "PriceClass_All",
    }
}

c::open_enum! {
    GeoRestrictionRestrictionType {
        BLACKLIST = "blacklist",
        NONE = "none",
        WHITELIST = "whitelist",
    }
}

c::open_enum! {
    GeoRestrictionLocations {
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
        YE = "YE",
        YT = "YT",
        ZA = "ZA",
        ZM = "ZM",
        ZW = "ZW",
    }
}

c::open_enum! {
    ViewerCertificateMinimumProtocolVersion {
        SS_LV3 = "SSLv3",
        TL_SV1 = "TLSv1",
        TL_SV1_1_2016 = "TLSv1.1_2016",
        TL_SV1_2_2018 = "TLSv1.2_2018",
        TL_SV1_2_2019 = "TLSv1.2_2019",
        TL_SV1_2_2021 = "TLSv1.2_2021",
        TL_SV1_2_2025 = "TLSv1.2_2025",
        TL_SV1_3_2025 = "TLSv1.3_2025",
        TL_SV1_2016 = "TLSv1_2016",
    }
}

c::open_enum! {
    ViewerCertificateSslSupportMethod {
        SNI_ONLY = "sni-only",
        STATIC_IP = "static-ip",
        VIP = "vip",
    }
}
