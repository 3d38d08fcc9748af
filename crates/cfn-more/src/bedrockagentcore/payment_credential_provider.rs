// Written by `cargo xtask codegen` from crates/registry/data/bedrockagentcore.txt.

//! `AWS::BedrockAgentCore::PaymentCredentialProvider` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `CredentialProviderArn`.
    CfnPaymentCredentialProvider = "AWS::BedrockAgentCore::PaymentCredentialProvider", "bedrockagentcore-paymentcredentialprovider", reference arn, tags List "Tags";
    new CfnPaymentCredentialProviderRequired {
        /// an update replaces the resource
        A credential_provider_vendor: PaymentCredentialProviderVendorType = "CredentialProviderVendor",
        /// 1 to 128 characters; matches `^[a-zA-Z0-9\-_]+$`; an update replaces the resource
        B name: str = "Name",
    }
    set {
        /// AWS does not show it again
        provider_configuration_input: PaymentProviderConfigurationInput = "ProviderConfigurationInput",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "CredentialProviderArn",
        CREATED_TIME: str = "CreatedTime",
        CREDENTIAL_PROVIDER_ARN: c::Arn<CfnPaymentCredentialProvider> = "CredentialProviderArn",
        LAST_UPDATED_TIME: str = "LastUpdatedTime",
        PROVIDER_CONFIGURATION_OUTPUT: c::Json = "ProviderConfigurationOutput",
    }
}

c::property! {
    CoinbaseCdpConfigurationInput, "bedrockagentcore-paymentcredentialprovider-coinbasecdpconfigurationinput";
    new {
        /// 1 to 512 characters
        A api_key_id: str = "ApiKeyId",
    }
    set {
        /// 1 to 2048 characters
        api_key_secret: str = "ApiKeySecret",
        api_key_secret_config: SecretReference = "ApiKeySecretConfig",
        api_key_secret_source: SecretSourceType = "ApiKeySecretSource",
        /// 1 to 2048 characters
        wallet_secret: str = "WalletSecret",
        wallet_secret_config: SecretReference = "WalletSecretConfig",
        wallet_secret_source: SecretSourceType = "WalletSecretSource",
    }
}

c::property! {
    PaymentProviderConfigurationInput, "bedrockagentcore-paymentcredentialprovider-paymentproviderconfigurationinput";
    new {}
    set {
        coinbase_cdp_configuration: CoinbaseCdpConfigurationInput = "CoinbaseCdpConfiguration",
        stripe_privy_configuration: StripePrivyConfigurationInput = "StripePrivyConfiguration",
    }
}

c::property! {
    SecretReference, "bedrockagentcore-paymentcredentialprovider-secretreference";
    new SecretReferenceRequired {
        /// 1 to 128 characters
        A json_key: str = "JsonKey",
        /// 1 to 2048 characters
        B secret_id: str = "SecretId",
    }
    set {}
}

c::property! {
    StripePrivyConfigurationInput, "bedrockagentcore-paymentcredentialprovider-stripeprivyconfigurationinput";
    new StripePrivyConfigurationInputRequired {
        /// 1 to 512 characters
        A app_id: str = "AppId",
        /// 1 to 512 characters
        B authorization_id: str = "AuthorizationId",
    }
    set {
        /// 1 to 2048 characters
        app_secret: str = "AppSecret",
        app_secret_config: SecretReference = "AppSecretConfig",
        app_secret_source: SecretSourceType = "AppSecretSource",
        /// 1 to 4096 characters
        authorization_private_key: str = "AuthorizationPrivateKey",
        authorization_private_key_config: SecretReference = "AuthorizationPrivateKeyConfig",
        authorization_private_key_source: SecretSourceType = "AuthorizationPrivateKeySource",
    }
}

c::open_enum! {
    PaymentCredentialProviderVendorType {
        COINBASE_CDP = "CoinbaseCDP",
        STRIPE_PRIVY = "StripePrivy",
    }
}

c::open_enum! {
    SecretSourceType {
        MANAGED = "MANAGED",
        EXTERNAL = "EXTERNAL",
    }
}
