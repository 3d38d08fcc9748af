// Written by `cargo xtask codegen` from crates/registry/data/docdbelastic.txt.

//! `AWS::DocDBElastic::ClusterSnapshot` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `SnapshotArn`.
    CfnClusterSnapshot = "AWS::DocDBElastic::ClusterSnapshot", "docdbelastic-clustersnapshot", reference arn,
        arn "arn:${Partition}:docdb-elastic:${Region}:${Account}:cluster-snapshot/${ResourceId}", tags List "Tags";
    new CfnClusterSnapshotRequired {
        /// an update replaces the resource
        A cluster_arn: str = "ClusterArn",
        /// 1 to 63 characters; an update replaces the resource
        B snapshot_name: str = "SnapshotName",
    }
    set {
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "SnapshotArn",
        ADMIN_USER_NAME: str = "AdminUserName",
        CLUSTER_CREATION_TIME: str = "ClusterCreationTime",
        KMS_KEY_ID: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        SNAPSHOT_ARN: c::Arn<CfnClusterSnapshot> = "SnapshotArn",
        SNAPSHOT_CREATION_TIME: str = "SnapshotCreationTime",
        SNAPSHOT_TYPE: str = "SnapshotType",
        STATUS: str = "Status",
        SUBNET_IDS: c::List<str> = list "SubnetIds",
        VPC_SECURITY_GROUP_IDS: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = list "VpcSecurityGroupIds",
    }
}
