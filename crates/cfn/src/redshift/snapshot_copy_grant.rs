// Written by `cargo xtask codegen` from crates/registry/data/redshift.txt.

//! `AWS::Redshift::SnapshotCopyGrant` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnSnapshotCopyGrant = "AWS::Redshift::SnapshotCopyGrant", "redshift-snapshotcopygrant", reference arn,
        arn "arn:${Partition}:redshift:${Region}:${Account}:snapshotcopygrant:${SnapshotCopyGrantName}", tags List "Tags";
    new {
        /// 1 to 63 characters; matches `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`; an update replaces the resource
        A snapshot_copy_grant_name: str = "SnapshotCopyGrantName",
    }
    set {
        /// at most 2147483647 characters; an update replaces the resource; AWS does not show it again
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}
