// Written by `cargo xtask codegen` from crates/registry/data/rds.txt.

//! `AWS::RDS::DBSnapshot` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DBSnapshotArn`.
    CfnDBSnapshot = "AWS::RDS::DBSnapshot", "rds-dbsnapshot", reference arn,
        arn "arn:${Partition}:rds:${Region}:${Account}:snapshot:${SnapshotName}", tags List "Tags";
    new CfnDBSnapshotRequired {
        /// an update replaces the resource
        A db_instance_identifier: str = "DBInstanceIdentifier",
        /// 1 to 255 characters; matches `^[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$`; an update replaces the resource
        B db_snapshot_identifier: str = "DBSnapshotIdentifier",
    }
    set {
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "DBSnapshotArn",
        ALLOCATED_STORAGE: i64 = "AllocatedStorage",
        AVAILABILITY_ZONE: str = "AvailabilityZone",
        DB_SNAPSHOT_ARN: c::Arn<CfnDBSnapshot> = "DBSnapshotArn",
        DBI_RESOURCE_ID: str = "DbiResourceId",
        ENCRYPTED: bool = "Encrypted",
        ENGINE: str = "Engine",
        ENGINE_VERSION: str = "EngineVersion",
        IAM_DATABASE_AUTHENTICATION_ENABLED: bool = "IAMDatabaseAuthenticationEnabled",
        INSTANCE_CREATE_TIME: str = "InstanceCreateTime",
        IOPS: i64 = "Iops",
        KMS_KEY_ID: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        LICENSE_MODEL: str = "LicenseModel",
        MASTER_USERNAME: str = "MasterUsername",
        OPTION_GROUP_NAME: str = "OptionGroupName",
        ORIGINAL_SNAPSHOT_CREATE_TIME: str = "OriginalSnapshotCreateTime",
        PORT: i64 = "Port",
        SNAPSHOT_CREATE_TIME: str = "SnapshotCreateTime",
        SNAPSHOT_TYPE: str = "SnapshotType",
        STATUS: str = "Status",
        STORAGE_THROUGHPUT: i64 = "StorageThroughput",
        STORAGE_TYPE: str = "StorageType",
        VPC_ID: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
}
