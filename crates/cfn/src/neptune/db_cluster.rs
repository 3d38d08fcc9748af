// Written by `cargo xtask codegen` from crates/registry/data/neptune.txt.

//! `AWS::Neptune::DBCluster` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DBClusterIdentifier`; it holds data; it has no attribute for its ARN.
    CfnDBCluster = "AWS::Neptune::DBCluster", "neptune-dbcluster", reference name, name_property "DBClusterIdentifier",
        arn "arn:aws:rds:${Region}:${Account}:cluster:${DBClusterId}", tags List "Tags", stateful true;
    new {}
    set {
        /// no item twice
        associated_roles: c::List<DBClusterRole> = "AssociatedRoles",
        /// no item twice; an update replaces the resource
        availability_zones: c::List<str> = "AvailabilityZones",
        /// at least 1; default `1`
        backup_retention_period: i64 = "BackupRetentionPeriod",
        copy_tags_to_snapshot: bool = "CopyTagsToSnapshot",
        /// 1 to 63 characters; matches `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`; an update replaces the resource
        db_cluster_identifier: str = "DBClusterIdentifier",
        db_cluster_parameter_group_name: str = "DBClusterParameterGroupName",
        /// AWS does not show it again
        db_instance_parameter_group_name: str = "DBInstanceParameterGroupName",
        db_port: i64 = "DBPort",
        /// an update replaces the resource
        db_subnet_group_name: str = "DBSubnetGroupName",
        deletion_protection: bool = "DeletionProtection",
        /// no item twice
        enable_cloudwatch_logs_exports: c::List<str> = "EnableCloudwatchLogsExports",
        engine_version: str = "EngineVersion",
        /// 1 to 255 characters; matches `^[A-Za-z][0-9A-Za-z-:._]*$`; an update replaces the resource
        global_cluster_identifier: str = "GlobalClusterIdentifier",
        iam_auth_enabled: bool = "IamAuthEnabled",
        /// an update replaces the resource
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        network_type: NetworkType = "NetworkType",
        preferred_backup_window: str = "PreferredBackupWindow",
        preferred_maintenance_window: str = "PreferredMaintenanceWindow",
        /// an update replaces the resource; AWS does not show it again
        restore_to_time: str = "RestoreToTime",
        /// default `"full-copy"`; an update replaces the resource; AWS does not show it again
        restore_type: str = "RestoreType",
        serverless_scaling_configuration: ServerlessScalingConfiguration = "ServerlessScalingConfiguration",
        /// an update replaces the resource; AWS does not show it again
        snapshot_identifier: str = "SnapshotIdentifier",
        /// an update replaces the resource; AWS does not show it again
        source_db_cluster_identifier: str = "SourceDBClusterIdentifier",
        /// an update replaces the resource
        storage_encrypted: bool = "StorageEncrypted",
        /// at most 50 items; no item twice
        tags: c::List<Tag> = "Tags",
        /// an update replaces the resource; AWS does not show it again
        use_latest_restorable_time: bool = "UseLatestRestorableTime",
        /// no item twice
        vpc_security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "VpcSecurityGroupIds",
    }
    get {
        CLUSTER_RESOURCE_ID: str = "ClusterResourceId",
        ENDPOINT: str = "Endpoint",
        PORT: str = "Port",
        READ_ENDPOINT: str = "ReadEndpoint",
    }
}

c::property! {
    DBClusterRole, "neptune-dbcluster-dbclusterrole";
    new {
        A role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        feature_name: str = "FeatureName",
    }
}

c::property! {
    ServerlessScalingConfiguration, "neptune-dbcluster-serverlessscalingconfiguration";
    new ServerlessScalingConfigurationRequired {
        /// 2.5 to 128
        A max_capacity: f64 = "MaxCapacity",
        /// 1 to 128
        B min_capacity: f64 = "MinCapacity",
    }
    set {}
}

c::property! {
    Tag, "neptune-dbcluster-tag";
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
    NetworkType {
        IPV4 = "IPV4",
        DUAL = "DUAL",
    }
}
