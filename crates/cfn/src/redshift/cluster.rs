// Written by `cargo xtask codegen` from crates/registry/data/redshift.txt.

//! `AWS::Redshift::Cluster` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ClusterIdentifier`; it holds data; it has no attribute for its ARN.
    CfnCluster = "AWS::Redshift::Cluster", "redshift-cluster", reference name, name_property "ClusterIdentifier",
        arn "arn:${Partition}:redshift:${Region}:${Account}:cluster:${ClusterName}", tags List "Tags", stateful true;
    new CfnClusterRequired {
        /// at most 2147483647 characters
        A cluster_type: str = "ClusterType",
        /// at most 2147483647 characters; an update replaces the resource
        B db_name: str = "DBName",
        /// at most 128 characters; an update replaces the resource
        C master_username: str = "MasterUsername",
        /// at most 2147483647 characters
        D node_type: str = "NodeType",
    }
    set {
        allow_version_upgrade: bool = "AllowVersionUpgrade",
        aqua_configuration_status: AquaConfigurationStatus = "AquaConfigurationStatus",
        automated_snapshot_retention_period: i64 = "AutomatedSnapshotRetentionPeriod",
        /// at most 2147483647 characters
        availability_zone: str = "AvailabilityZone",
        availability_zone_relocation: bool = "AvailabilityZoneRelocation",
        availability_zone_relocation_status: str = "AvailabilityZoneRelocationStatus",
        /// AWS does not show it again
        classic: bool = "Classic",
        /// at most 63 characters; an update replaces the resource
        cluster_identifier: str = "ClusterIdentifier",
        /// at most 255 characters
        cluster_parameter_group_name: c::Name<crate::redshift::CfnClusterParameterGroup> = "ClusterParameterGroupName",
        /// each: at most 2147483647 characters
        cluster_security_groups: c::List<str> = "ClusterSecurityGroups",
        /// at most 2147483647 characters; an update replaces the resource
        cluster_subnet_group_name: c::Name<crate::redshift::CfnClusterSubnetGroup> = "ClusterSubnetGroupName",
        /// at most 2147483647 characters
        cluster_version: str = "ClusterVersion",
        /// AWS does not show it again
        defer_maintenance: bool = "DeferMaintenance",
        /// AWS does not show it again
        defer_maintenance_duration: i64 = "DeferMaintenanceDuration",
        defer_maintenance_end_time: str = "DeferMaintenanceEndTime",
        defer_maintenance_start_time: str = "DeferMaintenanceStartTime",
        destination_region: str = "DestinationRegion",
        /// at most 2147483647 characters
        elastic_ip: str = "ElasticIp",
        encrypted: bool = "Encrypted",
        enhanced_vpc_routing: bool = "EnhancedVpcRouting",
        /// at most 2147483647 characters
        hsm_client_certificate_identifier: str = "HsmClientCertificateIdentifier",
        /// at most 2147483647 characters
        hsm_configuration_identifier: str = "HsmConfigurationIdentifier",
        /// at most 50 items; each: at most 2147483647 characters
        iam_roles: c::List<c::Arn<crate::iam::CfnRole>> = "IamRoles",
        /// at most 2147483647 characters
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        logging_properties: LoggingProperties = "LoggingProperties",
        /// at most 2147483647 characters
        maintenance_track_name: str = "MaintenanceTrackName",
        /// AWS does not show it again
        manage_master_password: bool = "ManageMasterPassword",
        manual_snapshot_retention_period: i64 = "ManualSnapshotRetentionPeriod",
        /// at most 2147483647 characters
        master_password_secret_kms_key_id: c::Arn<crate::kms::CfnKey> = "MasterPasswordSecretKmsKeyId",
        /// at most 64 characters; AWS does not show it again
        master_user_password: str = "MasterUserPassword",
        multi_az: bool = "MultiAZ",
        namespace_resource_policy: c::PolicyDocument = "NamespaceResourcePolicy",
        /// 1 to 100
        number_of_nodes: i64 = "NumberOfNodes",
        /// an update replaces the resource
        owner_account: str = "OwnerAccount",
        port: i64 = "Port",
        /// at most 2147483647 characters
        preferred_maintenance_window: str = "PreferredMaintenanceWindow",
        publicly_accessible: bool = "PubliclyAccessible",
        resource_action: str = "ResourceAction",
        revision_target: str = "RevisionTarget",
        rotate_encryption_key: bool = "RotateEncryptionKey",
        /// an update replaces the resource
        snapshot_cluster_identifier: str = "SnapshotClusterIdentifier",
        snapshot_copy_grant_name: str = "SnapshotCopyGrantName",
        snapshot_copy_manual: bool = "SnapshotCopyManual",
        snapshot_copy_retention_period: i64 = "SnapshotCopyRetentionPeriod",
        /// an update replaces the resource; AWS does not show it again
        snapshot_identifier: str = "SnapshotIdentifier",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
        /// each: at most 2147483647 characters
        vpc_security_group_ids: c::List<str> = "VpcSecurityGroupIds",
    }
    get {
        CLUSTER_NAMESPACE_ARN: str = "ClusterNamespaceArn",
        DEFER_MAINTENANCE_IDENTIFIER: str = "DeferMaintenanceIdentifier",
        ENDPOINT_ADDRESS: str = "Endpoint.Address",
        ENDPOINT_PORT: str = "Endpoint.Port",
        ID: str = "Id",
        MASTER_PASSWORD_SECRET_ARN: str = "MasterPasswordSecretArn",
    }
}

c::property! {
    LoggingProperties, "redshift-cluster-loggingproperties";
    new {}
    set {
        bucket_name: c::Name<crate::s3::CfnBucket> = "BucketName",
        log_destination_type: str = "LogDestinationType",
        /// at most 3 items
        log_exports: c::List<str> = "LogExports",
        s3_key_prefix: str = "S3KeyPrefix",
    }
}

c::open_enum! {
    AquaConfigurationStatus {
        AUTO = "auto",
        DISABLED = "disabled",
        ENABLED = "enabled",
    }
}
