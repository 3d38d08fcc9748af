// Written by `cargo xtask codegen` from crates/registry/data/cloudfront.txt.

//! `AWS::CloudFront::ResponseHeadersPolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnResponseHeadersPolicy = "AWS::CloudFront::ResponseHeadersPolicy", "cloudfront-responseheaderspolicy", reference name,
        arn "arn:${Partition}:cloudfront::${Account}:response-headers-policy/${Id}";
    new {
        A response_headers_policy_config: ResponseHeadersPolicyConfig = "ResponseHeadersPolicyConfig",
    }
    set {}
    get {
        ID: c::Name<CfnResponseHeadersPolicy> = "Id",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
    }
}

c::property! {
    AccessControlAllowHeaders, "cloudfront-responseheaderspolicy-accesscontrolallowheaders";
    new {
        /// at least 1 item
        A items: c::List<str> = "Items",
    }
    set {}
}

c::property! {
    AccessControlAllowMethods, "cloudfront-responseheaderspolicy-accesscontrolallowmethods";
    new {
        /// at least 1 item
        A items: c::List<AccessControlAllowMethodsItems> = "Items",
    }
    set {}
}

c::property! {
    AccessControlAllowOrigins, "cloudfront-responseheaderspolicy-accesscontrolalloworigins";
    new {
        /// at least 1 item
        A items: c::List<str> = "Items",
    }
    set {}
}

c::property! {
    AccessControlExposeHeaders, "cloudfront-responseheaderspolicy-accesscontrolexposeheaders";
    new {
        A items: c::List<str> = "Items",
    }
    set {}
}

c::property! {
    ContentSecurityPolicy, "cloudfront-responseheaderspolicy-contentsecuritypolicy";
    new {
        A content_security_policy: str = "ContentSecurityPolicy",
        B r#override: bool = "Override",
    }
    set {}
}

c::property! {
    ContentTypeOptions, "cloudfront-responseheaderspolicy-contenttypeoptions";
    new {
        A r#override: bool = "Override",
    }
    set {}
}

c::property! {
    CorsConfig, "cloudfront-responseheaderspolicy-corsconfig";
    new CorsConfigRequired {
        A access_control_allow_credentials: bool = "AccessControlAllowCredentials",
        B access_control_allow_headers: AccessControlAllowHeaders = "AccessControlAllowHeaders",
        C access_control_allow_methods: AccessControlAllowMethods = "AccessControlAllowMethods",
        D access_control_allow_origins: AccessControlAllowOrigins = "AccessControlAllowOrigins",
        E origin_override: bool = "OriginOverride",
    }
    set {
        access_control_expose_headers: AccessControlExposeHeaders = "AccessControlExposeHeaders",
        access_control_max_age_sec: i64 = "AccessControlMaxAgeSec",
    }
}

c::property! {
    CustomHeader, "cloudfront-responseheaderspolicy-customheader";
    new CustomHeaderRequired {
        A header: str = "Header",
        B r#override: bool = "Override",
        C value: str = "Value",
    }
    set {}
}

c::property! {
    CustomHeadersConfig, "cloudfront-responseheaderspolicy-customheadersconfig";
    new {
        A items: c::List<CustomHeader> = "Items",
    }
    set {}
}

c::property! {
    FrameOptions, "cloudfront-responseheaderspolicy-frameoptions";
    new {
        /// matches `^(DENY|SAMEORIGIN)$`
        A frame_option: str = "FrameOption",
        B r#override: bool = "Override",
    }
    set {}
}

c::property! {
    ReferrerPolicy, "cloudfront-responseheaderspolicy-referrerpolicy";
    new {
        A r#override: bool = "Override",
        B referrer_policy: str = "ReferrerPolicy",
    }
    set {}
}

c::property! {
    RemoveHeader, "cloudfront-responseheaderspolicy-removeheader";
    new {
        A header: str = "Header",
    }
    set {}
}

c::property! {
    RemoveHeadersConfig, "cloudfront-responseheaderspolicy-removeheadersconfig";
    new {
        /// no item twice
        A items: c::List<RemoveHeader> = "Items",
    }
    set {}
}

c::property! {
    ResponseHeadersPolicyConfig, "cloudfront-responseheaderspolicy-responseheaderspolicyconfig";
    new {
        A name: str = "Name",
    }
    set {
        /// at most 128 characters
        comment: str = "Comment",
        cors_config: CorsConfig = "CorsConfig",
        custom_headers_config: CustomHeadersConfig = "CustomHeadersConfig",
        remove_headers_config: RemoveHeadersConfig = "RemoveHeadersConfig",
        security_headers_config: SecurityHeadersConfig = "SecurityHeadersConfig",
        server_timing_headers_config: ServerTimingHeadersConfig = "ServerTimingHeadersConfig",
    }
}

c::property! {
    SecurityHeadersConfig, "cloudfront-responseheaderspolicy-securityheadersconfig";
    new {}
    set {
        content_security_policy: ContentSecurityPolicy = "ContentSecurityPolicy",
        content_type_options: ContentTypeOptions = "ContentTypeOptions",
        frame_options: FrameOptions = "FrameOptions",
        referrer_policy: ReferrerPolicy = "ReferrerPolicy",
        strict_transport_security: StrictTransportSecurity = "StrictTransportSecurity",
        xss_protection: XSSProtection = "XSSProtection",
    }
}

c::property! {
    ServerTimingHeadersConfig, "cloudfront-responseheaderspolicy-servertimingheadersconfig";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        /// 0 to 100
        sampling_rate: f64 = "SamplingRate",
    }
}

c::property! {
    StrictTransportSecurity, "cloudfront-responseheaderspolicy-stricttransportsecurity";
    new {
        A access_control_max_age_sec: i64 = "AccessControlMaxAgeSec",
        B r#override: bool = "Override",
    }
    set {
        include_subdomains: bool = "IncludeSubdomains",
        preload: bool = "Preload",
    }
}

c::property! {
    XSSProtection, "cloudfront-responseheaderspolicy-xssprotection";
    new XSSProtectionRequired {
        A r#override: bool = "Override",
        B protection: bool = "Protection",
    }
    set {
        mode_block: bool = "ModeBlock",
        report_uri: str = "ReportUri",
    }
}

c::open_enum! {
    AccessControlAllowMethodsItems {
        ALL = "ALL",
        DELETE = "DELETE",
        GET = "GET",
        HEAD = "HEAD",
        OPTIONS = "OPTIONS",
        PATCH = "PATCH",
        POST = "POST",
        PUT = "PUT",
    }
}
