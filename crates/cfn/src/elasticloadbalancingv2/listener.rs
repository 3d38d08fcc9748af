// Written by `cargo xtask codegen` from crates/registry/data/elasticloadbalancingv2.txt.

//! `AWS::ElasticLoadBalancingV2::Listener` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ListenerArn`.
    CfnListener = "AWS::ElasticLoadBalancingV2::Listener", "elasticloadbalancingv2-listener", reference arn, tags List "Tags";
    new {
        /// no item twice
        A default_actions: c::List<Action> = "DefaultActions",
        /// an update replaces the resource
        B load_balancer_arn: c::Arn<crate::elasticloadbalancingv2::CfnLoadBalancer> = "LoadBalancerArn",
    }
    set {
        alpn_policy: c::List<str> = "AlpnPolicy",
        /// no item twice
        certificates: c::List<Certificate> = "Certificates",
        /// no item twice
        listener_attributes: c::List<ListenerAttribute> = "ListenerAttributes",
        mutual_authentication: MutualAuthentication = "MutualAuthentication",
        /// 1 to 65535
        port: i64 = "Port",
        protocol: Protocol = "Protocol",
        ssl_policy: str = "SslPolicy",
        /// at least 1 item
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ListenerArn",
        LISTENER_ARN: c::Arn<CfnListener> = "ListenerArn",
    }
}

c::property! {
    Action, "elasticloadbalancingv2-listener-action";
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
    AuthenticateCognitoConfig, "elasticloadbalancingv2-listener-authenticatecognitoconfig";
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
        session_timeout: str = "SessionTimeout",
    }
}

c::property! {
    /// At least one of `ClientSecret`, `UseExistingClientSecret`.
    AuthenticateOidcConfig, "elasticloadbalancingv2-listener-authenticateoidcconfig";
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
        session_timeout: str = "SessionTimeout",
        use_existing_client_secret: bool = "UseExistingClientSecret",
    }
}

c::property! {
    Certificate, "elasticloadbalancingv2-listener-certificate";
    new {}
    set {
        certificate_arn: str = "CertificateArn",
    }
}

c::property! {
    FixedResponseConfig, "elasticloadbalancingv2-listener-fixedresponseconfig";
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
    ForwardConfig, "elasticloadbalancingv2-listener-forwardconfig";
    new {}
    set {
        target_group_stickiness_config: TargetGroupStickinessConfig = "TargetGroupStickinessConfig",
        /// no item twice
        target_groups: c::List<TargetGroupTuple> = "TargetGroups",
    }
}

c::property! {
    JwtValidationActionAdditionalClaim, "elasticloadbalancingv2-listener-jwtvalidationactionadditionalclaim";
    new JwtValidationActionAdditionalClaimRequired {
        A format: JwtValidationActionAdditionalClaimFormat = "Format",
        B name: str = "Name",
        /// no item twice
        C values: c::List<str> = "Values",
    }
    set {}
}

c::property! {
    JwtValidationConfig, "elasticloadbalancingv2-listener-jwtvalidationconfig";
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
    ListenerAttribute, "elasticloadbalancingv2-listener-listenerattribute";
    new {}
    set {
        key: str = "Key",
        value: str = "Value",
    }
}

c::property! {
    MutualAuthentication, "elasticloadbalancingv2-listener-mutualauthentication";
    new {}
    set {
        advertise_trust_store_ca_names: MutualAuthenticationAdvertiseTrustStoreCaNames = "AdvertiseTrustStoreCaNames",
        ignore_client_certificate_expiry: bool = "IgnoreClientCertificateExpiry",
        mode: str = "Mode",
        trust_store_arn: str = "TrustStoreArn",
    }
}

c::property! {
    RedirectConfig, "elasticloadbalancingv2-listener-redirectconfig";
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
    TargetGroupStickinessConfig, "elasticloadbalancingv2-listener-targetgroupstickinessconfig";
    new {}
    set {
        duration_seconds: i64 = "DurationSeconds",
        enabled: bool = "Enabled",
    }
}

c::property! {
    TargetGroupTuple, "elasticloadbalancingv2-listener-targetgrouptuple";
    new {}
    set {
        target_group_arn: c::Arn<crate::elasticloadbalancingv2::CfnTargetGroup> = "TargetGroupArn",
        weight: i64 = "Weight",
    }
}

c::open_enum! {
    Protocol {
        GENEVE = "GENEVE",
        HTTP = "HTTP",
        HTTPS = "HTTPS",
        QUIC = "QUIC",
        TCP = "TCP",
        TCP_QUIC = "TCP_QUIC",
        TCP_UDP = "TCP_UDP",
        TLS = "TLS",
        UDP = "UDP",
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
    MutualAuthenticationAdvertiseTrustStoreCaNames {
        OFF = "off",
        ON = "on",
    }
}

c::open_enum! {
    RedirectConfigStatusCode {
        HTTP_301 = "HTTP_301",
        HTTP_302 = "HTTP_302",
    }
}
