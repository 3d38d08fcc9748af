// Written by `cargo xtask codegen` from crates/registry/data/groundstation.txt.

//! `AWS::GroundStation::DataflowEndpointGroup` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnDataflowEndpointGroup = "AWS::GroundStation::DataflowEndpointGroup", "groundstation-dataflowendpointgroup", reference name,
        arn "arn:${Partition}:groundstation:${Region}:${Account}:dataflow-endpoint-group/${DataflowEndpointGroupId}", tags List "Tags";
    new {
        /// 1 to 500 items; an update replaces the resource
        A endpoint_details: c::List<EndpointDetails> = "EndpointDetails",
    }
    set {
        /// 30 to 480; an update replaces the resource
        contact_post_pass_duration_seconds: i64 = "ContactPostPassDurationSeconds",
        /// 30 to 480; an update replaces the resource
        contact_pre_pass_duration_seconds: i64 = "ContactPrePassDurationSeconds",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnDataflowEndpointGroup> = "Id",
    }
}

c::property! {
    AwsGroundStationAgentEndpoint, "groundstation-dataflowendpointgroup-awsgroundstationagentendpoint";
    new {}
    set {
        agent_status: AgentStatus = "AgentStatus",
        audit_results: AuditResults = "AuditResults",
        egress_address: ConnectionDetails = "EgressAddress",
        ingress_address: RangedConnectionDetails = "IngressAddress",
        /// matches `^[ a-zA-Z0-9_:-]{1,256}$`
        name: str = "Name",
    }
}

c::property! {
    ConnectionDetails, "groundstation-dataflowendpointgroup-connectiondetails";
    new {}
    set {
        mtu: i64 = "Mtu",
        socket_address: SocketAddress = "SocketAddress",
    }
}

c::property! {
    DataflowEndpoint, "groundstation-dataflowendpointgroup-dataflowendpoint";
    new {}
    set {
        address: SocketAddress = "Address",
        mtu: i64 = "Mtu",
        /// matches `^[ a-zA-Z0-9_:-]{1,256}$`
        name: str = "Name",
    }
}

c::property! {
    /// Exactly one of `Endpoint` with `SecurityDetails`, `AwsGroundStationAgentEndpoint`.
    EndpointDetails, "groundstation-dataflowendpointgroup-endpointdetails";
    new {}
    set {
        aws_ground_station_agent_endpoint: AwsGroundStationAgentEndpoint = "AwsGroundStationAgentEndpoint",
        endpoint: DataflowEndpoint = "Endpoint",
        security_details: SecurityDetails = "SecurityDetails",
    }
}

c::property! {
    IntegerRange, "groundstation-dataflowendpointgroup-integerrange";
    new {}
    set {
        maximum: i64 = "Maximum",
        minimum: i64 = "Minimum",
    }
}

c::property! {
    RangedConnectionDetails, "groundstation-dataflowendpointgroup-rangedconnectiondetails";
    new {}
    set {
        mtu: i64 = "Mtu",
        socket_address: RangedSocketAddress = "SocketAddress",
    }
}

c::property! {
    RangedSocketAddress, "groundstation-dataflowendpointgroup-rangedsocketaddress";
    new {}
    set {
        /// 7 to 16 characters; matches `^[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}$`
        name: str = "Name",
        port_range: IntegerRange = "PortRange",
    }
}

c::property! {
    SecurityDetails, "groundstation-dataflowendpointgroup-securitydetails";
    new {}
    set {
        /// 30 to 165 characters; matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`
        role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        security_group_ids: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        subnet_ids: c::List<str> = "SubnetIds",
    }
}

c::property! {
    SocketAddress, "groundstation-dataflowendpointgroup-socketaddress";
    new {}
    set {
        name: str = "Name",
        port: i64 = "Port",
    }
}

c::open_enum! {
    AgentStatus {
        SUCCESS = "SUCCESS",
        FAILED = "FAILED",
        ACTIVE = "ACTIVE",
        INACTIVE = "INACTIVE",
    }
}

c::open_enum! {
    AuditResults {
        HEALTHY = "HEALTHY",
        UNHEALTHY = "UNHEALTHY",
    }
}
