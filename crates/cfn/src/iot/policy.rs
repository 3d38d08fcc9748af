// Written by `cargo xtask codegen` from crates/registry/data/iot.txt.

//! `AWS::IoT::Policy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `PolicyName`.
    CfnPolicy = "AWS::IoT::Policy", "iot-policy", reference name, name_property "PolicyName",
        arn "arn:${Partition}:iot:${Region}:${Account}:policy/${PolicyName}", tags List "Tags";
    new {
        A policy_document: c::PolicyDocument = "PolicyDocument",
    }
    set {
        /// 1 to 128 characters; matches `^[0-9A-Za-z_+=,.@-]+$`; an update replaces the resource
        policy_name: str = "PolicyName",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
    }
}
