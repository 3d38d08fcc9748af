// Written by `cargo xtask codegen` from crates/registry/data/logs.txt.

//! `AWS::Logs::StorageTierPolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AccountId`; it takes no tags; it has no attribute for its ARN.
    CfnStorageTierPolicy = "AWS::Logs::StorageTierPolicy", "logs-storagetierpolicy", reference name;
    new {
        A storage_tier: StorageTier = "StorageTier",
    }
    set {}
    get {
        ACCOUNT_ID: c::Name<CfnStorageTierPolicy> = "AccountId",
        LAST_UPDATED_TIME: f64 = "LastUpdatedTime",
    }
}

c::open_enum! {
    StorageTier {
        INTELLIGENT_TIERING = "INTELLIGENT_TIERING",
    }
}
