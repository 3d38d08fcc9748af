// Written by `cargo xtask codegen` from crates/registry/data/eventschemas.txt.

//! `AWS::EventSchemas::RegistryPolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RegistryName`; it takes no tags; it has no attribute for its ARN.
    CfnRegistryPolicy = "AWS::EventSchemas::RegistryPolicy", "eventschemas-registrypolicy", reference name, name_property "RegistryName";
    new CfnRegistryPolicyRequired {
        A policy: c::Json = "Policy",
        B registry_name: str = "RegistryName",
    }
    set {
        revision_id: str = "RevisionId",
    }
    get {
        ID: str = "Id",
    }
}
