// Written by `cargo xtask codegen` from crates/registry/data/workspacesweb.txt.

//! `AWS::WorkSpacesWeb::Portal` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `PortalArn`.
    CfnPortal = "AWS::WorkSpacesWeb::Portal", "workspacesweb-portal", reference arn,
        arn "arn:${Partition}:workspaces-web:${Region}:${Account}:portal/${PortalId}", tags List "Tags";
    new {}
    set {
        /// an update replaces the resource
        additional_encryption_context: c::Map<str> = "AdditionalEncryptionContext",
        authentication_type: AuthenticationType = "AuthenticationType",
        /// 20 to 2048 characters
        browser_settings_arn: str = "BrowserSettingsArn",
        /// 20 to 2048 characters; an update replaces the resource
        customer_managed_key: str = "CustomerManagedKey",
        /// 20 to 2048 characters
        data_protection_settings_arn: str = "DataProtectionSettingsArn",
        /// 1 to 64 characters; matches `^.+$`
        display_name: str = "DisplayName",
        instance_type: InstanceType = "InstanceType",
        /// 20 to 2048 characters
        ip_access_settings_arn: str = "IpAccessSettingsArn",
        /// 1 to 5000
        max_concurrent_sessions: f64 = "MaxConcurrentSessions",
        /// 20 to 2048 characters
        network_settings_arn: str = "NetworkSettingsArn",
        /// at most 128 characters
        portal_custom_domain: str = "PortalCustomDomain",
        /// 20 to 2048 characters
        session_logger_arn: str = "SessionLoggerArn",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
        /// 20 to 2048 characters
        trust_store_arn: str = "TrustStoreArn",
        /// 20 to 2048 characters
        user_access_logging_settings_arn: str = "UserAccessLoggingSettingsArn",
        /// 20 to 2048 characters
        user_settings_arn: str = "UserSettingsArn",
    }
    get {
        @arn "PortalArn",
        BROWSER_TYPE: c::Json = "BrowserType",
        CREATION_DATE: str = "CreationDate",
        PORTAL_ARN: c::Arn<CfnPortal> = "PortalArn",
        PORTAL_ENDPOINT: str = "PortalEndpoint",
        PORTAL_STATUS: c::Json = "PortalStatus",
        RENDERER_TYPE: c::Json = "RendererType",
        SERVICE_PROVIDER_SAML_METADATA: str = "ServiceProviderSamlMetadata",
        STATUS_REASON: str = "StatusReason",
    }
}

c::open_enum! {
    AuthenticationType {
        STANDARD = "Standard",
        IAM_IDENTITY_CENTER = "IAM_Identity_Center",
    }
}

c::open_enum! {
    InstanceType {
        STANDARD_REGULAR = "standard.regular",
        STANDARD_LARGE = "standard.large",
        STANDARD_XLARGE = "standard.xlarge",
    }
}
