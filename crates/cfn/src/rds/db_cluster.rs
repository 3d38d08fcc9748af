// Written by `cargo xtask codegen` from crates/registry/data/rds.txt.

//! `AWS::RDS::DBCluster` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DBClusterIdentifier`; it holds data.
    ///
    /// `MasterUserPassword` needs `MasterUsername`.
    CfnDBCluster = "AWS::RDS::DBCluster", "rds-dbcluster", reference name, name_property "DBClusterIdentifier",
        arn "arn:${Partition}:rds:${Region}:${Account}:cluster:${DbClusterInstanceName}", tags List "Tags", stateful true;
    new {}
    set {
        allocated_storage: i64 = "AllocatedStorage",
        /// at most 15 items; no item twice
        associated_roles: c::List<DBClusterRole> = "AssociatedRoles",
        auto_minor_version_upgrade: bool = "AutoMinorVersionUpgrade",
        /// no item twice; an update may replace the resource
        availability_zones: c::List<str> = "AvailabilityZones",
        /// at least 0
        backtrack_window: i64 = "BacktrackWindow",
        /// 1 to 35; default `1`
        backup_retention_period: i64 = "BackupRetentionPeriod",
        /// an update replaces the resource; AWS does not show it again
        cluster_scalability_type: ClusterScalabilityType = "ClusterScalabilityType",
        copy_tags_to_snapshot: bool = "CopyTagsToSnapshot",
        /// 1 to 63 characters; matches `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`; an update replaces the resource
        db_cluster_identifier: str = "DBClusterIdentifier",
        db_cluster_instance_class: str = "DBClusterInstanceClass",
        db_cluster_parameter_group_name: c::Name<crate::rds::CfnDBClusterParameterGroup> = "DBClusterParameterGroupName",
        /// AWS does not show it again
        db_instance_parameter_group_name: str = "DBInstanceParameterGroupName",
        /// an update replaces the resource
        db_subnet_group_name: c::Name<crate::rds::CfnDBSubnetGroup> = "DBSubnetGroupName",
        /// an update replaces the resource
        db_system_id: str = "DBSystemId",
        database_insights_mode: DatabaseInsightsMode = "DatabaseInsightsMode",
        /// an update replaces the resource
        database_name: str = "DatabaseName",
        /// AWS does not show it again
        delete_automated_backups: bool = "DeleteAutomatedBackups",
        deletion_protection: bool = "DeletionProtection",
        domain: str = "Domain",
        domain_iam_role_name: str = "DomainIAMRoleName",
        /// no item twice
        enable_cloudwatch_logs_exports: c::List<str> = "EnableCloudwatchLogsExports",
        enable_global_write_forwarding: bool = "EnableGlobalWriteForwarding",
        enable_http_endpoint: bool = "EnableHttpEndpoint",
        enable_iam_database_authentication: bool = "EnableIAMDatabaseAuthentication",
        enable_local_write_forwarding: bool = "EnableLocalWriteForwarding",
        /// an update may replace the resource
        engine: str = "Engine",
        engine_lifecycle_support: str = "EngineLifecycleSupport",
        /// an update replaces the resource
        engine_mode: str = "EngineMode",
        engine_version: str = "EngineVersion",
        /// at most 63 characters; matches `^$|^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`; an update may replace the resource
        global_cluster_identifier: c::Name<crate::rds::CfnGlobalCluster> = "GlobalClusterIdentifier",
        iops: i64 = "Iops",
        /// an update replaces the resource
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        manage_master_user_password: bool = "ManageMasterUserPassword",
        /// AWS does not show it again
        master_user_authentication_type: MasterUserAuthenticationType = "MasterUserAuthenticationType",
        /// AWS does not show it again
        master_user_password: str = "MasterUserPassword",
        master_user_secret: MasterUserSecret = "MasterUserSecret",
        /// at least 1 character; matches `^[a-zA-Z]{1}[a-zA-Z0-9_]*$`; an update may replace the resource
        master_username: str = "MasterUsername",
        monitoring_interval: i64 = "MonitoringInterval",
        monitoring_role_arn: c::Arn<crate::iam::CfnRole> = "MonitoringRoleArn",
        network_type: str = "NetworkType",
        performance_insights_enabled: bool = "PerformanceInsightsEnabled",
        performance_insights_kms_key_id: str = "PerformanceInsightsKmsKeyId",
        performance_insights_retention_period: i64 = "PerformanceInsightsRetentionPeriod",
        port: i64 = "Port",
        preferred_backup_window: str = "PreferredBackupWindow",
        preferred_maintenance_window: str = "PreferredMaintenanceWindow",
        /// an update replaces the resource
        publicly_accessible: bool = "PubliclyAccessible",
        replication_source_identifier: str = "ReplicationSourceIdentifier",
        /// an update replaces the resource; AWS does not show it again
        restore_to_time: str = "RestoreToTime",
        /// an update replaces the resource; AWS does not show it again
        restore_type: str = "RestoreType",
        scaling_configuration: ScalingConfiguration = "ScalingConfiguration",
        serverless_v2_scaling_configuration: ServerlessV2ScalingConfiguration = "ServerlessV2ScalingConfiguration",
        /// an update replaces the resource; AWS does not show it again
        snapshot_identifier: str = "SnapshotIdentifier",
        /// an update replaces the resource; AWS does not show it again
        source_db_cluster_identifier: str = "SourceDBClusterIdentifier",
        /// an update replaces the resource; AWS does not show it again
        source_db_cluster_resource_id: str = "SourceDbClusterResourceId",
        /// an update replaces the resource; AWS does not show it again
        source_region: str = "SourceRegion",
        /// an update replaces the resource
        storage_encrypted: bool = "StorageEncrypted",
        storage_type: str = "StorageType",
        /// at most 50 items; no item twice
        tags: c::List<Tag> = "Tags",
        /// an update replaces the resource; AWS does not show it again
        use_latest_restorable_time: bool = "UseLatestRestorableTime",
        /// no item twice
        vpc_security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "VpcSecurityGroupIds",
    }
    get {
        @arn "DBClusterArn",
        DB_CLUSTER_ARN: c::Arn<CfnDBCluster> = "DBClusterArn",
        DB_CLUSTER_RESOURCE_ID: str = "DBClusterResourceId",
        ENDPOINT: c::Json = "Endpoint",
        ENDPOINT_ADDRESS: str = "Endpoint.Address",
        ENDPOINT_PORT: str = "Endpoint.Port",
        MASTER_USER_SECRET_SECRET_ARN: str = "MasterUserSecret.SecretArn",
        READ_ENDPOINT: c::Json = "ReadEndpoint",
        READ_ENDPOINT_ADDRESS: str = "ReadEndpoint.Address",
        STORAGE_ENCRYPTION_TYPE: str = "StorageEncryptionType",
        STORAGE_THROUGHPUT: i64 = "StorageThroughput",
    }
}

c::property! {
    DBClusterRole, "rds-dbcluster-dbclusterrole";
    new {
        /// 20 to 2048 characters; matches `^arn:aws[a-z-]*:iam::[0-9]*:role/.*$`
        A role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        feature_name: str = "FeatureName",
    }
}

c::property! {
    MasterUserSecret, "rds-dbcluster-masterusersecret";
    new {}
    set {
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
    }
}

c::property! {
    ScalingConfiguration, "rds-dbcluster-scalingconfiguration";
    new {}
    set {
        auto_pause: bool = "AutoPause",
        max_capacity: i64 = "MaxCapacity",
        min_capacity: i64 = "MinCapacity",
        seconds_before_timeout: i64 = "SecondsBeforeTimeout",
        seconds_until_auto_pause: i64 = "SecondsUntilAutoPause",
        timeout_action: str = "TimeoutAction",
    }
}

c::property! {
    ServerlessV2ScalingConfiguration, "rds-dbcluster-serverlessv2scalingconfiguration";
    new {}
    set {
        max_capacity: f64 = "MaxCapacity",
        min_capacity: f64 = "MinCapacity",
        seconds_until_auto_pause: i64 = "SecondsUntilAutoPause",
    }
}

c::property! {
    Tag, "rds-dbcluster-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}

c::open_enum! {
    ClusterScalabilityType {
        LIMITLESS = "limitless",
        STANDARD = "standard",
    }
}

c::open_enum! {
    DatabaseInsightsMode {
        ADVANCED = "advanced",
        STANDARD = "standard",
    }
}

c::open_enum! {
    MasterUserAuthenticationType {
        IAM_DB_AUTH = "iam-db-auth",
        PASSWORD = "password",
    }
}
