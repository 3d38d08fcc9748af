// Written by `cargo xtask codegen` from crates/registry/data/storagegateway.txt.

//! `AWS::StorageGateway::TapePool` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `PoolARN`.
    CfnTapePool = "AWS::StorageGateway::TapePool", "storagegateway-tapepool", reference arn,
        arn "arn:${Partition}:storagegateway:${Region}:${Account}:tapepool/${PoolId}", tags List "Tags";
    new CfnTapePoolRequired {
        /// 1 to 100 characters; matches `^[ -\.0-\[\]-\~]*[!-\.0-\[\]-\~][ -\.0-\[\]-\~]*$`; an update replaces the resource
        A pool_name: str = "PoolName",
        /// an update replaces the resource
        B storage_class: StorageClass = "StorageClass",
    }
    set {
        /// 0 to 36500; an update replaces the resource
        retention_lock_time_in_days: i64 = "RetentionLockTimeInDays",
        /// an update replaces the resource
        retention_lock_type: RetentionLockType = "RetentionLockType",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "PoolARN",
        POOL_ARN: c::Arn<CfnTapePool> = "PoolARN",
        POOL_ID: str = "PoolId",
    }
}

c::open_enum! {
    StorageClass {
        DEEP_ARCHIVE = "DEEP_ARCHIVE",
        GLACIER = "GLACIER",
    }
}

c::open_enum! {
    RetentionLockType {
        COMPLIANCE = "COMPLIANCE",
        GOVERNANCE = "GOVERNANCE",
        NONE = "NONE",
    }
}
