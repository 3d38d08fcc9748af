// Written by `cargo xtask codegen` from crates/registry/data/rum.txt.

//! `AWS::RUM::AppMonitor` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it has no attribute for its ARN.
    CfnAppMonitor = "AWS::RUM::AppMonitor", "rum-appmonitor", reference name, name_property "Name",
        arn "arn:${Partition}:rum:${Region}:${Account}:appmonitor/${Name}", tags List "Tags";
    new {
        /// 1 to 255 characters; matches `[\.\-_/#A-Za-z0-9]+`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        app_monitor_configuration: AppMonitorConfiguration = "AppMonitorConfiguration",
        custom_events: CustomEvents = "CustomEvents",
        cw_log_enabled: bool = "CwLogEnabled",
        deobfuscation_configuration: DeobfuscationConfiguration = "DeobfuscationConfiguration",
        /// 1 to 253 characters
        domain: str = "Domain",
        /// 1 to 5 items; each: 1 to 253 characters
        domain_list: c::List<str> = "DomainList",
        /// an update replaces the resource
        platform: Platform = "Platform",
        resource_policy: ResourcePolicy = "ResourcePolicy",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ID: str = "Id",
    }
}

c::property! {
    AppMonitorConfiguration, "rum-appmonitor-appmonitorconfiguration";
    new {}
    set {
        allow_cookies: bool = "AllowCookies",
        enable_x_ray: bool = "EnableXRay",
        /// at most 50 items; each: 1 to 1260 characters
        excluded_pages: c::List<str> = "ExcludedPages",
        /// at most 50 items
        favorite_pages: c::List<str> = "FavoritePages",
        /// matches `arn:[^:]*:[^:]*:[^:]*:[^:]*:.*`
        guest_role_arn: c::Arn<crate::iam::CfnRole> = "GuestRoleArn",
        /// 1 to 55 characters; matches `[0-9A-Za-z_-]+:[0-9a-f-]+`
        identity_pool_id: c::Name<crate::cognito::CfnIdentityPool> = "IdentityPoolId",
        /// at most 50 items; each: 1 to 1260 characters
        included_pages: c::List<str> = "IncludedPages",
        /// at most 20 items; no item twice
        metric_destinations: c::List<MetricDestination> = "MetricDestinations",
        /// 0 to 1
        session_sample_rate: f64 = "SessionSampleRate",
        telemetries: c::List<Telemetry> = "Telemetries",
    }
}

c::property! {
    CustomEvents, "rum-appmonitor-customevents";
    new {}
    set {
        status: CustomEventsStatus = "Status",
    }
}

c::property! {
    DeobfuscationConfiguration, "rum-appmonitor-deobfuscationconfiguration";
    new {}
    set {
        java_script_source_maps: JavaScriptSourceMaps = "JavaScriptSourceMaps",
    }
}

c::property! {
    JavaScriptSourceMaps, "rum-appmonitor-javascriptsourcemaps";
    new {
        A status: JavaScriptSourceMapsStatus = "Status",
    }
    set {
        /// 1 to 1024 characters
        s3_uri: str = "S3Uri",
    }
}

c::property! {
    MetricDefinition, "rum-appmonitor-metricdefinition";
    new {
        /// 1 to 255 characters
        A name: str = "Name",
    }
    set {
        dimension_keys: c::Map<str> = "DimensionKeys",
        /// 1 to 4000 characters
        event_pattern: str = "EventPattern",
        /// 1 to 237 characters; matches `[a-zA-Z0-9-._/#:]+$`
        namespace: str = "Namespace",
        /// 1 to 256 characters
        unit_label: str = "UnitLabel",
        /// 1 to 256 characters
        value_key: str = "ValueKey",
    }
}

c::property! {
    MetricDestination, "rum-appmonitor-metricdestination";
    new {
        A destination: MetricDestinationDestination = "Destination",
    }
    set {
        /// matches `arn:[^:]*:[^:]*:[^:]*:[^:]*:.*`; deprecated by AWS
        destination_arn: str = "DestinationArn",
        /// matches `arn:[^:]*:[^:]*:[^:]*:[^:]*:.*`; deprecated by AWS
        iam_role_arn: c::Arn<crate::iam::CfnRole> = "IamRoleArn",
        /// at most 2000 items; no item twice
        metric_definitions: c::List<MetricDefinition> = "MetricDefinitions",
    }
}

c::property! {
    ResourcePolicy, "rum-appmonitor-resourcepolicy";
    new {
        A policy_document: str = "PolicyDocument",
    }
    set {
        /// 1 to 255 characters
        policy_revision_id: str = "PolicyRevisionId",
    }
}

c::open_enum! {
    CustomEventsStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    Telemetry {
        ERRORS = "errors",
        PERFORMANCE = "performance",
        HTTP = "http",
    }
}

c::open_enum! {
    Platform {
        WEB = "Web",
        ANDROID = "Android",
        I_OS = "iOS",
    }
}

c::open_enum! {
    JavaScriptSourceMapsStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    MetricDestinationDestination {
        CLOUD_WATCH = "CloudWatch",
        EVIDENTLY = "Evidently",
    }
}
