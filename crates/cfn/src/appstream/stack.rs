// Written by `cargo xtask codegen` from crates/registry/data/appstream.txt.

//! `AWS::AppStream::Stack` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it has no attribute for its ARN.
    CfnStack = "AWS::AppStream::Stack", "appstream-stack", reference name, name_property "Name",
        arn "arn:${Partition}:appstream:${Region}:${Account}:stack/${StackName}", tags List "Tags";
    new {}
    set {
        /// 1 to 4 items
        access_endpoints: c::List<AccessEndpoint> = "AccessEndpoints",
        agent_access_config: AgentAccessConfig = "AgentAccessConfig",
        application_settings: ApplicationSettings = "ApplicationSettings",
        /// AWS does not show it again
        attributes_to_delete: c::List<str> = "AttributesToDelete",
        content_redirection: ContentRedirection = "ContentRedirection",
        /// AWS does not show it again
        delete_storage_connectors: bool = "DeleteStorageConnectors",
        /// at most 256 characters
        description: str = "Description",
        /// at most 100 characters
        display_name: str = "DisplayName",
        /// 1 to 20 items; each: at most 128 characters, matches `^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$`
        embed_host_domains: c::List<str> = "EmbedHostDomains",
        /// at most 1000 characters
        feedback_url: str = "FeedbackURL",
        /// matches `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`; an update replaces the resource
        name: str = "Name",
        /// at most 1000 characters
        redirect_url: str = "RedirectURL",
        storage_connectors: c::List<StorageConnector> = "StorageConnectors",
        streaming_experience_settings: StreamingExperienceSettings = "StreamingExperienceSettings",
        tags: c::List<c::Tag> = "Tags",
        /// at least 1 item
        user_settings: c::List<UserSetting> = "UserSettings",
    }
    get {}
}

c::property! {
    AccessEndpoint, "appstream-stack-accessendpoint";
    new AccessEndpointRequired {
        A endpoint_type: AccessEndpointEndpointType = "EndpointType",
        /// at least 1 character
        B vpce_id: str = "VpceId",
    }
    set {}
}

c::property! {
    AgentAccessConfig, "appstream-stack-agentaccessconfig";
    new AgentAccessConfigRequired {
        A screen_image_format: AgentAccessConfigScreenImageFormat = "ScreenImageFormat",
        B screen_resolution: AgentAccessConfigScreenResolution = "ScreenResolution",
        /// at least 1 item
        C settings: c::List<AgentAccessSetting> = "Settings",
    }
    set {
        s3_bucket_arn: str = "S3BucketArn",
        screenshots_upload_enabled: bool = "ScreenshotsUploadEnabled",
        user_control_mode: AgentAccessConfigUserControlMode = "UserControlMode",
    }
}

c::property! {
    AgentAccessSetting, "appstream-stack-agentaccesssetting";
    new AgentAccessSettingRequired {
        A agent_action: AgentAccessSettingAgentAction = "AgentAction",
        B permission: AgentAccessSettingPermission = "Permission",
    }
    set {}
}

c::property! {
    ApplicationSettings, "appstream-stack-applicationsettings";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        /// at most 100 characters
        settings_group: str = "SettingsGroup",
    }
}

c::property! {
    ContentRedirection, "appstream-stack-contentredirection";
    new {}
    set {
        host_to_client: UrlRedirectionConfig = "HostToClient",
    }
}

c::property! {
    StorageConnector, "appstream-stack-storageconnector";
    new {
        A connector_type: StorageConnectorConnectorType = "ConnectorType",
    }
    set {
        /// at most 50 items; each: 1 to 64 characters
        domains: c::List<str> = "Domains",
    }
}

c::property! {
    StreamingExperienceSettings, "appstream-stack-streamingexperiencesettings";
    new {}
    set {
        preferred_protocol: StreamingExperienceSettingsPreferredProtocol = "PreferredProtocol",
    }
}

c::property! {
    UrlRedirectionConfig, "appstream-stack-urlredirectionconfig";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        /// at most 100 items; each: 1 to 2048 characters, matches `^(\*|https?://[^\s,;]+)$`
        allowed_urls: c::List<str> = "AllowedUrls",
        /// at most 100 items; each: 1 to 2048 characters, matches `^(\*|https?://[^\s,;]+)$`
        denied_urls: c::List<str> = "DeniedUrls",
    }
}

c::property! {
    UserSetting, "appstream-stack-usersetting";
    new UserSettingRequired {
        A action: UserSettingAction = "Action",
        B permission: UserSettingPermission = "Permission",
    }
    set {
        maximum_length: i64 = "MaximumLength",
    }
}

c::open_enum! {
    AccessEndpointEndpointType {
        STREAMING = "STREAMING",
    }
}

c::open_enum! {
    AgentAccessConfigScreenImageFormat {
        JPEG = "JPEG",
        PNG = "PNG",
    }
}

c::open_enum! {
    AgentAccessConfigScreenResolution {
        W_1280X_H_720 = "W_1280xH_720",
    }
}

c::open_enum! {
    AgentAccessConfigUserControlMode {
        DISABLED = "DISABLED",
        VIEW_ONLY = "VIEW_ONLY",
        VIEW_STOP = "VIEW_STOP",
    }
}

c::open_enum! {
    AgentAccessSettingAgentAction {
        COMPUTER_INPUT = "COMPUTER_INPUT",
        COMPUTER_VISION = "COMPUTER_VISION",
        FORWARD_MCP_TOOLS = "FORWARD_MCP_TOOLS",
    }
}

c::open_enum! {
    AgentAccessSettingPermission {
        DISABLED = "DISABLED",
        ENABLED = "ENABLED",
    }
}

c::open_enum! {
    StorageConnectorConnectorType {
        GOOGLE_DRIVE = "GOOGLE_DRIVE",
        HOMEFOLDERS = "HOMEFOLDERS",
        ONE_DRIVE = "ONE_DRIVE",
    }
}

c::open_enum! {
    StreamingExperienceSettingsPreferredProtocol {
        TCP = "TCP",
        UDP = "UDP",
    }
}

c::open_enum! {
    UserSettingAction {
        AUTO_TIME_ZONE_REDIRECTION = "AUTO_TIME_ZONE_REDIRECTION",
        CLIPBOARD_COPY_FROM_LOCAL_DEVICE = "CLIPBOARD_COPY_FROM_LOCAL_DEVICE",
        CLIPBOARD_COPY_TO_LOCAL_DEVICE = "CLIPBOARD_COPY_TO_LOCAL_DEVICE",
        DOMAIN_PASSWORD_SIGNIN = "DOMAIN_PASSWORD_SIGNIN",
        DOMAIN_SMART_CARD_SIGNIN = "DOMAIN_SMART_CARD_SIGNIN",
        FILE_DOWNLOAD = "FILE_DOWNLOAD",
        FILE_UPLOAD = "FILE_UPLOAD",
        PRINTING_TO_LOCAL_DEVICE = "PRINTING_TO_LOCAL_DEVICE",
    }
}

c::open_enum! {
    UserSettingPermission {
        DISABLED = "DISABLED",
        ENABLED = "ENABLED",
    }
}
