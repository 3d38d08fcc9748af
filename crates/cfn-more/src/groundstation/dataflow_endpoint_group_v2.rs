// Written by `cargo xtask codegen` from crates/registry/data/groundstation.txt.

//! `AWS::GroundStation::DataflowEndpointGroupV2` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnDataflowEndpointGroupV2 = "AWS::GroundStation::DataflowEndpointGroupV2", "groundstation-dataflowendpointgroupv2", reference name,
        arn "arn:${Partition}:groundstation:${Region}:${Account}:dataflow-endpoint-group/${DataflowEndpointGroupId}", tags List "Tags";
    new {}
    set {
        /// 30 to 480; an update replaces the resource
        contact_post_pass_duration_seconds: i64 = "ContactPostPassDurationSeconds",
        /// 30 to 480; an update replaces the resource
        contact_pre_pass_duration_seconds: i64 = "ContactPrePassDurationSeconds",
        /// 1 to 12 items; an update replaces the resource; AWS does not show it again
        endpoints: c::List<CreateEndpointDetails> = "Endpoints",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ENDPOINT_DETAILS: c::List<c::Json> = list "EndpointDetails",
        ID: c::Name<CfnDataflowEndpointGroupV2> = "Id",
    }
}

c::property! {
    ConnectionDetails, "groundstation-dataflowendpointgroupv2-connectiondetails";
    new {
        A socket_address: SocketAddress = "SocketAddress",
    }
    set {
        /// 1400 to 1500
        mtu: i64 = "Mtu",
    }
}

c::property! {
    /// Exactly one of `UplinkAwsGroundStationAgentEndpoint`, `DownlinkAwsGroundStationAgentEndpoint`.
    CreateEndpointDetails, "groundstation-dataflowendpointgroupv2-createendpointdetails";
    new {}
    set {
        downlink_aws_ground_station_agent_endpoint: DownlinkAwsGroundStationAgentEndpoint = "DownlinkAwsGroundStationAgentEndpoint",
        uplink_aws_ground_station_agent_endpoint: UplinkAwsGroundStationAgentEndpoint = "UplinkAwsGroundStationAgentEndpoint",
    }
}

c::property! {
    DownlinkAwsGroundStationAgentEndpoint, "groundstation-dataflowendpointgroupv2-downlinkawsgroundstationagentendpoint";
    new {
        A dataflow_details: DownlinkDataflowDetails = "DataflowDetails",
        /// matches `^[ a-zA-Z0-9_:-]{1,256}$`
        B name: str = "Name",
    }
    set {}
}

c::property! {
    DownlinkConnectionDetails, "groundstation-dataflowendpointgroupv2-downlinkconnectiondetails";
    new {
        A agent_ip_and_port_address: RangedConnectionDetails = "AgentIpAndPortAddress",
        B egress_address_and_port: ConnectionDetails = "EgressAddressAndPort",
    }
    set {}
}

c::property! {
    /// Exactly one of `AgentConnectionDetails`.
    DownlinkDataflowDetails, "groundstation-dataflowendpointgroupv2-downlinkdataflowdetails";
    new {}
    set {
        agent_connection_details: DownlinkConnectionDetails = "AgentConnectionDetails",
    }
}

c::property! {
    IntegerRange, "groundstation-dataflowendpointgroupv2-integerrange";
    new IntegerRangeRequired {
        A maximum: i64 = "Maximum",
        B minimum: i64 = "Minimum",
    }
    set {}
}

c::property! {
    RangedConnectionDetails, "groundstation-dataflowendpointgroupv2-rangedconnectiondetails";
    new {
        A socket_address: RangedSocketAddress = "SocketAddress",
    }
    set {
        /// 1400 to 1500
        mtu: i64 = "Mtu",
    }
}

c::property! {
    RangedSocketAddress, "groundstation-dataflowendpointgroupv2-rangedsocketaddress";
    new {
        /// matches `^[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}$`
        A name: str = "Name",
        B port_range: IntegerRange = "PortRange",
    }
    set {}
}

c::property! {
    SocketAddress, "groundstation-dataflowendpointgroupv2-socketaddress";
    new {
        A name: str = "Name",
        B port: i64 = "Port",
    }
    set {}
}

c::property! {
    UplinkAwsGroundStationAgentEndpoint, "groundstation-dataflowendpointgroupv2-uplinkawsgroundstationagentendpoint";
    new {
        A dataflow_details: UplinkDataflowDetails = "DataflowDetails",
        /// matches `^[ a-zA-Z0-9_:-]{1,256}$`
        B name: str = "Name",
    }
    set {}
}

c::property! {
    UplinkConnectionDetails, "groundstation-dataflowendpointgroupv2-uplinkconnectiondetails";
    new {
        A agent_ip_and_port_address: RangedConnectionDetails = "AgentIpAndPortAddress",
        B ingress_address_and_port: ConnectionDetails = "IngressAddressAndPort",
    }
    set {}
}

c::property! {
    /// Exactly one of `AgentConnectionDetails`.
    UplinkDataflowDetails, "groundstation-dataflowendpointgroupv2-uplinkdataflowdetails";
    new {}
    set {
        agent_connection_details: UplinkConnectionDetails = "AgentConnectionDetails",
    }
}
