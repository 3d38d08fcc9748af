// Written by `cargo xtask codegen` from crates/registry/data/iotfleetwise.txt.

//! `AWS::IoTFleetWise::SignalCatalog` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnSignalCatalog = "AWS::IoTFleetWise::SignalCatalog", "iotfleetwise-signalcatalog", reference name, name_property "Name",
        arn "arn:${Partition}:iotfleetwise:${Region}:${Account}:signal-catalog/${Name}", tags List "Tags";
    new {}
    set {
        /// 1 to 2048 characters; matches `^[^\x{0000}-\x{001F}\x{007F}]+$`
        description: str = "Description",
        /// 1 to 100 characters; matches `^[a-zA-Z0-9\-_:]+$`; an update replaces the resource
        name: str = "Name",
        /// 1 to 5000 items; no item twice
        nodes: c::List<Node> = "Nodes",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_TIME: str = "CreationTime",
        LAST_MODIFICATION_TIME: str = "LastModificationTime",
        NODE_COUNTS_TOTAL_ACTUATORS: f64 = "NodeCounts.TotalActuators",
        NODE_COUNTS_TOTAL_ATTRIBUTES: f64 = "NodeCounts.TotalAttributes",
        NODE_COUNTS_TOTAL_BRANCHES: f64 = "NodeCounts.TotalBranches",
        NODE_COUNTS_TOTAL_NODES: f64 = "NodeCounts.TotalNodes",
        NODE_COUNTS_TOTAL_SENSORS: f64 = "NodeCounts.TotalSensors",
    }
}

c::property! {
    Actuator, "iotfleetwise-signalcatalog-actuator";
    new ActuatorRequired {
        A data_type: NodeDataType = "DataType",
        B fully_qualified_name: str = "FullyQualifiedName",
    }
    set {
        /// at least 1 item
        allowed_values: c::List<str> = "AllowedValues",
        assigned_value: str = "AssignedValue",
        /// 1 to 2048 characters; matches `^[^\x{0000}-\x{001F}\x{007F}]+$`
        description: str = "Description",
        max: f64 = "Max",
        min: f64 = "Min",
        unit: str = "Unit",
    }
}

c::property! {
    Attribute, "iotfleetwise-signalcatalog-attribute";
    new AttributeRequired {
        A data_type: NodeDataType = "DataType",
        B fully_qualified_name: str = "FullyQualifiedName",
    }
    set {
        /// at least 1 item
        allowed_values: c::List<str> = "AllowedValues",
        assigned_value: str = "AssignedValue",
        default_value: str = "DefaultValue",
        /// 1 to 2048 characters; matches `^[^\x{0000}-\x{001F}\x{007F}]+$`
        description: str = "Description",
        max: f64 = "Max",
        min: f64 = "Min",
        unit: str = "Unit",
    }
}

c::property! {
    Branch, "iotfleetwise-signalcatalog-branch";
    new {
        A fully_qualified_name: str = "FullyQualifiedName",
    }
    set {
        /// 1 to 2048 characters; matches `^[^\x{0000}-\x{001F}\x{007F}]+$`
        description: str = "Description",
    }
}

c::property! {
    /// Exactly one of `Branch`, `Sensor`, `Actuator`, `Attribute`.
    Node, "iotfleetwise-signalcatalog-node";
    new {}
    set {
        actuator: Actuator = "Actuator",
        attribute: Attribute = "Attribute",
        branch: Branch = "Branch",
        sensor: Sensor = "Sensor",
    }
}

c::property! {
    Sensor, "iotfleetwise-signalcatalog-sensor";
    new SensorRequired {
        A data_type: NodeDataType = "DataType",
        B fully_qualified_name: str = "FullyQualifiedName",
    }
    set {
        /// at least 1 item
        allowed_values: c::List<str> = "AllowedValues",
        /// 1 to 2048 characters; matches `^[^\x{0000}-\x{001F}\x{007F}]+$`
        description: str = "Description",
        max: f64 = "Max",
        min: f64 = "Min",
        unit: str = "Unit",
    }
}

c::open_enum! {
    NodeDataType {
        INT8 = "INT8",
        UINT8 = "UINT8",
        INT16 = "INT16",
        UINT16 = "UINT16",
        INT32 = "INT32",
        UINT32 = "UINT32",
        INT64 = "INT64",
        UINT64 = "UINT64",
        BOOLEAN = "BOOLEAN",
        FLOAT = "FLOAT",
        DOUBLE = "DOUBLE",
        STRING = "STRING",
        UNIX_TIMESTAMP = "UNIX_TIMESTAMP",
        INT8_ARRAY = "INT8_ARRAY",
        UINT8_ARRAY = "UINT8_ARRAY",
        INT16_ARRAY = "INT16_ARRAY",
        UINT16_ARRAY = "UINT16_ARRAY",
        INT32_ARRAY = "INT32_ARRAY",
        UINT32_ARRAY = "UINT32_ARRAY",
        INT64_ARRAY = "INT64_ARRAY",
        UINT64_ARRAY = "UINT64_ARRAY",
        BOOLEAN_ARRAY = "BOOLEAN_ARRAY",
        FLOAT_ARRAY = "FLOAT_ARRAY",
        DOUBLE_ARRAY = "DOUBLE_ARRAY",
        STRING_ARRAY = "STRING_ARRAY",
        UNIX_TIMESTAMP_ARRAY = "UNIX_TIMESTAMP_ARRAY",
        UNKNOWN = "UNKNOWN",
    }
}
