// Written by `cargo xtask codegen` from crates/registry/data/docdb.txt.

//! `AWS::DocDB::DBCluster` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it holds data; it has no attribute for its ARN.
    CfnDBCluster = "AWS::DocDB::DBCluster", "docdb-dbcluster", reference name,
        arn "arn:${Partition}:rds:${Region}:${Account}:cluster:${DbClusterInstanceName}", tags List "Tags", stateful true;
    new {}
    set {
        /// an update replaces the resource
        availability_zones: c::List<str> = "AvailabilityZones",
        /// 1 to 35
        backup_retention_period: i64 = "BackupRetentionPeriod",
        copy_tags_to_snapshot: bool = "CopyTagsToSnapshot",
        /// an update replaces the resource
        db_cluster_identifier: str = "DBClusterIdentifier",
        db_cluster_parameter_group_name: str = "DBClusterParameterGroupName",
        /// an update replaces the resource
        db_subnet_group_name: str = "DBSubnetGroupName",
        deletion_protection: bool = "DeletionProtection",
        enable_cloudwatch_logs_exports: c::List<str> = "EnableCloudwatchLogsExports",
        engine_version: EngineVersion = "EngineVersion",
        global_cluster_identifier: str = "GlobalClusterIdentifier",
        /// an update replaces the resource
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        manage_master_user_password: bool = "ManageMasterUserPassword",
        master_user_password: str = "MasterUserPassword",
        master_user_secret_kms_key_id: str = "MasterUserSecretKmsKeyId",
        /// an update replaces the resource
        master_username: str = "MasterUsername",
        network_type: str = "NetworkType",
        port: i64 = "Port",
        preferred_backup_window: str = "PreferredBackupWindow",
        preferred_maintenance_window: str = "PreferredMaintenanceWindow",
        restore_to_time: str = "RestoreToTime",
        restore_type: str = "RestoreType",
        rotate_master_user_password: bool = "RotateMasterUserPassword",
        serverless_v2_scaling_configuration: ServerlessV2ScalingConfiguration = "ServerlessV2ScalingConfiguration",
        /// an update replaces the resource
        snapshot_identifier: str = "SnapshotIdentifier",
        /// an update replaces the resource
        source_db_cluster_identifier: str = "SourceDBClusterIdentifier",
        /// an update replaces the resource
        storage_encrypted: bool = "StorageEncrypted",
        storage_type: str = "StorageType",
        tags: c::List<c::Tag> = "Tags",
        use_latest_restorable_time: bool = "UseLatestRestorableTime",
        vpc_security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "VpcSecurityGroupIds",
    }
    get {
        CLUSTER_RESOURCE_ID: str = "ClusterResourceId",
        ENDPOINT: str = "Endpoint",
        ID: c::Name<CfnDBCluster> = "Id",
        PORT: i64 = "Port",
        READ_ENDPOINT: str = "ReadEndpoint",
    }
}

c::property! {
    ServerlessV2ScalingConfiguration, "docdb-dbcluster-serverlessv2scalingconfiguration";
    new ServerlessV2ScalingConfigurationRequired {
        A max_capacity: f64 = "MaxCapacity",
        B min_capacity: f64 = "MinCapacity",
    }
    set {}
}

c::open_enum! {
    EngineVersion {
        _3_6_0 = "3.6.0",
        _4_0 = "4.0",
        _4_0_0 = "4.0.0",
        _5_0_0 = "5.0.0",
        _5_0_1 = "5.0.1",
        _8_0_0 = "8.0.0",
        _8_0_1 = "8.0.1",
    }
}
