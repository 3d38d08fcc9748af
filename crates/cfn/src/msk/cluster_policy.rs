// Written by `cargo xtask codegen` from crates/registry/data/msk.txt.

//! `AWS::MSK::ClusterPolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ClusterArn`; it takes no tags; it has no attribute for its ARN.
    CfnClusterPolicy = "AWS::MSK::ClusterPolicy", "msk-clusterpolicy", reference name, name_property "ClusterArn";
    new CfnClusterPolicyRequired {
        /// matches `^arn:[0-9A-Za-z_-]+:kafka:[0-9A-Za-z_-]+:[0-9]+:cluster.*$`; an update replaces the resource
        A cluster_arn: str = "ClusterArn",
        B policy: c::Json = "Policy",
    }
    set {}
    get {
        CURRENT_VERSION: str = "CurrentVersion",
    }
}
