// Written by `cargo xtask codegen` from crates/registry/data/iot.txt.

//! `AWS::IoT::ThingGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ThingGroupName`.
    CfnThingGroup = "AWS::IoT::ThingGroup", "iot-thinggroup", reference name, name_property "ThingGroupName",
        arn "arn:${Partition}:iot:${Region}:${Account}:thinggroup/${ThingGroupName}", tags List "Tags";
    new {}
    set {
        /// 1 to 128 characters; matches `[a-zA-Z0-9:_-]+`; an update replaces the resource
        parent_group_name: str = "ParentGroupName",
        /// 1 to 1000 characters
        query_string: str = "QueryString",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 128 characters; matches `[a-zA-Z0-9:_-]+`; an update replaces the resource
        thing_group_name: str = "ThingGroupName",
        thing_group_properties: ThingGroupProperties = "ThingGroupProperties",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
    }
}

c::property! {
    AttributePayload, "iot-thinggroup-attributepayload";
    new {}
    set {
        attributes: c::Map<str> = "Attributes",
    }
}

c::property! {
    ThingGroupProperties, "iot-thinggroup-thinggroupproperties";
    new {}
    set {
        attribute_payload: AttributePayload = "AttributePayload",
        /// at most 2028 characters; matches `[[:graph:]\x{20}]*`
        thing_group_description: str = "ThingGroupDescription",
    }
}
