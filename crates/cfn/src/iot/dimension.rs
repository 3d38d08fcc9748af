// Written by `cargo xtask codegen` from crates/registry/data/iot.txt.

//! `AWS::IoT::Dimension` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnDimension = "AWS::IoT::Dimension", "iot-dimension", reference name, name_property "Name",
        arn "arn:${Partition}:iot:${Region}:${Account}:dimension/${DimensionName}", tags List "Tags";
    new {
        /// 1 to 5 items; no item twice; each: 1 to 256 characters
        A string_values: c::List<str> = "StringValues",
        /// an update replaces the resource
        B r#type: Type = "Type",
    }
    set {
        /// 1 to 128 characters; matches `[a-zA-Z0-9:_-]+`; an update replaces the resource
        name: str = "Name",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::open_enum! {
    Type {
        TOPIC_FILTER = "TOPIC_FILTER",
    }
}
