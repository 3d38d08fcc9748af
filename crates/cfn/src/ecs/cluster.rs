// Written by `cargo xtask codegen` from crates/registry/data/ecs.txt.

//! `AWS::ECS::Cluster` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ClusterName`.
    CfnCluster = "AWS::ECS::Cluster", "ecs-cluster", reference name, name_property "ClusterName",
        arn "arn:${Partition}:ecs:${Region}:${Account}:cluster/${ClusterName}", tags List "Tags";
    new {}
    set {
        capacity_providers: c::List<c::Name<crate::ecs::CfnCapacityProvider>> = "CapacityProviders",
        /// an update replaces the resource
        cluster_name: str = "ClusterName",
        cluster_settings: c::List<ClusterSettings> = "ClusterSettings",
        configuration: ClusterConfiguration = "Configuration",
        default_capacity_provider_strategy: c::List<CapacityProviderStrategyItem> = "DefaultCapacityProviderStrategy",
        /// AWS does not show it again
        service_connect_defaults: ServiceConnectDefaults = "ServiceConnectDefaults",
        /// at most 50 items
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    CapacityProviderStrategyItem, "ecs-cluster-capacityproviderstrategyitem";
    new {}
    set {
        /// 0 to 100000
        base: i64 = "Base",
        capacity_provider: str = "CapacityProvider",
        /// 0 to 1000
        weight: i64 = "Weight",
    }
}

c::property! {
    ClusterConfiguration, "ecs-cluster-clusterconfiguration";
    new {}
    set {
        execute_command_configuration: ExecuteCommandConfiguration = "ExecuteCommandConfiguration",
        managed_storage_configuration: ManagedStorageConfiguration = "ManagedStorageConfiguration",
    }
}

c::property! {
    ClusterSettings, "ecs-cluster-clustersettings";
    new {}
    set {
        name: str = "Name",
        value: str = "Value",
    }
}

c::property! {
    ExecuteCommandConfiguration, "ecs-cluster-executecommandconfiguration";
    new {}
    set {
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        log_configuration: ExecuteCommandLogConfiguration = "LogConfiguration",
        logging: ExecuteCommandConfigurationLogging = "Logging",
    }
}

c::property! {
    ExecuteCommandLogConfiguration, "ecs-cluster-executecommandlogconfiguration";
    new {}
    set {
        cloud_watch_encryption_enabled: bool = "CloudWatchEncryptionEnabled",
        cloud_watch_log_group_name: c::Name<crate::logs::CfnLogGroup> = "CloudWatchLogGroupName",
        s3_bucket_name: c::Name<crate::s3::CfnBucket> = "S3BucketName",
        s3_encryption_enabled: bool = "S3EncryptionEnabled",
        s3_key_prefix: str = "S3KeyPrefix",
    }
}

c::property! {
    ManagedStorageConfiguration, "ecs-cluster-managedstorageconfiguration";
    new {}
    set {
        fargate_ephemeral_storage_kms_key_id: str = "FargateEphemeralStorageKmsKeyId",
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
    }
}

c::property! {
    ServiceConnectDefaults, "ecs-cluster-serviceconnectdefaults";
    new {}
    set {
        namespace: str = "Namespace",
    }
}

c::property! {
    Tag, "ecs-cluster-tag";
    new {}
    set {
        /// 1 to 128 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        key: str = "Key",
        /// at most 256 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        value: str = "Value",
    }
}

c::open_enum! {
    ExecuteCommandConfigurationLogging {
        DEFAULT = "DEFAULT",
        NONE = "NONE",
        OVERRIDE = "OVERRIDE",
    }
}
