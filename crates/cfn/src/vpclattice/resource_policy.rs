// Written by `cargo xtask codegen` from crates/registry/data/vpclattice.txt.

//! `AWS::VpcLattice::ResourcePolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ResourceArn`; it takes no tags; it has no attribute for its ARN.
    CfnResourcePolicy = "AWS::VpcLattice::ResourcePolicy", "vpclattice-resourcepolicy", reference name, name_property "ResourceArn";
    new CfnResourcePolicyRequired {
        A policy: c::Json = "Policy",
        /// 20 to 200 characters; an update replaces the resource
        B resource_arn: str = "ResourceArn",
    }
    set {}
    get {}
}
