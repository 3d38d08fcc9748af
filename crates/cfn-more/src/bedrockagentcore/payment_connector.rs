// Written by `cargo xtask codegen` from crates/registry/data/bedrockagentcore.txt.

//! `AWS::BedrockAgentCore::PaymentConnector` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `PaymentConnectorArn`; it takes no tags.
    CfnPaymentConnector = "AWS::BedrockAgentCore::PaymentConnector", "bedrockagentcore-paymentconnector", reference arn;
    new CfnPaymentConnectorRequired {
        /// matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`; an update replaces the resource
        A connector_name: str = "ConnectorName",
        /// an update replaces the resource
        B connector_type: PaymentConnectorType = "ConnectorType",
        /// matches `^([0-9a-z][-]?){1,100}-[0-9a-z]{10}$`; an update replaces the resource
        C payment_manager_id: str = "PaymentManagerId",
    }
    set {
        /// at most 1 item
        credential_provider_configurations: c::List<CredentialsProviderConfiguration> = "CredentialProviderConfigurations",
        /// 1 to 4096 characters; matches `^[a-zA-Z0-9\s]+$`
        description: str = "Description",
        /// an update replaces the resource; AWS does not show it again
        provision_mode: PaymentConnectorProvisionMode = "ProvisionMode",
    }
    get {
        @arn "PaymentConnectorArn",
        AUTHORIZATION_URL: str = "AuthorizationUrl",
        CONNECTOR_CREATED_AT: str = "ConnectorCreatedAt",
        CONNECTOR_LAST_UPDATED_AT: str = "ConnectorLastUpdatedAt",
        CONNECTOR_STATUS: c::Json = "ConnectorStatus",
        PAYMENT_CONNECTOR_ARN: c::Arn<CfnPaymentConnector> = "PaymentConnectorArn",
        PAYMENT_CONNECTOR_ID: str = "PaymentConnectorId",
    }
}

c::property! {
    CredentialsProviderConfiguration, "bedrockagentcore-paymentconnector-credentialsproviderconfiguration";
    new {}
    set {
        coinbase_cdp: PaymentCredentialProviderConfiguration = "CoinbaseCDP",
        stripe_privy: PaymentCredentialProviderConfiguration = "StripePrivy",
    }
}

c::property! {
    PaymentCredentialProviderConfiguration, "bedrockagentcore-paymentconnector-paymentcredentialproviderconfiguration";
    new {
        A credential_provider_arn: str = "CredentialProviderArn",
    }
    set {}
}

c::open_enum! {
    PaymentConnectorProvisionMode {
        MANUAL = "MANUAL",
        QUICK_CREATE = "QUICK_CREATE",
    }
}

c::open_enum! {
    PaymentConnectorType {
        COINBASE_CDP = "CoinbaseCDP",
        STRIPE_PRIVY = "StripePrivy",
    }
}
