// Written by `cargo xtask codegen` from crates/registry/data/emrserverless.txt.

//! `AWS::EMRServerless::Application` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ApplicationId`.
    CfnApplication = "AWS::EMRServerless::Application", "emrserverless-application", reference name,
        arn "arn:${Partition}:emr-serverless:${Region}:${Account}:/applications/${ApplicationId}", tags List "Tags";
    new CfnApplicationRequired {
        /// 1 to 64 characters; matches `^[A-Za-z0-9._/-]+$`; an update may replace the resource
        A release_label: str = "ReleaseLabel",
        /// 1 to 64 characters; an update replaces the resource
        B r#type: str = "Type",
    }
    set {
        /// an update may replace the resource
        architecture: Architecture = "Architecture",
        /// an update may replace the resource
        auto_start_configuration: AutoStartConfiguration = "AutoStartConfiguration",
        /// an update may replace the resource
        auto_stop_configuration: AutoStopConfiguration = "AutoStopConfiguration",
        identity_center_configuration: IdentityCenterConfiguration = "IdentityCenterConfiguration",
        /// an update may replace the resource
        image_configuration: ImageConfigurationInput = "ImageConfiguration",
        /// no item twice; an update may replace the resource
        initial_capacity: c::List<InitialCapacityConfigKeyValuePair> = "InitialCapacity",
        /// an update may replace the resource
        interactive_configuration: InteractiveConfiguration = "InteractiveConfiguration",
        /// an update may replace the resource
        maximum_capacity: MaximumAllowedResources = "MaximumCapacity",
        /// an update may replace the resource
        monitoring_configuration: MonitoringConfiguration = "MonitoringConfiguration",
        /// 1 to 64 characters; matches `^[A-Za-z0-9._\/#-]+$`; an update replaces the resource
        name: str = "Name",
        /// an update may replace the resource
        network_configuration: NetworkConfiguration = "NetworkConfiguration",
        /// at most 100 items; no item twice; an update may replace the resource
        runtime_configuration: c::List<ConfigurationObject> = "RuntimeConfiguration",
        /// an update may replace the resource
        scheduler_configuration: SchedulerConfiguration = "SchedulerConfiguration",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// an update may replace the resource
        worker_type_specifications: c::Map<WorkerTypeSpecificationInput> = "WorkerTypeSpecifications",
    }
    get {
        @arn "Arn",
        APPLICATION_ID: c::Name<CfnApplication> = "ApplicationId",
    }
}

c::property! {
    AutoStartConfiguration, "emrserverless-application-autostartconfiguration";
    new {}
    set {
        /// default `true`
        enabled: bool = "Enabled",
    }
}

c::property! {
    AutoStopConfiguration, "emrserverless-application-autostopconfiguration";
    new {}
    set {
        /// default `true`
        enabled: bool = "Enabled",
        idle_timeout_minutes: i64 = "IdleTimeoutMinutes",
    }
}

c::property! {
    CloudWatchLoggingConfiguration, "emrserverless-application-cloudwatchloggingconfiguration";
    new {}
    set {
        /// default `false`
        enabled: bool = "Enabled",
        /// 20 to 2048 characters; matches `^arn:(aws[a-zA-Z0-9-]*):kms:[a-zA-Z0-9-]*:([0-9]{12})?:key\/[a-zA-Z0-9-]+$`
        encryption_key_arn: str = "EncryptionKeyArn",
        /// 1 to 512 characters; matches `^[\.\-_/#A-Za-z0-9]+$`
        log_group_name: c::Name<crate::logs::CfnLogGroup> = "LogGroupName",
        /// 1 to 512 characters; matches `^[^:*]*$`
        log_stream_name_prefix: str = "LogStreamNamePrefix",
        /// no item twice
        log_type_map: c::List<LogTypeMapKeyValuePair> = "LogTypeMap",
    }
}

c::property! {
    ConfigurationObject, "emrserverless-application-configurationobject";
    new {
        /// 1 to 1024 characters; matches `.*\S.*`
        A classification: str = "Classification",
    }
    set {
        /// at most 100 items; no item twice
        configurations: c::List<ConfigurationObject> = "Configurations",
        properties: c::Map<str> = "Properties",
    }
}

c::property! {
    IdentityCenterConfiguration, "emrserverless-application-identitycenterconfiguration";
    new {}
    set {
        /// 1 to 1024 characters; matches `^arn:(aws[a-zA-Z0-9-]*):sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}$`
        identity_center_instance_arn: str = "IdentityCenterInstanceArn",
    }
}

c::property! {
    ImageConfigurationInput, "emrserverless-application-imageconfigurationinput";
    new {}
    set {
        /// 1 to 1024 characters
        image_uri: str = "ImageUri",
    }
}

c::property! {
    InitialCapacityConfig, "emrserverless-application-initialcapacityconfig";
    new {
        A worker_configuration: WorkerConfiguration = "WorkerConfiguration",
        /// 1 to 1000000
        B worker_count: i64 = "WorkerCount",
    }
    set {}
}

c::property! {
    InitialCapacityConfigKeyValuePair, "emrserverless-application-initialcapacityconfigkeyvaluepair";
    new {
        /// 1 to 50 characters; matches `^[a-zA-Z]+[-_]*[a-zA-Z]+$`
        A key: str = "Key",
        B value: InitialCapacityConfig = "Value",
    }
    set {}
}

c::property! {
    InteractiveConfiguration, "emrserverless-application-interactiveconfiguration";
    new {}
    set {
        /// default `false`
        livy_endpoint_enabled: bool = "LivyEndpointEnabled",
        /// default `false`
        session_enabled: bool = "SessionEnabled",
        /// default `false`
        studio_enabled: bool = "StudioEnabled",
    }
}

c::property! {
    LogTypeMapKeyValuePair, "emrserverless-application-logtypemapkeyvaluepair";
    new {
        /// 1 to 50 characters; matches `^[a-zA-Z]+[-_]*[a-zA-Z]+$`
        A key: str = "Key",
        /// 1 to 5 items; no item twice; each: 1 to 50 characters, matches `^[a-zA-Z]+[-_]*[a-zA-Z]+$`
        B value: c::List<str> = "Value",
    }
    set {}
}

c::property! {
    ManagedPersistenceMonitoringConfiguration, "emrserverless-application-managedpersistencemonitoringconfiguration";
    new {}
    set {
        /// default `true`
        enabled: bool = "Enabled",
        /// 20 to 2048 characters; matches `^arn:(aws[a-zA-Z0-9-]*):kms:[a-zA-Z0-9-]*:([0-9]{12})?:key\/[a-zA-Z0-9-]+$`
        encryption_key_arn: str = "EncryptionKeyArn",
    }
}

c::property! {
    MaximumAllowedResources, "emrserverless-application-maximumallowedresources";
    new MaximumAllowedResourcesRequired {
        /// 1 to 15 characters; matches `^[1-9][0-9]*(\s)?(vCPU|vcpu|VCPU)?$`
        A cpu: str = "Cpu",
        /// 1 to 15 characters; matches `^[1-9][0-9]*(\s)?(GB|gb|gB|Gb)?$`
        B memory: str = "Memory",
    }
    set {
        /// 1 to 15 characters; matches `^[1-9][0-9]*(\s)?(GB|gb|gB|Gb)$`
        disk: str = "Disk",
    }
}

c::property! {
    MonitoringConfiguration, "emrserverless-application-monitoringconfiguration";
    new {}
    set {
        cloud_watch_logging_configuration: CloudWatchLoggingConfiguration = "CloudWatchLoggingConfiguration",
        managed_persistence_monitoring_configuration: ManagedPersistenceMonitoringConfiguration = "ManagedPersistenceMonitoringConfiguration",
        prometheus_monitoring_configuration: PrometheusMonitoringConfiguration = "PrometheusMonitoringConfiguration",
        s3_monitoring_configuration: S3MonitoringConfiguration = "S3MonitoringConfiguration",
    }
}

c::property! {
    NetworkConfiguration, "emrserverless-application-networkconfiguration";
    new {}
    set {
        /// 1 to 5 items; no item twice; each: 1 to 32 characters, matches `^[-0-9a-zA-Z]+`
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// 1 to 16 items; no item twice; each: 1 to 32 characters, matches `^[-0-9a-zA-Z]+`
        subnet_ids: c::List<str> = "SubnetIds",
    }
}

c::property! {
    PrometheusMonitoringConfiguration, "emrserverless-application-prometheusmonitoringconfiguration";
    new {}
    set {
        /// 1 to 10280 characters
        remote_write_url: str = "RemoteWriteUrl",
    }
}

c::property! {
    S3MonitoringConfiguration, "emrserverless-application-s3monitoringconfiguration";
    new {}
    set {
        /// 20 to 2048 characters; matches `^arn:(aws[a-zA-Z0-9-]*):kms:[a-zA-Z0-9-]*:([0-9]{12})?:key\/[a-zA-Z0-9-]+$`
        encryption_key_arn: str = "EncryptionKeyArn",
        /// 1 to 10280 characters
        log_uri: str = "LogUri",
    }
}

c::property! {
    SchedulerConfiguration, "emrserverless-application-schedulerconfiguration";
    new {}
    set {
        max_concurrent_runs: i64 = "MaxConcurrentRuns",
        queue_timeout_minutes: i64 = "QueueTimeoutMinutes",
    }
}

c::property! {
    WorkerConfiguration, "emrserverless-application-workerconfiguration";
    new WorkerConfigurationRequired {
        /// 1 to 15 characters; matches `^[1-9][0-9]*(\s)?(vCPU|vcpu|VCPU)?$`
        A cpu: str = "Cpu",
        /// 1 to 15 characters; matches `^[1-9][0-9]*(\s)?(GB|gb|gB|Gb)?$`
        B memory: str = "Memory",
    }
    set {
        /// 1 to 15 characters; matches `^[1-9][0-9]*(\s)?(GB|gb|gB|Gb)$`
        disk: str = "Disk",
        /// matches `^(SHUFFLE_OPTIMIZED|[Ss]huffle_[Oo]ptimized|STANDARD|[Ss]tandard)$`
        disk_type: str = "DiskType",
    }
}

c::property! {
    WorkerTypeSpecificationInput, "emrserverless-application-workertypespecificationinput";
    new {}
    set {
        image_configuration: ImageConfigurationInput = "ImageConfiguration",
    }
}

c::open_enum! {
    Architecture {
        ARM64 = "ARM64",
        X86_64 = "X86_64",
    }
}
