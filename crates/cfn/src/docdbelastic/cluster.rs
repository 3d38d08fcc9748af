// Written by `cargo xtask codegen` from crates/registry/data/docdbelastic.txt.

//! `AWS::DocDBElastic::Cluster` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ClusterArn`.
    CfnCluster = "AWS::DocDBElastic::Cluster", "docdbelastic-cluster", reference arn,
        arn "arn:${Partition}:docdb-elastic:${Region}:${Account}:cluster/${ResourceId}", tags List "Tags";
    new CfnClusterRequired {
        /// an update replaces the resource
        A admin_user_name: str = "AdminUserName",
        /// an update replaces the resource
        B auth_type: str = "AuthType",
        /// 1 to 50 characters; matches `[a-zA-z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*`; an update replaces the resource
        C cluster_name: str = "ClusterName",
        D shard_capacity: i64 = "ShardCapacity",
        E shard_count: i64 = "ShardCount",
    }
    set {
        /// AWS does not show it again
        admin_user_password: str = "AdminUserPassword",
        backup_retention_period: i64 = "BackupRetentionPeriod",
        /// an update replaces the resource
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        preferred_backup_window: str = "PreferredBackupWindow",
        preferred_maintenance_window: str = "PreferredMaintenanceWindow",
        shard_instance_count: i64 = "ShardInstanceCount",
        subnet_ids: c::List<str> = "SubnetIds",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        vpc_security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "VpcSecurityGroupIds",
    }
    get {
        @arn "ClusterArn",
        CLUSTER_ARN: c::Arn<CfnCluster> = "ClusterArn",
        CLUSTER_ENDPOINT: str = "ClusterEndpoint",
    }
}
