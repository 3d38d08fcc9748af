// Written by `cargo xtask codegen` from crates/registry/data/bedrockagentcore.txt.

//! `AWS::BedrockAgentCore::PaymentManager` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `PaymentManagerArn`.
    CfnPaymentManager = "AWS::BedrockAgentCore::PaymentManager", "bedrockagentcore-paymentmanager", reference arn,
        arn "arn:${Partition}:bedrock-agentcore:${Region}:${Account}:payment-manager/${PaymentManagerId}", tags List "Tags";
    new CfnPaymentManagerRequired {
        /// an update replaces the resource
        A authorizer_type: PaymentsAuthorizerType = "AuthorizerType",
        /// matches `^[a-zA-Z][a-zA-Z0-9]{0,47}$`; an update replaces the resource
        B name: str = "Name",
        /// 1 to 2048 characters; matches `^arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+$`
        C role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {
        /// an update replaces the resource
        authorizer_configuration: AuthorizerConfiguration = "AuthorizerConfiguration",
        /// 1 to 4096 characters; matches `^[a-zA-Z0-9\s]+$`
        description: str = "Description",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "PaymentManagerArn",
        CREATED_AT: str = "CreatedAt",
        LAST_UPDATED_AT: str = "LastUpdatedAt",
        PAYMENT_MANAGER_ARN: c::Arn<CfnPaymentManager> = "PaymentManagerArn",
        PAYMENT_MANAGER_ID: str = "PaymentManagerId",
        STATUS: c::Json = "Status",
        WORKLOAD_IDENTITY_DETAILS: c::Json = "WorkloadIdentityDetails",
    }
}

c::property! {
    AuthorizerConfiguration, "bedrockagentcore-paymentmanager-authorizerconfiguration";
    new {
        A custom_jwt_authorizer: CustomJWTAuthorizerConfiguration = "CustomJWTAuthorizer",
    }
    set {}
}

c::property! {
    AuthorizingClaimMatchValueType, "bedrockagentcore-paymentmanager-authorizingclaimmatchvaluetype";
    new {
        A claim_match_operator: AuthorizingClaimMatchValueTypeClaimMatchOperator = "ClaimMatchOperator",
        B claim_match_value: ClaimMatchValueType = "ClaimMatchValue",
    }
    set {}
}

c::property! {
    ClaimMatchValueType, "bedrockagentcore-paymentmanager-claimmatchvaluetype";
    new {}
    set {
        /// 1 to 255 characters; matches `^[A-Za-z0-9_.-]+$`
        match_value_string: str = "MatchValueString",
        /// each: 1 to 255 characters, matches `^[A-Za-z0-9_.-]+$`
        match_value_string_list: c::List<str> = "MatchValueStringList",
    }
}

c::property! {
    CustomClaimValidationType, "bedrockagentcore-paymentmanager-customclaimvalidationtype";
    new CustomClaimValidationTypeRequired {
        A authorizing_claim_match_value: AuthorizingClaimMatchValueType = "AuthorizingClaimMatchValue",
        /// 1 to 255 characters; matches `^[A-Za-z0-9_.:/-]+$`
        B inbound_token_claim_name: str = "InboundTokenClaimName",
        C inbound_token_claim_value_type: CustomClaimValidationTypeInboundTokenClaimValueType = "InboundTokenClaimValueType",
    }
    set {}
}

c::property! {
    CustomJWTAuthorizerConfiguration, "bedrockagentcore-paymentmanager-customjwtauthorizerconfiguration";
    new {
        /// matches `^.+/\.well-known/openid-configuration$`
        A discovery_url: str = "DiscoveryUrl",
    }
    set {
        /// at least 1 item
        allowed_audience: c::List<str> = "AllowedAudience",
        /// at least 1 item
        allowed_clients: c::List<str> = "AllowedClients",
        /// at least 1 item; each: 1 to 255 characters, matches `^[\x{21}\x{23}-\x{5B}\x{5D}-\x{7E}]+$`
        allowed_scopes: c::List<str> = "AllowedScopes",
        /// at least 1 item
        custom_claims: c::List<CustomClaimValidationType> = "CustomClaims",
    }
}

c::open_enum! {
    PaymentsAuthorizerType {
        CUSTOM_JWT = "CUSTOM_JWT",
        AWS_IAM = "AWS_IAM",
    }
}

c::open_enum! {
    AuthorizingClaimMatchValueTypeClaimMatchOperator {
        EQUALS = "EQUALS",
        CONTAINS = "CONTAINS",
        CONTAINS_ANY = "CONTAINS_ANY",
    }
}

c::open_enum! {
    CustomClaimValidationTypeInboundTokenClaimValueType {
        STRING = "STRING",
        STRING_ARRAY = "STRING_ARRAY",
    }
}
