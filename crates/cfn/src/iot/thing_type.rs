// Written by `cargo xtask codegen` from crates/registry/data/iot.txt.

//! `AWS::IoT::ThingType` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ThingTypeName`.
    CfnThingType = "AWS::IoT::ThingType", "iot-thingtype", reference name, name_property "ThingTypeName",
        arn "arn:${Partition}:iot:${Region}:${Account}:thingtype/${ThingTypeName}", tags List "Tags";
    new {}
    set {
        deprecate_thing_type: bool = "DeprecateThingType",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 128 characters; matches `[a-zA-Z0-9:_-]+`; an update replaces the resource
        thing_type_name: str = "ThingTypeName",
        thing_type_properties: ThingTypeProperties = "ThingTypeProperties",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
    }
}

c::property! {
    Mqtt5Configuration, "iot-thingtype-mqtt5configuration";
    new {}
    set {
        /// no item twice
        propagating_attributes: c::List<PropagatingAttribute> = "PropagatingAttributes",
    }
}

c::property! {
    PropagatingAttribute, "iot-thingtype-propagatingattribute";
    new {
        /// at most 128 characters; matches `[a-zA-Z0-9:$.]+`
        A user_property_key: str = "UserPropertyKey",
    }
    set {
        /// at most 128 characters
        connection_attribute: PropagatingAttributeConnectionAttribute = "ConnectionAttribute",
        /// at most 128 characters; matches `[a-zA-Z0-9_.,@/:#-]+`
        thing_attribute: str = "ThingAttribute",
    }
}

c::property! {
    ThingTypeProperties, "iot-thingtype-thingtypeproperties";
    new {}
    set {
        mqtt5_configuration: Mqtt5Configuration = "Mqtt5Configuration",
        /// at most 3 items; no item twice; each: at most 128 characters, matches `[a-zA-Z0-9_.,@/:#-]+`
        searchable_attributes: c::List<str> = "SearchableAttributes",
        /// at most 2028 characters; matches `[[:graph:]\x{20}]*`
        thing_type_description: str = "ThingTypeDescription",
    }
}

c::open_enum! {
    PropagatingAttributeConnectionAttribute {
        IOT_CLIENT_ID = "iot:ClientId",
        IOT_THING_THING_NAME = "iot:Thing.ThingName",
    }
}
