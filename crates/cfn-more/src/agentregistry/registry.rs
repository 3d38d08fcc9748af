// Written by `cargo xtask codegen` from crates/registry/data/agentregistry.txt.

//! `AWS::AgentRegistry::Registry` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `RegistryArn`.
    CfnRegistry = "AWS::AgentRegistry::Registry", "agentregistry-registry", reference arn,
        arn "arn:${Partition}:agent-registry:${Region}:${Account}:registry/${RegistryId}", tags List "Tags";
    new {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9_\-\.\/]*$`
        A name: str = "Name",
    }
    set {
        approval_configuration: ApprovalConfiguration = "ApprovalConfiguration",
        /// an update replaces the resource
        authorizer_type: RegistryAuthorizerType = "AuthorizerType",
        auto_detection_enabled: bool = "AutoDetectionEnabled",
        auto_detection_scope: AutoDetectionScope = "AutoDetectionScope",
        custom_metadata_schema_configuration: CustomMetadataSchemaConfiguration = "CustomMetadataSchemaConfiguration",
        /// 1 to 4096 characters
        description: str = "Description",
        discovery_configuration: DiscoveryConfiguration = "DiscoveryConfiguration",
        /// an update replaces the resource
        encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "RegistryArn",
        AUTO_DETECTION_STATUS: c::Json = "AutoDetectionStatus",
        CREATED_AT: str = "CreatedAt",
        REGISTRY_ARN: c::Arn<CfnRegistry> = "RegistryArn",
        REGISTRY_ID: str = "RegistryId",
        STATUS: c::Json = "Status",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    ApprovalConfiguration, "agentregistry-registry-approvalconfiguration";
    new {}
    set {
        /// at most 10 items
        auto_approval_rules: c::List<AutoApprovalRule> = "AutoApprovalRules",
    }
}

c::property! {
    AuthorizerConfiguration, "agentregistry-registry-authorizerconfiguration";
    new {
        A custom_jwt_authorizer: CustomJWTAuthorizerConfiguration = "CustomJWTAuthorizer",
    }
    set {}
}

c::property! {
    AuthorizingClaimMatchValueType, "agentregistry-registry-authorizingclaimmatchvaluetype";
    new {
        A claim_match_operator: AuthorizingClaimMatchValueTypeClaimMatchOperator = "ClaimMatchOperator",
        B claim_match_value: ClaimMatchValueType = "ClaimMatchValue",
    }
    set {}
}

c::property! {
    /// Exactly one of `MatchValueString`, `MatchValueStringList`.
    ClaimMatchValueType, "agentregistry-registry-claimmatchvaluetype";
    new {}
    set {
        /// 1 to 255 characters; matches `^[A-Za-z0-9_.:/-]+$`
        match_value_string: str = "MatchValueString",
        /// at least 1 item; each: 1 to 255 characters, matches `^[A-Za-z0-9_.:/-]+$`
        match_value_string_list: c::List<str> = "MatchValueStringList",
    }
}

c::property! {
    CustomClaimValidationType, "agentregistry-registry-customclaimvalidationtype";
    new CustomClaimValidationTypeRequired {
        A authorizing_claim_match_value: AuthorizingClaimMatchValueType = "AuthorizingClaimMatchValue",
        /// 1 to 255 characters; matches `^[A-Za-z0-9_.-:]+$`
        B inbound_token_claim_name: str = "InboundTokenClaimName",
        C inbound_token_claim_value_type: CustomClaimValidationTypeInboundTokenClaimValueType = "InboundTokenClaimValueType",
    }
    set {}
}

c::property! {
    CustomJWTAuthorizerConfiguration, "agentregistry-registry-customjwtauthorizerconfiguration";
    new {
        /// 1 to 2048 characters; matches `^.+/\.well-known/openid-configuration$`
        A discovery_url: str = "DiscoveryUrl",
    }
    set {
        /// at least 1 item; each: 1 to 255 characters
        allowed_audience: c::List<str> = "AllowedAudience",
        /// at least 1 item; each: 1 to 255 characters
        allowed_clients: c::List<str> = "AllowedClients",
        /// at least 1 item; each: 1 to 255 characters, matches `^[\x{21}\x{23}-\x{5B}\x{5D}-\x{7E}]+$`
        allowed_scopes: c::List<str> = "AllowedScopes",
        /// at least 1 item
        custom_claims: c::List<CustomClaimValidationType> = "CustomClaims",
    }
}

c::property! {
    CustomMetadataSchemaConfiguration, "agentregistry-registry-custommetadataschemaconfiguration";
    new {}
    set {
        /// 1 to 10240 characters
        default_schema: str = "DefaultSchema",
        /// at most 5 items
        record_type_schema_overrides: c::List<RecordTypeSchemaOverride> = "RecordTypeSchemaOverrides",
    }
}

c::property! {
    DiscoveryConfiguration, "agentregistry-registry-discoveryconfiguration";
    new {}
    set {
        authorizer_configuration: AuthorizerConfiguration = "AuthorizerConfiguration",
    }
}

c::property! {
    EncryptionConfiguration, "agentregistry-registry-encryptionconfiguration";
    new {
        /// 1 to 2048 characters; matches `^arn:aws(-[^:]+)?:kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`
        A kms_key_arn: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyArn",
    }
    set {}
}

c::property! {
    RecordTypeSchemaOverride, "agentregistry-registry-recordtypeschemaoverride";
    new RecordTypeSchemaOverrideRequired {
        A record_type: RecordTypeSchemaOverrideRecordType = "RecordType",
        /// 1 to 10240 characters
        B schema: str = "Schema",
    }
    set {}
}

c::open_enum! {
    AutoApprovalRule {
        APPROVE_ALL = "APPROVE_ALL",
    }
}

c::open_enum! {
    AutoDetectionScope {
        ORGANIZATION = "ORGANIZATION",
    }
}

c::open_enum! {
    RegistryAuthorizerType {
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

c::open_enum! {
    RecordTypeSchemaOverrideRecordType {
        MCP = "MCP",
        AGENT = "AGENT",
        SKILL = "SKILL",
        GATEWAY = "GATEWAY",
        CUSTOM = "CUSTOM",
    }
}
