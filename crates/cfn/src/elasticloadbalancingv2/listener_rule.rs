// Written by `cargo xtask codegen` from crates/registry/data/elasticloadbalancingv2.txt.

//! `AWS::ElasticLoadBalancingV2::ListenerRule` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RuleArn`.
    CfnListenerRule = "AWS::ElasticLoadBalancingV2::ListenerRule", "elasticloadbalancingv2-listenerrule", reference arn, tags List "Tags";
    new {
        /// no item twice
        A actions: c::List<Action> = "Actions",
        /// no item twice
        B conditions: c::List<RuleCondition> = "Conditions",
        /// 1 to 50000
        C priority: i64 = "Priority",
    }
    set {
        /// an update replaces the resource; AWS does not show it again
        listener_arn: c::Arn<crate::elasticloadbalancingv2::CfnListener> = "ListenerArn",
        /// at least 1 item
        tags: c::List<c::Tag> = "Tags",
        /// no item twice
        transforms: c::List<Transform> = "Transforms",
    }
    get {
        @arn "RuleArn",
        IS_DEFAULT: bool = "IsDefault",
        RULE_ARN: c::Arn<CfnListenerRule> = "RuleArn",
    }
}

c::property! {
    Action, "elasticloadbalancingv2-listenerrule-action";
    new {
        A r#type: ActionType = "Type",
    }
    set {
        authenticate_cognito_config: AuthenticateCognitoConfig = "AuthenticateCognitoConfig",
        authenticate_oidc_config: AuthenticateOidcConfig = "AuthenticateOidcConfig",
        fixed_response_config: FixedResponseConfig = "FixedResponseConfig",
        forward_config: ForwardConfig = "ForwardConfig",
        jwt_validation_config: JwtValidationConfig = "JwtValidationConfig",
        /// 1 to 50000
        order: i64 = "Order",
        redirect_config: RedirectConfig = "RedirectConfig",
        target_group_arn: c::Arn<crate::elasticloadbalancingv2::CfnTargetGroup> = "TargetGroupArn",
    }
}

c::property! {
    AuthenticateCognitoConfig, "elasticloadbalancingv2-listenerrule-authenticatecognitoconfig";
    new AuthenticateCognitoConfigRequired {
        A user_pool_arn: c::Arn<crate::cognito::CfnUserPool> = "UserPoolArn",
        B user_pool_client_id: c::Name<crate::cognito::CfnUserPoolClient> = "UserPoolClientId",
        C user_pool_domain: str = "UserPoolDomain",
    }
    set {
        authentication_request_extra_params: c::Map<str> = "AuthenticationRequestExtraParams",
        on_unauthenticated_request: AuthenticateCognitoConfigOnUnauthenticatedRequest = "OnUnauthenticatedRequest",
        scope: str = "Scope",
        session_cookie_name: str = "SessionCookieName",
        session_timeout: i64 = "SessionTimeout",
    }
}

c::property! {
    /// At least one of `ClientSecret`, `UseExistingClientSecret`.
    AuthenticateOidcConfig, "elasticloadbalancingv2-listenerrule-authenticateoidcconfig";
    new AuthenticateOidcConfigRequired {
        A authorization_endpoint: str = "AuthorizationEndpoint",
        B client_id: str = "ClientId",
        C issuer: str = "Issuer",
        D token_endpoint: str = "TokenEndpoint",
        E user_info_endpoint: str = "UserInfoEndpoint",
    }
    set {
        authentication_request_extra_params: c::Map<str> = "AuthenticationRequestExtraParams",
        /// AWS does not show it again
        client_secret: str = "ClientSecret",
        on_unauthenticated_request: AuthenticateOidcConfigOnUnauthenticatedRequest = "OnUnauthenticatedRequest",
        scope: str = "Scope",
        session_cookie_name: str = "SessionCookieName",
        session_timeout: i64 = "SessionTimeout",
        use_existing_client_secret: bool = "UseExistingClientSecret",
    }
}

c::property! {
    FixedResponseConfig, "elasticloadbalancingv2-listenerrule-fixedresponseconfig";
    new {
        /// matches `^(2|4|5)[0-9][0-9]$`
        A status_code: str = "StatusCode",
    }
    set {
        /// at most 32 characters
        content_type: str = "ContentType",
        /// at most 1024 characters
        message_body: str = "MessageBody",
    }
}

c::property! {
    ForwardConfig, "elasticloadbalancingv2-listenerrule-forwardconfig";
    new {}
    set {
        target_group_stickiness_config: TargetGroupStickinessConfig = "TargetGroupStickinessConfig",
        /// no item twice
        target_groups: c::List<TargetGroupTuple> = "TargetGroups",
    }
}

c::property! {
    HostHeaderConfig, "elasticloadbalancingv2-listenerrule-hostheaderconfig";
    new {}
    set {
        /// no item twice
        regex_values: c::List<str> = "RegexValues",
        /// no item twice
        values: c::List<str> = "Values",
    }
}

c::property! {
    HttpHeaderConfig, "elasticloadbalancingv2-listenerrule-httpheaderconfig";
    new {}
    set {
        http_header_name: str = "HttpHeaderName",
        /// no item twice
        regex_values: c::List<str> = "RegexValues",
        /// no item twice
        values: c::List<str> = "Values",
    }
}

c::property! {
    HttpRequestMethodConfig, "elasticloadbalancingv2-listenerrule-httprequestmethodconfig";
    new {}
    set {
        /// no item twice
        values: c::List<str> = "Values",
    }
}

c::property! {
    JwtValidationActionAdditionalClaim, "elasticloadbalancingv2-listenerrule-jwtvalidationactionadditionalclaim";
    new JwtValidationActionAdditionalClaimRequired {
        A format: JwtValidationActionAdditionalClaimFormat = "Format",
        B name: str = "Name",
        /// no item twice
        C values: c::List<str> = "Values",
    }
    set {}
}

c::property! {
    JwtValidationConfig, "elasticloadbalancingv2-listenerrule-jwtvalidationconfig";
    new JwtValidationConfigRequired {
        A issuer: str = "Issuer",
        B jwks_endpoint: str = "JwksEndpoint",
    }
    set {
        /// no item twice
        additional_claims: c::List<JwtValidationActionAdditionalClaim> = "AdditionalClaims",
    }
}

c::property! {
    PathPatternConfig, "elasticloadbalancingv2-listenerrule-pathpatternconfig";
    new {}
    set {
        /// no item twice
        regex_values: c::List<str> = "RegexValues",
        /// at most 5 items; no item twice
        values: c::List<str> = "Values",
    }
}

c::property! {
    QueryStringConfig, "elasticloadbalancingv2-listenerrule-querystringconfig";
    new {}
    set {
        /// no item twice
        values: c::List<QueryStringKeyValue> = "Values",
    }
}

c::property! {
    QueryStringKeyValue, "elasticloadbalancingv2-listenerrule-querystringkeyvalue";
    new {}
    set {
        key: str = "Key",
        value: str = "Value",
    }
}

c::property! {
    RedirectConfig, "elasticloadbalancingv2-listenerrule-redirectconfig";
    new {
        A status_code: RedirectConfigStatusCode = "StatusCode",
    }
    set {
        /// 1 to 128 characters
        host: str = "Host",
        /// 1 to 128 characters
        path: str = "Path",
        port: str = "Port",
        /// matches `^(HTTPS?|#\{protocol\})$`
        protocol: str = "Protocol",
        /// at most 128 characters
        query: str = "Query",
    }
}

c::property! {
    RewriteConfig, "elasticloadbalancingv2-listenerrule-rewriteconfig";
    new RewriteConfigRequired {
        A regex: str = "Regex",
        B replace: str = "Replace",
    }
    set {}
}

c::property! {
    RewriteConfigObject, "elasticloadbalancingv2-listenerrule-rewriteconfigobject";
    new {
        /// no item twice
        A rewrites: c::List<RewriteConfig> = "Rewrites",
    }
    set {}
}

c::property! {
    RuleCondition, "elasticloadbalancingv2-listenerrule-rulecondition";
    new {}
    set {
        /// at most 64 characters
        field: str = "Field",
        host_header_config: HostHeaderConfig = "HostHeaderConfig",
        http_header_config: HttpHeaderConfig = "HttpHeaderConfig",
        http_request_method_config: HttpRequestMethodConfig = "HttpRequestMethodConfig",
        path_pattern_config: PathPatternConfig = "PathPatternConfig",
        query_string_config: QueryStringConfig = "QueryStringConfig",
        /// no item twice
        regex_values: c::List<str> = "RegexValues",
        source_ip_config: SourceIpConfig = "SourceIpConfig",
        /// no item twice
        values: c::List<str> = "Values",
    }
}

c::property! {
    SourceIpConfig, "elasticloadbalancingv2-listenerrule-sourceipconfig";
    new {}
    set {
        ip_address_type: SourceIpConfigIpAddressType = "IpAddressType",
        /// no item twice
        values: c::List<str> = "Values",
    }
}

c::property! {
    TargetGroupStickinessConfig, "elasticloadbalancingv2-listenerrule-targetgroupstickinessconfig";
    new {}
    set {
        duration_seconds: i64 = "DurationSeconds",
        enabled: bool = "Enabled",
    }
}

c::property! {
    TargetGroupTuple, "elasticloadbalancingv2-listenerrule-targetgrouptuple";
    new {}
    set {
        target_group_arn: c::Arn<crate::elasticloadbalancingv2::CfnTargetGroup> = "TargetGroupArn",
        weight: i64 = "Weight",
    }
}

c::property! {
    /// Exactly one of `HostHeaderRewriteConfig`, `UrlRewriteConfig`.
    Transform, "elasticloadbalancingv2-listenerrule-transform";
    new {
        A r#type: TransformType = "Type",
    }
    set {
        host_header_rewrite_config: RewriteConfigObject = "HostHeaderRewriteConfig",
        url_rewrite_config: RewriteConfigObject = "UrlRewriteConfig",
    }
}

c::open_enum! {
    ActionType {
        AUTHENTICATE_COGNITO = "authenticate-cognito",
        AUTHENTICATE_OIDC = "authenticate-oidc",
        FIXED_RESPONSE = "fixed-response",
        FORWARD = "forward",
        JWT_VALIDATION = "jwt-validation",
        REDIRECT = "redirect",
    }
}

c::open_enum! {
    AuthenticateCognitoConfigOnUnauthenticatedRequest {
        ALLOW = "allow",
        AUTHENTICATE = "authenticate",
        DENY = "deny",
    }
}

c::open_enum! {
    AuthenticateOidcConfigOnUnauthenticatedRequest {
        ALLOW = "allow",
        AUTHENTICATE = "authenticate",
        DENY = "deny",
    }
}

c::open_enum! {
    JwtValidationActionAdditionalClaimFormat {
        SINGLE_STRING = "single-string",
        SPACE_SEPARATED_VALUES = "space-separated-values",
        STRING_ARRAY = "string-array",
    }
}

c::open_enum! {
    RedirectConfigStatusCode {
        HTTP_301 = "HTTP_301",
        HTTP_302 = "HTTP_302",
    }
}

c::open_enum! {
    SourceIpConfigIpAddressType {
        IPV4 = "ipv4",
        IPV6 = "ipv6",
    }
}

c::open_enum! {
    TransformType {
        HOST_HEADER_REWRITE = "host-header-rewrite",
        URL_REWRITE = "url-rewrite",
    }
}
