// Written by `cargo xtask codegen` from crates/registry/data/bedrock.txt.

//! `AWS::Bedrock::ResourcePolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ResourceArn`; it takes no tags; it has no attribute for its ARN.
    CfnResourcePolicy = "AWS::Bedrock::ResourcePolicy", "bedrock-resourcepolicy", reference name, name_property "ResourceArn";
    new {
        A policy_document: c::PolicyDocument = "PolicyDocument",
        /// 1 to 2048 characters; an update replaces the resource
        B resource_arn: str = "ResourceArn",
    }
    set {}
    get {}
}
