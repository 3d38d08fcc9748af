// Written by `cargo xtask codegen` from crates/registry/data/ssm.txt.

//! `AWS::SSM::ResourcePolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnResourcePolicy = "AWS::SSM::ResourcePolicy", "ssm-resourcepolicy", reference text;
    new CfnResourcePolicyRequired {
        A policy: c::Json = "Policy",
        /// 20 to 2048 characters; an update replaces the resource
        B resource_arn: str = "ResourceArn",
    }
    set {}
    get {
        POLICY_HASH: str = "PolicyHash",
        POLICY_ID: str = "PolicyId",
    }
}
