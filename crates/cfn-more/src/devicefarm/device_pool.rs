// Written by `cargo xtask codegen` from crates/registry/data/devicefarm.txt.

//! `AWS::DeviceFarm::DevicePool` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnDevicePool = "AWS::DeviceFarm::DevicePool", "devicefarm-devicepool", reference arn,
        arn "arn:${Partition}:devicefarm:${Region}:${Account}:devicepool:${ResourceId}", tags List "Tags";
    new CfnDevicePoolRequired {
        /// 1 to 256 characters
        A name: str = "Name",
        /// 32 to 1011 characters; matches `^arn:.+`; an update replaces the resource
        B project_arn: str = "ProjectArn",
        C rules: c::List<Rule> = "Rules",
    }
    set {
        /// 1 to 16384 characters
        description: str = "Description",
        max_devices: i64 = "MaxDevices",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    Rule, "devicefarm-devicepool-rule";
    new {}
    set {
        attribute: RuleAttribute = "Attribute",
        operator: RuleOperator = "Operator",
        value: str = "Value",
    }
}

c::open_enum! {
    RuleAttribute {
        ARN = "ARN",
        PLATFORM = "PLATFORM",
        FORM_FACTOR = "FORM_FACTOR",
        MANUFACTURER = "MANUFACTURER",
        REMOTE_ACCESS_ENABLED = "REMOTE_ACCESS_ENABLED",
        REMOTE_DEBUG_ENABLED = "REMOTE_DEBUG_ENABLED",
        APPIUM_VERSION = "APPIUM_VERSION",
        INSTANCE_ARN = "INSTANCE_ARN",
        INSTANCE_LABELS = "INSTANCE_LABELS",
        FLEET_TYPE = "FLEET_TYPE",
        OS_VERSION = "OS_VERSION",
        MODEL = "MODEL",
        AVAILABILITY = "AVAILABILITY",
    }
}

c::open_enum! {
    RuleOperator {
        EQUALS = "EQUALS",
        LESS_THAN = "LESS_THAN",
        LESS_THAN_OR_EQUALS = "LESS_THAN_OR_EQUALS",
        GREATER_THAN = "GREATER_THAN",
        GREATER_THAN_OR_EQUALS = "GREATER_THAN_OR_EQUALS",
        IN = "IN",
        NOT_IN = "NOT_IN",
        CONTAINS = "CONTAINS",
    }
}
