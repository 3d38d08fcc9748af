// Written by `cargo xtask codegen` from crates/registry/data/bedrockagentcore.txt.

//! `AWS::BedrockAgentCore::ApiKeyCredentialProvider` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `CredentialProviderArn`.
    CfnApiKeyCredentialProvider = "AWS::BedrockAgentCore::ApiKeyCredentialProvider", "bedrockagentcore-apikeycredentialprovider", reference arn, tags List "Tags";
    new {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9\-_]+$`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// 1 to 65536 characters; AWS does not show it again
        api_key: str = "ApiKey",
        /// AWS does not show it again
        api_key_secret_config: SecretReference = "ApiKeySecretConfig",
        /// AWS does not show it again
        api_key_secret_source: ApiKeySecretSource = "ApiKeySecretSource",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "CredentialProviderArn",
        API_KEY_SECRET_ARN: c::Json = "ApiKeySecretArn",
        API_KEY_SECRET_JSON_KEY: str = "ApiKeySecretJsonKey",
        CREATED_TIME: str = "CreatedTime",
        CREDENTIAL_PROVIDER_ARN: c::Arn<CfnApiKeyCredentialProvider> = "CredentialProviderArn",
        LAST_UPDATED_TIME: str = "LastUpdatedTime",
    }
}

c::property! {
    SecretReference, "bedrockagentcore-apikeycredentialprovider-secretreference";
    new SecretReferenceRequired {
        /// 1 to 128 characters
        A json_key: str = "JsonKey",
        /// 1 to 2048 characters
        B secret_id: str = "SecretId",
    }
    set {}
}

c::open_enum! {
    ApiKeySecretSource {
        MANAGED = "MANAGED",
        EXTERNAL = "EXTERNAL",
    }
}
