// Written by `cargo xtask codegen` from crates/registry/data/redshift.txt.

//! `AWS::Redshift::Snapshot` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `SnapshotArn`.
    CfnSnapshot = "AWS::Redshift::Snapshot", "redshift-snapshot", reference arn, tags List "Tags";
    new CfnSnapshotRequired {
        /// 1 to 63 characters; an update replaces the resource
        A cluster_identifier: str = "ClusterIdentifier",
        /// 1 to 255 characters; an update replaces the resource
        B snapshot_identifier: str = "SnapshotIdentifier",
    }
    set {
        /// -1 to 3653
        manual_snapshot_retention_period: i64 = "ManualSnapshotRetentionPeriod",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "SnapshotArn",
        AVAILABILITY_ZONE: str = "AvailabilityZone",
        CLUSTER_CREATE_TIME: str = "ClusterCreateTime",
        CLUSTER_VERSION: str = "ClusterVersion",
        DB_NAME: str = "DBName",
        ENCRYPTED: bool = "Encrypted",
        ENCRYPTED_WITH_HSM: bool = "EncryptedWithHSM",
        ENGINE_FULL_VERSION: str = "EngineFullVersion",
        ENHANCED_VPC_ROUTING: bool = "EnhancedVpcRouting",
        KMS_KEY_ID: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        MAINTENANCE_TRACK_NAME: str = "MaintenanceTrackName",
        MASTER_USERNAME: str = "MasterUsername",
        NODE_TYPE: str = "NodeType",
        NUMBER_OF_NODES: i64 = "NumberOfNodes",
        OWNER_ACCOUNT: str = "OwnerAccount",
        PORT: i64 = "Port",
        SNAPSHOT_ARN: c::Arn<CfnSnapshot> = "SnapshotArn",
        SNAPSHOT_CREATE_TIME: str = "SnapshotCreateTime",
        SNAPSHOT_TYPE: str = "SnapshotType",
        STATUS: str = "Status",
        VPC_ID: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
}
