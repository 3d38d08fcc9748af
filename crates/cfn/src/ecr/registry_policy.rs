// Written by `cargo xtask codegen` from crates/registry/data/ecr.txt.

//! `AWS::ECR::RegistryPolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RegistryId`; it takes no tags; it has no attribute for its ARN.
    CfnRegistryPolicy = "AWS::ECR::RegistryPolicy", "ecr-registrypolicy", reference name;
    new {
        A policy_text: c::Json = "PolicyText",
    }
    set {}
    get {
        REGISTRY_ID: c::Name<CfnRegistryPolicy> = "RegistryId",
    }
}
