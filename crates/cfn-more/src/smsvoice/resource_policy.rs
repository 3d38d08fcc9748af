// Written by `cargo xtask codegen` from crates/registry/data/smsvoice.txt.

//! `AWS::SMSVOICE::ResourcePolicy` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ResourceArn`; it takes no tags; it has no attribute for its ARN.
    CfnResourcePolicy = "AWS::SMSVOICE::ResourcePolicy", "smsvoice-resourcepolicy", reference name, name_property "ResourceArn";
    new {
        A policy_document: c::PolicyDocument = "PolicyDocument",
        /// matches `^arn:\S+$`; an update replaces the resource
        B resource_arn: str = "ResourceArn",
    }
    set {}
    get {}
}
