// Written by `cargo xtask codegen` from crates/registry/data/xray.txt.

//! `AWS::XRay::TransactionSearchConfig` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AccountId`; it takes no tags; it has no attribute for its ARN.
    CfnTransactionSearchConfig = "AWS::XRay::TransactionSearchConfig", "xray-transactionsearchconfig", reference name;
    new {}
    set {
        /// 0 to 100
        indexing_percentage: f64 = "IndexingPercentage",
    }
    get {
        ACCOUNT_ID: c::Name<CfnTransactionSearchConfig> = "AccountId",
    }
}
