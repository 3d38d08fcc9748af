// Written by `cargo xtask codegen` from crates/registry/data/kinesis.txt.

//! `AWS::Kinesis::ResourcePolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ResourceArn`; it takes no tags; it has no attribute for its ARN.
    CfnResourcePolicy = "AWS::Kinesis::ResourcePolicy", "kinesis-resourcepolicy", reference name, name_property "ResourceArn";
    new {
        /// 1 to 2048 characters; matches `arn:aws.*:kinesis:.*:[0-9]{12}:stream/\S+`; an update replaces the resource
        A resource_arn: str = "ResourceArn",
        B resource_policy: c::PolicyDocument = "ResourcePolicy",
    }
    set {}
    get {}
}
