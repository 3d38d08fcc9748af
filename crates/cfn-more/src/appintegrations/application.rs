// Written by `cargo xtask codegen` from crates/registry/data/appintegrations.txt.

//! `AWS::AppIntegrations::Application` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ApplicationArn`.
    CfnApplication = "AWS::AppIntegrations::Application", "appintegrations-application", reference arn,
        arn "arn:${Partition}:app-integrations:${Region}:${Account}:application/${ApplicationId}", tags List "Tags";
    new CfnApplicationRequired {
        A application_source_config: ApplicationSourceConfig = "ApplicationSourceConfig",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9\/\._ -]+$`
        B name: str = "Name",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9/\._-]+$`
        C namespace: str = "Namespace",
    }
    set {
        application_config: ApplicationConfig = "ApplicationConfig",
        application_type: ApplicationType = "ApplicationType",
        /// 1 to 1000 characters
        description: str = "Description",
        iframe_config: IframeConfig = "IframeConfig",
        /// 1 to 600000
        initialization_timeout: i64 = "InitializationTimeout",
        /// default `false`
        is_service: bool = "IsService",
        /// at most 150 items; each: 1 to 255 characters, matches `^[a-zA-Z0-9\/\._\-\*]+$`
        permissions: c::List<str> = "Permissions",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ApplicationArn",
        APPLICATION_ARN: c::Arn<CfnApplication> = "ApplicationArn",
        ID: str = "Id",
    }
}

c::property! {
    ApplicationConfig, "appintegrations-application-applicationconfig";
    new {}
    set {
        contact_handling: ContactHandling = "ContactHandling",
    }
}

c::property! {
    ApplicationSourceConfig, "appintegrations-application-applicationsourceconfig";
    new {
        A external_url_config: ExternalUrlConfig = "ExternalUrlConfig",
    }
    set {}
}

c::property! {
    ContactHandling, "appintegrations-application-contacthandling";
    new {
        A scope: ContactHandlingScope = "Scope",
    }
    set {}
}

c::property! {
    ExternalUrlConfig, "appintegrations-application-externalurlconfig";
    new {
        /// 1 to 1000 characters; matches `^[0-9A-Za-z_]+\:\/\/.*$`
        A access_url: str = "AccessUrl",
    }
    set {
        /// at most 50 items; each: 1 to 1000 characters, matches `^[0-9A-Za-z_]+\:\/\/.*$`
        approved_origins: c::List<str> = "ApprovedOrigins",
    }
}

c::property! {
    IframeConfig, "appintegrations-application-iframeconfig";
    new {}
    set {
        /// at most 25 items; each: 1 to 100 characters, matches `^[a-z-]+$`
        allow: c::List<str> = "Allow",
        /// at most 25 items; each: 1 to 100 characters, matches `^[a-z-]+$`
        sandbox: c::List<str> = "Sandbox",
    }
}

c::open_enum! {
    ApplicationType {
        STANDARD = "STANDARD",
        SERVICE = "SERVICE",
        MCP_SERVER = "MCP_SERVER",
    }
}

c::open_enum! {
    ContactHandlingScope {
        CROSS_CONTACTS = "CROSS_CONTACTS",
        PER_CONTACT = "PER_CONTACT",
    }
}
