// Written by `cargo xtask codegen` from crates/registry/data/workspacesweb.txt.

//! `AWS::WorkSpacesWeb::UserSettings` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `UserSettingsArn`.
    CfnUserSettings = "AWS::WorkSpacesWeb::UserSettings", "workspacesweb-usersettings", reference arn,
        arn "arn:${Partition}:workspaces-web:${Region}:${Account}:userSettings/${UserSettingsId}", tags List "Tags";
    new CfnUserSettingsRequired {
        A copy_allowed: EnabledType = "CopyAllowed",
        B download_allowed: EnabledType = "DownloadAllowed",
        C paste_allowed: EnabledType = "PasteAllowed",
        D print_allowed: EnabledType = "PrintAllowed",
        E upload_allowed: EnabledType = "UploadAllowed",
    }
    set {
        additional_encryption_context: c::Map<str> = "AdditionalEncryptionContext",
        branding_configuration: BrandingConfiguration = "BrandingConfiguration",
        cookie_synchronization_configuration: CookieSynchronizationConfiguration = "CookieSynchronizationConfiguration",
        /// 20 to 2048 characters
        customer_managed_key: str = "CustomerManagedKey",
        deep_link_allowed: EnabledType = "DeepLinkAllowed",
        /// 1 to 600
        disconnect_timeout_in_minutes: f64 = "DisconnectTimeoutInMinutes",
        /// 0 to 60
        idle_disconnect_timeout_in_minutes: f64 = "IdleDisconnectTimeoutInMinutes",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
        toolbar_configuration: ToolbarConfiguration = "ToolbarConfiguration",
        web_authn_allowed: EnabledType = "WebAuthnAllowed",
    }
    get {
        @arn "UserSettingsArn",
        ASSOCIATED_PORTAL_ARNS: c::List<str> = list "AssociatedPortalArns",
        BRANDING_CONFIGURATION_FAVICON_METADATA: c::Json = "BrandingConfiguration.FaviconMetadata",
        BRANDING_CONFIGURATION_LOGO_METADATA: c::Json = "BrandingConfiguration.LogoMetadata",
        BRANDING_CONFIGURATION_WALLPAPER_METADATA: c::Json = "BrandingConfiguration.WallpaperMetadata",
        USER_SETTINGS_ARN: c::Arn<CfnUserSettings> = "UserSettingsArn",
    }
}

c::property! {
    BrandingConfiguration, "workspacesweb-usersettings-brandingconfiguration";
    new {}
    set {
        color_theme: ColorTheme = "ColorTheme",
        /// AWS does not show it again
        favicon: str = "Favicon",
        localized_strings: c::Map<LocalizedBrandingStrings> = "LocalizedStrings",
        /// AWS does not show it again
        logo: str = "Logo",
        /// at most 153600 characters
        terms_of_service: str = "TermsOfService",
        /// AWS does not show it again
        wallpaper: str = "Wallpaper",
    }
}

c::property! {
    CookieSpecification, "workspacesweb-usersettings-cookiespecification";
    new {
        /// at most 253 characters
        A domain: str = "Domain",
    }
    set {
        /// at most 4096 characters
        name: str = "Name",
        /// at most 2000 characters; matches `^/(\S)*$`
        path: str = "Path",
    }
}

c::property! {
    CookieSynchronizationConfiguration, "workspacesweb-usersettings-cookiesynchronizationconfiguration";
    new {
        /// at most 10 items
        A allowlist: c::List<CookieSpecification> = "Allowlist",
    }
    set {
        /// at most 10 items
        blocklist: c::List<CookieSpecification> = "Blocklist",
    }
}

c::property! {
    LocalizedBrandingStrings, "workspacesweb-usersettings-localizedbrandingstrings";
    new LocalizedBrandingStringsRequired {
        A browser_tab_title: str = "BrowserTabTitle",
        B welcome_text: str = "WelcomeText",
    }
    set {
        contact_button_text: str = "ContactButtonText",
        /// matches `^(https?://|mailto:).*`
        contact_link: str = "ContactLink",
        loading_text: str = "LoadingText",
        login_button_text: str = "LoginButtonText",
        login_description: str = "LoginDescription",
        login_title: str = "LoginTitle",
    }
}

c::property! {
    ToolbarConfiguration, "workspacesweb-usersettings-toolbarconfiguration";
    new {}
    set {
        hidden_toolbar_items: c::List<ToolbarItem> = "HiddenToolbarItems",
        max_display_resolution: MaxDisplayResolution = "MaxDisplayResolution",
        toolbar_type: ToolbarType = "ToolbarType",
        visual_mode: VisualMode = "VisualMode",
    }
}

c::open_enum! {
    ColorTheme {
        LIGHT = "Light",
        DARK = "Dark",
    }
}

c::open_enum! {
    EnabledType {
        DISABLED = "Disabled",
        ENABLED = "Enabled",
    }
}

c::open_enum! {
    MaxDisplayResolution {
        SIZE4096_X2160 = "size4096X2160",
        SIZE3840_X2160 = "size3840X2160",
        SIZE3440_X1440 = "size3440X1440",
        SIZE2560_X1440 = "size2560X1440",
        SIZE1920_X1080 = "size1920X1080",
        SIZE1280_X720 = "size1280X720",
        SIZE1024_X768 = "size1024X768",
        SIZE800_X600 = "size800X600",
    }
}

c::open_enum! {
    ToolbarItem {
        WINDOWS = "Windows",
        DUAL_MONITOR = "DualMonitor",
        FULL_SCREEN = "FullScreen",
        WEBCAM = "Webcam",
        MICROPHONE = "Microphone",
    }
}

c::open_enum! {
    ToolbarType {
        FLOATING = "Floating",
        DOCKED = "Docked",
    }
}

c::open_enum! {
    VisualMode {
        DARK = "Dark",
        LIGHT = "Light",
    }
}
