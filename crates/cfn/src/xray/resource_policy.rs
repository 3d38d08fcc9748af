// Written by `cargo xtask codegen` from crates/registry/data/xray.txt.

//! `AWS::XRay::ResourcePolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `PolicyName`; it takes no tags; it has no attribute for its ARN.
    CfnResourcePolicy = "AWS::XRay::ResourcePolicy", "xray-resourcepolicy", reference name, name_property "PolicyName";
    new CfnResourcePolicyRequired {
        /// 1 to 5120 characters
        A policy_document: str = "PolicyDocument",
        /// 1 to 128 characters; matches `[0-9A-Za-z_+=,.@-]+`; an update replaces the resource
        B policy_name: str = "PolicyName",
    }
    set {
        /// AWS does not show it again
        bypass_policy_lockout_check: bool = "BypassPolicyLockoutCheck",
    }
    get {}
}
