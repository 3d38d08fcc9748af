// Written by `cargo xtask codegen` from crates/registry/data/elasticache.txt.

//! `AWS::ElastiCache::ServerlessCacheSnapshot` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ARN`.
    CfnServerlessCacheSnapshot = "AWS::ElastiCache::ServerlessCacheSnapshot", "elasticache-serverlesscachesnapshot", reference arn,
        arn "arn:${Partition}:elasticache:${Region}:${Account}:serverlesscachesnapshot:${ServerlessCacheSnapshotName}", tags List "Tags";
    new CfnServerlessCacheSnapshotRequired {
        /// 1 to 255 characters; matches `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`; an update replaces the resource
        A serverless_cache_name: str = "ServerlessCacheName",
        /// 1 to 255 characters; matches `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`; an update replaces the resource
        B serverless_cache_snapshot_name: str = "ServerlessCacheSnapshotName",
    }
    set {
        /// at most 2048 characters; an update replaces the resource
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ARN",
        BYTES_USED_FOR_CACHE: str = "BytesUsedForCache",
        CREATE_TIME: str = "CreateTime",
        SERVERLESS_CACHE_CONFIGURATION: c::Json = "ServerlessCacheConfiguration",
        SNAPSHOT_TYPE: str = "SnapshotType",
        STATUS: str = "Status",
    }
}
