// Written by `cargo xtask codegen` from crates/registry/data/emrcontainers.txt.

//! `AWS::EMRContainers::Endpoint` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnEndpoint = "AWS::EMRContainers::Endpoint", "emrcontainers-endpoint", reference arn, tags List "Tags";
    new CfnEndpointRequired {
        /// 20 to 2048 characters; an update replaces the resource
        A execution_role_arn: c::Arn<crate::iam::CfnRole> = "ExecutionRoleArn",
        /// 1 to 64 characters; matches `[A-Za-z0-9._/-]+`; an update replaces the resource
        B release_label: str = "ReleaseLabel",
        /// 1 to 64 characters; matches `\S`; an update replaces the resource
        C r#type: str = "Type",
        /// 1 to 64 characters; matches `^[0-9a-z]+$`; an update replaces the resource
        D virtual_cluster_id: str = "VirtualClusterId",
    }
    set {
        /// an update replaces the resource
        configuration_overrides: ConfigurationOverrides = "ConfigurationOverrides",
        /// 1 to 64 characters; matches `[0-9A-Za-z][A-Za-z0-9\-_]*`; an update replaces the resource
        name: str = "Name",
        /// 1 to 1440; an update replaces the resource; AWS does not show it again
        session_idle_timeout_in_minutes: i64 = "SessionIdleTimeoutInMinutes",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        AUTH_PROXY_URL: str = "AuthProxyUrl",
        CERTIFICATE_AUTHORITY: c::Json = "CertificateAuthority",
        CREATED_AT: str = "CreatedAt",
        FAILURE_REASON: str = "FailureReason",
        ID: str = "Id",
        SECURITY_GROUP: c::Name<crate::ec2::CfnSecurityGroup> = "SecurityGroup",
        SERVER_URL: str = "ServerUrl",
        STATE: str = "State",
        STATE_DETAILS: str = "StateDetails",
    }
}

c::property! {
    CloudWatchMonitoringConfiguration, "emrcontainers-endpoint-cloudwatchmonitoringconfiguration";
    new {
        /// 1 to 512 characters; matches `^[\.\-_/#A-Za-z0-9]+$`
        A log_group_name: c::Name<crate::logs::CfnLogGroup> = "LogGroupName",
    }
    set {
        /// 1 to 256 characters; matches `\S`
        log_stream_name_prefix: str = "LogStreamNamePrefix",
    }
}

c::property! {
    ConfigurationOverrides, "emrcontainers-endpoint-configurationoverrides";
    new {}
    set {
        /// at most 100 items
        application_configuration: c::List<EMREKSConfiguration> = "ApplicationConfiguration",
        monitoring_configuration: MonitoringConfiguration = "MonitoringConfiguration",
    }
}

c::property! {
    ContainerLogRotationConfiguration, "emrcontainers-endpoint-containerlogrotationconfiguration";
    new {
        /// 1 to 50
        A max_files_to_keep: i64 = "MaxFilesToKeep",
        /// 3 to 12 characters; matches `^[0-9]+(\.[0-9]+)?[KMG][Bb]?$`
        B rotation_size: str = "RotationSize",
    }
    set {}
}

c::property! {
    EMREKSConfiguration, "emrcontainers-endpoint-emreksconfiguration";
    new {
        /// 1 to 1024 characters; matches `\S`
        A classification: str = "Classification",
    }
    set {
        /// at most 100 items
        configurations: c::List<EMREKSConfiguration> = "Configurations",
        properties: c::Map<str> = "Properties",
    }
}

c::property! {
    MonitoringConfiguration, "emrcontainers-endpoint-monitoringconfiguration";
    new {}
    set {
        cloud_watch_monitoring_configuration: CloudWatchMonitoringConfiguration = "CloudWatchMonitoringConfiguration",
        container_log_rotation_configuration: ContainerLogRotationConfiguration = "ContainerLogRotationConfiguration",
        persistent_app_ui: MonitoringConfigurationPersistentAppUI = "PersistentAppUI",
        s3_monitoring_configuration: S3MonitoringConfiguration = "S3MonitoringConfiguration",
    }
}

c::property! {
    S3MonitoringConfiguration, "emrcontainers-endpoint-s3monitoringconfiguration";
    new {
        /// 1 to 10280 characters
        A log_uri: str = "LogUri",
    }
    set {}
}

c::open_enum! {
    MonitoringConfigurationPersistentAppUI {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}
