// Written by `cargo xtask codegen` from crates/registry/data/redshiftserverless.txt.

//! `AWS::RedshiftServerless::Snapshot` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `SnapshotName`; it has no attribute for its ARN.
    CfnSnapshot = "AWS::RedshiftServerless::Snapshot", "redshiftserverless-snapshot", reference name, name_property "SnapshotName",
        arn "arn:${Partition}:redshift-serverless:${Region}:${Account}:snapshot/${SnapshotId}", tags List "Tags";
    new {
        /// 3 to 64 characters; matches `^(?:^[a-z0-9-]+$)`; matches `^.{3,64}$`; an update replaces the resource
        A snapshot_name: str = "SnapshotName",
    }
    set {
        /// 3 to 64 characters; matches `^(?:^[a-z0-9-]+$)`; matches `^.{3,64}$`; an update replaces the resource
        namespace_name: str = "NamespaceName",
        retention_period: i64 = "RetentionPeriod",
        /// at most 200 items; an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        OWNER_ACCOUNT: str = "OwnerAccount",
        SNAPSHOT: c::Json = "Snapshot",
        SNAPSHOT_ADMIN_USERNAME: str = "Snapshot.AdminUsername",
        SNAPSHOT_KMS_KEY_ID: c::Arn<crate::kms::CfnKey> = "Snapshot.KmsKeyId",
        SNAPSHOT_NAMESPACE_ARN: str = "Snapshot.NamespaceArn",
        SNAPSHOT_NAMESPACE_NAME: str = "Snapshot.NamespaceName",
        SNAPSHOT_OWNER_ACCOUNT: str = "Snapshot.OwnerAccount",
        SNAPSHOT_RETENTION_PERIOD: i64 = "Snapshot.RetentionPeriod",
        SNAPSHOT_SNAPSHOT_ARN: str = "Snapshot.SnapshotArn",
        SNAPSHOT_SNAPSHOT_CREATE_TIME: str = "Snapshot.SnapshotCreateTime",
        SNAPSHOT_SNAPSHOT_NAME: str = "Snapshot.SnapshotName",
        SNAPSHOT_STATUS: c::Json = "Snapshot.Status",
    }
}
