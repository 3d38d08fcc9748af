// Written by `cargo xtask codegen` from crates/registry/data/iotwireless.txt.

//! `AWS::IoTWireless::TaskDefinition` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnTaskDefinition = "AWS::IoTWireless::TaskDefinition", "iotwireless-taskdefinition", reference name,
        arn "arn:${Partition}:iotwireless:${Region}:${Account}:WirelessGatewayTaskDefinition/${WirelessGatewayTaskDefinitionId}", tags List "Tags";
    new {
        A auto_create_tasks: bool = "AutoCreateTasks",
    }
    set {
        lo_ra_wan_update_gateway_task_entry: LoRaWANUpdateGatewayTaskEntry = "LoRaWANUpdateGatewayTaskEntry",
        /// 1 to 256 characters
        name: str = "Name",
        /// at most 200 items; no item twice
        tags: c::List<Tag> = "Tags",
        task_definition_type: TaskDefinitionType = "TaskDefinitionType",
        update: UpdateWirelessGatewayTaskCreate = "Update",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnTaskDefinition> = "Id",
    }
}

c::property! {
    LoRaWANGatewayVersion, "iotwireless-taskdefinition-lorawangatewayversion";
    new {}
    set {
        /// 1 to 4096 characters
        model: str = "Model",
        /// 1 to 32 characters
        package_version: str = "PackageVersion",
        /// 1 to 4096 characters
        station: str = "Station",
    }
}

c::property! {
    LoRaWANUpdateGatewayTaskCreate, "iotwireless-taskdefinition-lorawanupdategatewaytaskcreate";
    new {}
    set {
        current_version: LoRaWANGatewayVersion = "CurrentVersion",
        /// 1 to 4294967295
        sig_key_crc: i64 = "SigKeyCrc",
        /// 1 to 4096 characters
        update_signature: str = "UpdateSignature",
        update_version: LoRaWANGatewayVersion = "UpdateVersion",
    }
}

c::property! {
    LoRaWANUpdateGatewayTaskEntry, "iotwireless-taskdefinition-lorawanupdategatewaytaskentry";
    new {}
    set {
        current_version: LoRaWANGatewayVersion = "CurrentVersion",
        update_version: LoRaWANGatewayVersion = "UpdateVersion",
    }
}

c::property! {
    Tag, "iotwireless-taskdefinition-tag";
    new {}
    set {
        /// 1 to 127 characters
        key: str = "Key",
        /// 1 to 255 characters
        value: str = "Value",
    }
}

c::property! {
    UpdateWirelessGatewayTaskCreate, "iotwireless-taskdefinition-updatewirelessgatewaytaskcreate";
    new {}
    set {
        lo_ra_wan: LoRaWANUpdateGatewayTaskCreate = "LoRaWAN",
        /// 1 to 2048 characters
        update_data_role: str = "UpdateDataRole",
        /// 1 to 4096 characters
        update_data_source: str = "UpdateDataSource",
    }
}

c::open_enum! {
    TaskDefinitionType {
        UPDATE = "UPDATE",
    }
}
