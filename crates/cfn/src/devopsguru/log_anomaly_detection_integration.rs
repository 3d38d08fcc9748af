// Written by `cargo xtask codegen` from crates/registry/data/devopsguru.txt.

//! `AWS::DevOpsGuru::LogAnomalyDetectionIntegration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AccountId`; it takes no tags; it has no attribute for its ARN.
    CfnLogAnomalyDetectionIntegration = "AWS::DevOpsGuru::LogAnomalyDetectionIntegration", "devopsguru-loganomalydetectionintegration", reference name;
    new {}
    set {}
    get {
        ACCOUNT_ID: c::Name<CfnLogAnomalyDetectionIntegration> = "AccountId",
    }
}
