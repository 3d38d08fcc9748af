// Written by `cargo xtask codegen` from crates/registry/data/rds.txt.

//! `AWS::RDS::DBInstance` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DBInstanceIdentifier`; it holds data.
    ///
    /// `SourceDBInstanceIdentifier` excludes `CharacterSetName`, `MasterUserPassword`, `MasterUsername`, `StorageEncrypted`.
    CfnDBInstance = "AWS::RDS::DBInstance", "rds-dbinstance", reference name, name_property "DBInstanceIdentifier",
        arn "arn:${Partition}:rds:${Region}:${Account}:db:${DbInstanceName}", tags List "Tags", stateful true;
    new {}
    set {
        additional_storage_volumes: c::List<AdditionalStorageVolume> = "AdditionalStorageVolumes",
        /// matches `^[0-9]*$`
        allocated_storage: str = "AllocatedStorage",
        /// AWS does not show it again
        allow_major_version_upgrade: bool = "AllowMajorVersionUpgrade",
        /// AWS does not show it again
        apply_immediately: bool = "ApplyImmediately",
        associated_roles: c::List<DBInstanceRole> = "AssociatedRoles",
        /// an update may replace the resource
        auto_minor_version_upgrade: bool = "AutoMinorVersionUpgrade",
        /// AWS does not show it again
        automatic_backup_replication_kms_key_id: str = "AutomaticBackupReplicationKmsKeyId",
        automatic_backup_replication_region: str = "AutomaticBackupReplicationRegion",
        /// at least 1
        automatic_backup_replication_retention_period: i64 = "AutomaticBackupReplicationRetentionPeriod",
        /// an update may replace the resource
        availability_zone: str = "AvailabilityZone",
        /// at least 0; an update may replace the resource
        backup_retention_period: i64 = "BackupRetentionPeriod",
        /// an update replaces the resource
        backup_target: str = "BackupTarget",
        ca_certificate_identifier: str = "CACertificateIdentifier",
        /// AWS does not show it again
        certificate_rotation_restart: bool = "CertificateRotationRestart",
        /// an update replaces the resource
        character_set_name: str = "CharacterSetName",
        copy_tags_to_snapshot: bool = "CopyTagsToSnapshot",
        /// an update replaces the resource
        custom_iam_instance_profile: str = "CustomIAMInstanceProfile",
        /// an update replaces the resource
        db_cluster_identifier: c::Name<crate::rds::CfnDBCluster> = "DBClusterIdentifier",
        /// an update may replace the resource
        db_cluster_snapshot_identifier: str = "DBClusterSnapshotIdentifier",
        db_instance_class: str = "DBInstanceClass",
        /// 1 to 63 characters; matches `^$|^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`; an update replaces the resource
        db_instance_identifier: str = "DBInstanceIdentifier",
        /// an update replaces the resource
        db_name: str = "DBName",
        /// an update may replace the resource
        db_parameter_group_name: c::Name<crate::rds::CfnDBParameterGroup> = "DBParameterGroupName",
        /// no item twice
        db_security_groups: c::List<str> = "DBSecurityGroups",
        /// an update may replace the resource; AWS does not show it again
        db_snapshot_identifier: str = "DBSnapshotIdentifier",
        /// an update replaces the resource
        db_subnet_group_name: c::Name<crate::rds::CfnDBSubnetGroup> = "DBSubnetGroupName",
        /// an update replaces the resource
        db_system_id: str = "DBSystemId",
        database_insights_mode: DatabaseInsightsMode = "DatabaseInsightsMode",
        dedicated_log_volume: bool = "DedicatedLogVolume",
        /// AWS does not show it again
        delete_automated_backups: bool = "DeleteAutomatedBackups",
        deletion_protection: bool = "DeletionProtection",
        domain: str = "Domain",
        domain_auth_secret_arn: str = "DomainAuthSecretArn",
        domain_dns_ips: c::List<str> = "DomainDnsIps",
        domain_fqdn: str = "DomainFqdn",
        domain_iam_role_name: str = "DomainIAMRoleName",
        domain_ou: str = "DomainOu",
        enable_cloudwatch_logs_exports: c::List<str> = "EnableCloudwatchLogsExports",
        enable_iam_database_authentication: bool = "EnableIAMDatabaseAuthentication",
        enable_performance_insights: bool = "EnablePerformanceInsights",
        /// an update may replace the resource
        engine: str = "Engine",
        engine_lifecycle_support: str = "EngineLifecycleSupport",
        engine_version: str = "EngineVersion",
        iops: i64 = "Iops",
        /// an update replaces the resource
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        license_model: str = "LicenseModel",
        manage_master_user_password: bool = "ManageMasterUserPassword",
        /// AWS does not show it again
        master_user_authentication_type: MasterUserAuthenticationType = "MasterUserAuthenticationType",
        /// AWS does not show it again
        master_user_password: str = "MasterUserPassword",
        master_user_secret: MasterUserSecret = "MasterUserSecret",
        /// 1 to 128 characters; matches `^[a-zA-Z][a-zA-Z0-9_]{0,127}$`; an update replaces the resource
        master_username: str = "MasterUsername",
        max_allocated_storage: i64 = "MaxAllocatedStorage",
        monitoring_interval: i64 = "MonitoringInterval",
        monitoring_role_arn: c::Arn<crate::iam::CfnRole> = "MonitoringRoleArn",
        /// an update may replace the resource
        multi_az: bool = "MultiAZ",
        /// an update replaces the resource
        nchar_character_set_name: str = "NcharCharacterSetName",
        network_type: str = "NetworkType",
        option_group_name: str = "OptionGroupName",
        /// an update may replace the resource
        performance_insights_kms_key_id: c::Arn<crate::kms::CfnKey> = "PerformanceInsightsKMSKeyId",
        /// one of 7, 31, 62, 93, 124, 155, 186, 217, 248, 279, 310, 341, 372, 403, 434, 465, 496, 527, 558, 589, 620, 651, 682, 713, 731
        performance_insights_retention_period: i64 = "PerformanceInsightsRetentionPeriod",
        /// matches `^[0-9]*$`
        port: str = "Port",
        preferred_backup_window: str = "PreferredBackupWindow",
        /// an update may replace the resource
        preferred_maintenance_window: str = "PreferredMaintenanceWindow",
        processor_features: c::List<ProcessorFeature> = "ProcessorFeatures",
        /// 0 to 15
        promotion_tier: i64 = "PromotionTier",
        publicly_accessible: bool = "PubliclyAccessible",
        replica_mode: str = "ReplicaMode",
        /// format date-time; an update may replace the resource; AWS does not show it again
        restore_time: str = "RestoreTime",
        /// an update may replace the resource
        source_db_cluster_identifier: str = "SourceDBClusterIdentifier",
        /// an update may replace the resource; AWS does not show it again
        source_db_instance_automated_backups_arn: str = "SourceDBInstanceAutomatedBackupsArn",
        /// an update may replace the resource; AWS does not show it again
        source_db_instance_identifier: str = "SourceDBInstanceIdentifier",
        /// an update may replace the resource; AWS does not show it again
        source_dbi_resource_id: str = "SourceDbiResourceId",
        /// an update replaces the resource; AWS does not show it again
        source_region: str = "SourceRegion",
        /// an update replaces the resource
        storage_encrypted: bool = "StorageEncrypted",
        storage_throughput: i64 = "StorageThroughput",
        storage_type: str = "StorageType",
        tags: c::List<Tag> = "Tags",
        /// deprecated by AWS
        tde_credential_arn: str = "TdeCredentialArn",
        /// AWS does not show it again; deprecated by AWS
        tde_credential_password: str = "TdeCredentialPassword",
        /// an update replaces the resource
        timezone: str = "Timezone",
        /// AWS does not show it again
        use_default_processor_features: bool = "UseDefaultProcessorFeatures",
        /// an update may replace the resource; AWS does not show it again
        use_latest_restorable_time: bool = "UseLatestRestorableTime",
        /// no item twice
        vpc_security_groups: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "VPCSecurityGroups",
    }
    get {
        @arn "DBInstanceArn",
        AUTOMATIC_RESTART_TIME: str = "AutomaticRestartTime",
        CERTIFICATE_DETAILS: c::Json = "CertificateDetails",
        CERTIFICATE_DETAILS_CA_IDENTIFIER: str = "CertificateDetails.CAIdentifier",
        CERTIFICATE_DETAILS_VALID_TILL: str = "CertificateDetails.ValidTill",
        DB_INSTANCE_ARN: c::Arn<CfnDBInstance> = "DBInstanceArn",
        DB_INSTANCE_STATUS: str = "DBInstanceStatus",
        DB_SYSTEM_ID: str = "DBSystemId",
        DBI_RESOURCE_ID: str = "DbiResourceId",
        ENDPOINT: c::Json = "Endpoint",
        ENDPOINT_ADDRESS: str = "Endpoint.Address",
        ENDPOINT_HOSTED_ZONE_ID: str = "Endpoint.HostedZoneId",
        ENDPOINT_PORT: str = "Endpoint.Port",
        INSTANCE_CREATE_TIME: str = "InstanceCreateTime",
        IS_STORAGE_CONFIG_UPGRADE_AVAILABLE: bool = "IsStorageConfigUpgradeAvailable",
        LATEST_RESTORABLE_TIME: str = "LatestRestorableTime",
        LISTENER_ENDPOINT: c::Json = "ListenerEndpoint",
        LISTENER_ENDPOINT_ADDRESS: str = "ListenerEndpoint.Address",
        LISTENER_ENDPOINT_HOSTED_ZONE_ID: str = "ListenerEndpoint.HostedZoneId",
        LISTENER_ENDPOINT_PORT: str = "ListenerEndpoint.Port",
        MASTER_USER_SECRET_SECRET_ARN: str = "MasterUserSecret.SecretArn",
        PERCENT_PROGRESS: str = "PercentProgress",
        READ_REPLICA_DB_CLUSTER_IDENTIFIERS: c::List<str> = list "ReadReplicaDBClusterIdentifiers",
        READ_REPLICA_DB_INSTANCE_IDENTIFIERS: c::List<str> = list "ReadReplicaDBInstanceIdentifiers",
        RESUME_FULL_AUTOMATION_MODE_TIME: str = "ResumeFullAutomationModeTime",
        SECONDARY_AVAILABILITY_ZONE: str = "SecondaryAvailabilityZone",
        STATUS_INFOS: c::List<c::Json> = list "StatusInfos",
        STORAGE_OPERATION_PERCENT_PROGRESS: i64 = "StorageOperationPercentProgress",
        STORAGE_OPERATION_STATUS: str = "StorageOperationStatus",
    }
}

c::property! {
    AdditionalStorageVolume, "rds-dbinstance-additionalstoragevolume";
    new {}
    set {
        /// matches `^[0-9]*$`
        allocated_storage: str = "AllocatedStorage",
        iops: i64 = "Iops",
        max_allocated_storage: i64 = "MaxAllocatedStorage",
        storage_throughput: i64 = "StorageThroughput",
        storage_type: str = "StorageType",
        volume_name: str = "VolumeName",
    }
}

c::property! {
    DBInstanceRole, "rds-dbinstance-dbinstancerole";
    new DBInstanceRoleRequired {
        A feature_name: str = "FeatureName",
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {}
}

c::property! {
    MasterUserSecret, "rds-dbinstance-masterusersecret";
    new {}
    set {
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
    }
}

c::property! {
    ProcessorFeature, "rds-dbinstance-processorfeature";
    new {}
    set {
        name: ProcessorFeatureName = "Name",
        value: str = "Value",
    }
}

c::property! {
    Tag, "rds-dbinstance-tag";
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

c::open_enum! {
    ProcessorFeatureName {
        CORE_COUNT = "coreCount",
        THREADS_PER_CORE = "threadsPerCore",
    }
}
