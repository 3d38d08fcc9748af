// Written by `cargo xtask codegen` from crates/registry/data/rds.txt.

//! `AWS::RDS::ClusterSnapshot` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DBClusterSnapshotArn`.
    CfnClusterSnapshot = "AWS::RDS::ClusterSnapshot", "rds-clustersnapshot", reference arn,
        arn "arn:${Partition}:rds:${Region}:${Account}:cluster-snapshot:${ClusterSnapshotName}", tags List "Tags";
    new CfnClusterSnapshotRequired {
        /// an update replaces the resource
        A db_cluster_identifier: str = "DBClusterIdentifier",
        /// 1 to 63 characters; matches `^[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$`; an update replaces the resource
        B db_cluster_snapshot_identifier: str = "DBClusterSnapshotIdentifier",
    }
    set {
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "DBClusterSnapshotArn",
        ALLOCATED_STORAGE: i64 = "AllocatedStorage",
        AVAILABILITY_ZONES: c::List<str> = list "AvailabilityZones",
        CLUSTER_CREATE_TIME: str = "ClusterCreateTime",
        DB_CLUSTER_SNAPSHOT_ARN: c::Arn<CfnClusterSnapshot> = "DBClusterSnapshotArn",
        DB_CLUSTER_RESOURCE_ID: str = "DbClusterResourceId",
        ENGINE: str = "Engine",
        ENGINE_MODE: str = "EngineMode",
        ENGINE_VERSION: str = "EngineVersion",
        IAM_DATABASE_AUTHENTICATION_ENABLED: bool = "IAMDatabaseAuthenticationEnabled",
        KMS_KEY_ID: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        LICENSE_MODEL: str = "LicenseModel",
        MASTER_USERNAME: str = "MasterUsername",
        PORT: i64 = "Port",
        SNAPSHOT_CREATE_TIME: str = "SnapshotCreateTime",
        SNAPSHOT_TYPE: str = "SnapshotType",
        STATUS: str = "Status",
        STORAGE_ENCRYPTED: bool = "StorageEncrypted",
        VPC_ID: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
}
