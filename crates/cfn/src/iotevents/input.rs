// Written by `cargo xtask codegen` from crates/registry/data/iotevents.txt.

//! `AWS::IoTEvents::Input` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `InputName`; it has no attribute for its ARN.
    CfnInput = "AWS::IoTEvents::Input", "iotevents-input", reference name, name_property "InputName",
        arn "arn:${Partition}:iotevents:${Region}:${Account}:input/${InputName}", tags List "Tags";
    new {
        A input_definition: InputDefinition = "InputDefinition",
    }
    set {
        /// 1 to 1024 characters
        input_description: str = "InputDescription",
        /// 1 to 128 characters; matches `^[a-zA-Z][a-zA-Z0-9_]*$`; an update replaces the resource
        input_name: str = "InputName",
        tags: c::List<c::Tag> = "Tags",
    }
    get {}
}

c::property! {
    Attribute, "iotevents-input-attribute";
    new {
        /// 1 to 128 characters
        A json_path: str = "JsonPath",
    }
    set {}
}

c::property! {
    InputDefinition, "iotevents-input-inputdefinition";
    new {
        /// 1 to 200 items; no item twice
        A attributes: c::List<Attribute> = "Attributes",
    }
    set {}
}
