// Written by `cargo xtask codegen` from crates/registry/data/iot.txt.

//! `AWS::IoT::ThingPrincipalAttachment` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnThingPrincipalAttachment = "AWS::IoT::ThingPrincipalAttachment", "iot-thingprincipalattachment", reference text;
    new CfnThingPrincipalAttachmentRequired {
        /// an update replaces the resource
        A principal: str = "Principal",
        /// an update replaces the resource
        B thing_name: str = "ThingName",
    }
    set {
        /// an update replaces the resource
        thing_principal_type: str = "ThingPrincipalType",
    }
    get {}
}
