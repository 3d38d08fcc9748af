// Written by `cargo xtask codegen` from crates/registry/data/cloudtrail.txt.

//! `AWS::CloudTrail::ResourcePolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ResourceArn`; it takes no tags; it has no attribute for its ARN.
    CfnResourcePolicy = "AWS::CloudTrail::ResourcePolicy", "cloudtrail-resourcepolicy", reference name, name_property "ResourceArn";
    new {
        /// 3 to 256 characters; matches `^[a-zA-Z0-9._/\-:]+$`; an update replaces the resource
        A resource_arn: str = "ResourceArn",
        B resource_policy: c::PolicyDocument = "ResourcePolicy",
    }
    set {}
    get {}
}
