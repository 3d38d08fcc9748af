// Written by `cargo xtask codegen` from crates/registry/data/logs.txt.

//! `AWS::Logs::ResourcePolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `PolicyName`; it takes no tags; it has no attribute for its ARN.
    CfnResourcePolicy = "AWS::Logs::ResourcePolicy", "logs-resourcepolicy", reference name, name_property "PolicyName",
        policies [LogsResource "PolicyDocument"];
    new {
        A policy_document: c::PolicyDocument = "PolicyDocument",
        /// 1 to 255 characters; matches `^([^:*\/]+\/?)*[^:*\/]+$`; an update replaces the resource
        B policy_name: str = "PolicyName",
    }
    set {}
    get {}
}
