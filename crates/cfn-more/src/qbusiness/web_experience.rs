// Written by `cargo xtask codegen` from crates/registry/data/qbusiness.txt.

//! `AWS::QBusiness::WebExperience` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnWebExperience = "AWS::QBusiness::WebExperience", "qbusiness-webexperience", reference text, tags List "Tags";
    new {
        /// 36 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`; an update replaces the resource
        A application_id: str = "ApplicationId",
    }
    set {
        browser_extension_configuration: BrowserExtensionConfiguration = "BrowserExtensionConfiguration",
        customization_configuration: CustomizationConfiguration = "CustomizationConfiguration",
        identity_provider_configuration: IdentityProviderConfiguration = "IdentityProviderConfiguration",
        /// at most 10 items; each: 1 to 64 characters, matches `^(http:\/\/|https:\/\/)[a-zA-Z0-9-_.]+(?::[0-9]{1,5})?$`
        origins: c::List<str> = "Origins",
        /// at most 1284 characters
        role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        sample_prompts_control_mode: WebExperienceSamplePromptsControlMode = "SamplePromptsControlMode",
        /// at most 500 characters; matches `^[\s\S]*$`
        subtitle: str = "Subtitle",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
        /// at most 500 characters; matches `^[\s\S]*$`
        title: str = "Title",
        /// at most 300 characters
        welcome_message: str = "WelcomeMessage",
    }
    get {
        @arn "WebExperienceArn",
        CREATED_AT: str = "CreatedAt",
        DEFAULT_ENDPOINT: str = "DefaultEndpoint",
        STATUS: c::Json = "Status",
        UPDATED_AT: str = "UpdatedAt",
        WEB_EXPERIENCE_ARN: c::Arn<CfnWebExperience> = "WebExperienceArn",
        WEB_EXPERIENCE_ID: str = "WebExperienceId",
    }
}

c::property! {
    BrowserExtensionConfiguration, "qbusiness-webexperience-browserextensionconfiguration";
    new {
        /// at most 2 items; no item twice
        A enabled_browser_extensions: c::List<BrowserExtension> = "EnabledBrowserExtensions",
    }
    set {}
}

c::property! {
    CustomizationConfiguration, "qbusiness-webexperience-customizationconfiguration";
    new {}
    set {
        /// at most 1284 characters; matches `^(https?://[a-zA-Z0-9-_.+%/]+\.css)?$`
        custom_css_url: str = "CustomCSSUrl",
        /// at most 1284 characters; matches `^(https?://[a-zA-Z0-9-_.+%/]+\.(svg|ico))?$`
        favicon_url: str = "FaviconUrl",
        /// at most 1284 characters; matches `^(https?://[a-zA-Z0-9-_.+%/]+\.(ttf|woff|woff2|otf))?$`
        font_url: str = "FontUrl",
        /// at most 1284 characters; matches `^(https?://[a-zA-Z0-9-_.+%/]+\.(svg|png))?$`
        logo_url: str = "LogoUrl",
    }
}

c::property! {
    /// Exactly one of `SamlConfiguration`, `OpenIDConnectConfiguration`.
    IdentityProviderConfiguration, "qbusiness-webexperience-identityproviderconfiguration";
    new {}
    set {
        open_id_connect_configuration: OpenIDConnectProviderConfiguration = "OpenIDConnectConfiguration",
        saml_configuration: SamlProviderConfiguration = "SamlConfiguration",
    }
}

c::property! {
    OpenIDConnectProviderConfiguration, "qbusiness-webexperience-openidconnectproviderconfiguration";
    new OpenIDConnectProviderConfigurationRequired {
        /// at most 1284 characters
        A secrets_arn: str = "SecretsArn",
        /// at most 1284 characters
        B secrets_role: str = "SecretsRole",
    }
    set {}
}

c::property! {
    SamlProviderConfiguration, "qbusiness-webexperience-samlproviderconfiguration";
    new {
        /// 1 to 1284 characters; matches `^https://.*$`
        A authentication_url: str = "AuthenticationUrl",
    }
    set {}
}

c::open_enum! {
    BrowserExtension {
        FIREFOX = "FIREFOX",
        CHROME = "CHROME",
    }
}

c::open_enum! {
    WebExperienceSamplePromptsControlMode {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}
