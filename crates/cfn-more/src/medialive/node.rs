// Written by `cargo xtask codegen` from crates/registry/data/medialive.txt.

//! `AWS::MediaLive::Node` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnNode = "AWS::MediaLive::Node", "medialive-node", reference arn, tags List "Tags";
    new {
        /// an update replaces the resource
        A cluster_id: str = "ClusterId",
    }
    set {
        name: str = "Name",
        /// an update replaces the resource
        node_interface_mappings: c::List<NodeInterfaceMapping> = "NodeInterfaceMappings",
        role: NodeRole = "Role",
        sdi_source_mappings: c::List<SdiSourceMapping> = "SdiSourceMappings",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CHANNEL_PLACEMENT_GROUPS: c::List<str> = list "ChannelPlacementGroups",
        CONNECTION_STATE: c::Json = "ConnectionState",
        ID: str = "Id",
        INSTANCE_ARN: str = "InstanceArn",
        STATE: c::Json = "State",
    }
}

c::property! {
    NodeInterfaceMapping, "medialive-node-nodeinterfacemapping";
    new {}
    set {
        logical_interface_name: str = "LogicalInterfaceName",
        network_interface_mode: NodeInterfaceMappingNetworkInterfaceMode = "NetworkInterfaceMode",
        physical_interface_name: str = "PhysicalInterfaceName",
    }
}

c::property! {
    SdiSourceMapping, "medialive-node-sdisourcemapping";
    new {}
    set {
        card_number: i64 = "CardNumber",
        channel_number: i64 = "ChannelNumber",
        sdi_source: str = "SdiSource",
    }
}

c::open_enum! {
    NodeRole {
        BACKUP = "BACKUP",
        ACTIVE = "ACTIVE",
    }
}

c::open_enum! {
    NodeInterfaceMappingNetworkInterfaceMode {
        NAT = "NAT",
        BRIDGE = "BRIDGE",
    }
}
