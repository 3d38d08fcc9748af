// Written by `cargo xtask codegen` from crates/registry/data/iot.txt.

//! `AWS::IoT::Thing` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ThingName`; it takes no tags.
    CfnThing = "AWS::IoT::Thing", "iot-thing", reference name, name_property "ThingName",
        arn "arn:${Partition}:iot:${Region}:${Account}:thing/${ThingName}";
    new {}
    set {
        attribute_payload: AttributePayload = "AttributePayload",
        /// 1 to 128 characters; matches `[a-zA-Z0-9:_-]+`; an update replaces the resource
        thing_name: str = "ThingName",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
    }
}

c::property! {
    AttributePayload, "iot-thing-attributepayload";
    new {}
    set {
        attributes: c::Map<str> = "Attributes",
    }
}
