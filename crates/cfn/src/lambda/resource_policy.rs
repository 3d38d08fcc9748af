// Written by `cargo xtask codegen` from crates/registry/data/lambda.txt.

//! `AWS::Lambda::ResourcePolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ResourceArn`; it takes no tags; it has no attribute for its ARN.
    CfnResourcePolicy = "AWS::Lambda::ResourcePolicy", "lambda-resourcepolicy", reference name, name_property "ResourceArn";
    new {
        A policy_document: c::PolicyDocument = "PolicyDocument",
        /// an update replaces the resource
        B resource_arn: str = "ResourceArn",
    }
    set {}
    get {}
}
