// Written by `cargo xtask codegen` from crates/registry/data/kms.txt.

//! `AWS::KMS::ReplicaKey` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `KeyId`.
    CfnReplicaKey = "AWS::KMS::ReplicaKey", "kms-replicakey", reference name, tags List "Tags",
        policies [KeyPolicy "KeyPolicy"];
    new {
        A key_policy: c::PolicyDocument = "KeyPolicy",
        /// 1 to 256 characters; an update replaces the resource
        B primary_key_arn: str = "PrimaryKeyArn",
    }
    set {
        /// at most 8192 characters
        description: str = "Description",
        enabled: bool = "Enabled",
        /// 7 to 30; AWS does not show it again
        pending_window_in_days: i64 = "PendingWindowInDays",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        KEY_ID: c::Name<CfnReplicaKey> = "KeyId",
    }
}
