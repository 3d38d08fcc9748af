// Written by `cargo xtask codegen` from crates/registry/data/iotwireless.txt.

//! `AWS::IoTWireless::Destination` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnDestination = "AWS::IoTWireless::Destination", "iotwireless-destination", reference name, name_property "Name",
        arn "arn:${Partition}:iotwireless:${Region}:${Account}:Destination/${DestinationName}", tags List "Tags";
    new CfnDestinationRequired {
        /// at most 2048 characters
        A expression: str = "Expression",
        B expression_type: ExpressionType = "ExpressionType",
        /// at most 128 characters; matches `[a-zA-Z0-9:_-]+`; an update replaces the resource
        C name: str = "Name",
    }
    set {
        /// at most 2048 characters
        description: str = "Description",
        /// 20 to 2048 characters
        role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        /// at most 200 items; no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    Tag, "iotwireless-destination-tag";
    new {}
    set {
        /// 1 to 127 characters
        key: str = "Key",
        /// 1 to 255 characters
        value: str = "Value",
    }
}

c::open_enum! {
    ExpressionType {
        RULE_NAME = "RuleName",
        MQTT_TOPIC = "MqttTopic",
        SNS_TOPIC = "SnsTopic",
    }
}
