// Written by `cargo xtask codegen` from crates/registry/data/msk.txt.

//! `AWS::MSK::BatchScramSecret` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ClusterArn`; it takes no tags; it has no attribute for its ARN.
    CfnBatchScramSecret = "AWS::MSK::BatchScramSecret", "msk-batchscramsecret", reference name, name_property "ClusterArn";
    new {
        /// an update replaces the resource
        A cluster_arn: str = "ClusterArn",
    }
    set {
        secret_arn_list: c::List<str> = "SecretArnList",
    }
    get {}
}
