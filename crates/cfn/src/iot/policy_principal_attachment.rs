// Written by `cargo xtask codegen` from crates/registry/data/iot.txt.

//! `AWS::IoT::PolicyPrincipalAttachment` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnPolicyPrincipalAttachment = "AWS::IoT::PolicyPrincipalAttachment", "iot-policyprincipalattachment", reference text;
    new CfnPolicyPrincipalAttachmentRequired {
        /// an update replaces the resource
        A policy_name: str = "PolicyName",
        /// an update replaces the resource
        B principal: str = "Principal",
    }
    set {}
    get {
        ID: str = "Id",
    }
}
