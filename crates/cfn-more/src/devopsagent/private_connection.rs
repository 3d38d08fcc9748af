// Written by `cargo xtask codegen` from crates/registry/data/devopsagent.txt.

//! `AWS::DevOpsAgent::PrivateConnection` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnPrivateConnection = "AWS::DevOpsAgent::PrivateConnection", "devopsagent-privateconnection", reference name, name_property "Name",
        arn "arn:${Partition}:aidevops:${Region}:${Account}:private-connection/${Name}", tags List "Tags";
    new {
        /// an update replaces the resource
        A connection_configuration: ConnectionConfiguration = "ConnectionConfiguration",
        /// 3 to 30 characters; matches `^[a-z0-9]([a-z0-9-]*[a-z0-9])?$`; an update replaces the resource
        B name: str = "Name",
    }
    set {
        /// 1 to 32768 characters; AWS does not show it again
        certificate: str = "Certificate",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CERTIFICATE_EXPIRY_TIME: str = "CertificateExpiryTime",
        STATUS: str = "Status",
    }
}

c::property! {
    /// Exactly one of `SelfManaged`, `ServiceManaged`.
    ConnectionConfiguration, "devopsagent-privateconnection-connectionconfiguration";
    new {}
    set {
        self_managed: SelfManagedMode = "SelfManaged",
        service_managed: ServiceManagedMode = "ServiceManaged",
    }
}

c::property! {
    SelfManagedMode, "devopsagent-privateconnection-selfmanagedmode";
    new {
        /// 20 to 2048 characters
        A resource_configuration_id: str = "ResourceConfigurationId",
    }
    set {}
}

c::property! {
    ServiceManagedMode, "devopsagent-privateconnection-servicemanagedmode";
    new ServiceManagedModeRequired {
        /// 3 to 255 characters; matches `^[a-zA-Z0-9.:-]+$`
        A host_address: str = "HostAddress",
        /// 5 to 50 characters; matches `^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$`
        B vpc_id: c::Name<catchment_cfn::ec2::CfnVPC> = "VpcId",
    }
    set {
        dns_resolution: ServiceManagedModeDnsResolution = "DnsResolution",
        /// AWS does not show it again
        ip_address_type: ServiceManagedModeIpAddressType = "IpAddressType",
        /// 1 to 62; AWS does not show it again
        ipv4_addresses_per_eni: i64 = "Ipv4AddressesPerEni",
        /// 1 to 11 items; each: matches `^(([0-9]{1,5}\-[0-9]{1,5})|([0-9]+))$`; AWS does not show it again
        port_ranges: c::List<str> = "PortRanges",
        /// 1 to 5 items; each: 11 to 20 characters, matches `^sg-(([0-9a-z]{8})|([0-9a-z]{17}))$`; AWS does not show it again
        security_group_ids: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// 1 to 20 items; each: 15 to 24 characters, matches `^subnet-(([0-9a-z]{8})|([0-9a-z]{17}))$`; AWS does not show it again
        subnet_ids: c::List<str> = "SubnetIds",
    }
}

c::open_enum! {
    ServiceManagedModeDnsResolution {
        PUBLIC = "PUBLIC",
        IN_VPC = "IN_VPC",
    }
}

c::open_enum! {
    ServiceManagedModeIpAddressType {
        IPV4 = "IPV4",
        IPV6 = "IPV6",
        DUAL_STACK = "DUAL_STACK",
    }
}
