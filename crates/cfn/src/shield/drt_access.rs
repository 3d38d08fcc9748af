// Written by `cargo xtask codegen` from crates/registry/data/shield.txt.

//! `AWS::Shield::DRTAccess` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AccountId`; it takes no tags; it has no attribute for its ARN.
    CfnDRTAccess = "AWS::Shield::DRTAccess", "shield-drtaccess", reference name;
    new {
        /// at most 2048 characters
        A role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        /// at most 10 items; each: 3 to 63 characters
        log_bucket_list: c::List<str> = "LogBucketList",
    }
    get {
        ACCOUNT_ID: c::Name<CfnDRTAccess> = "AccountId",
    }
}
