// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::VPCEndpoint` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnVPCEndpoint = "AWS::EC2::VPCEndpoint", "ec2-vpcendpoint", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint/${VpcEndpointId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
    set {
        dns_options: DnsOptionsSpecification = "DnsOptions",
        ip_address_type: IpAddressType = "IpAddressType",
        policy_document: c::PolicyDocument = "PolicyDocument",
        private_dns_enabled: bool = "PrivateDnsEnabled",
        /// an update replaces the resource
        resource_configuration_arn: str = "ResourceConfigurationArn",
        /// no item twice
        route_table_ids: c::List<c::Name<crate::ec2::CfnRouteTable>> = "RouteTableIds",
        /// no item twice
        security_group_ids: c::List<str> = "SecurityGroupIds",
        /// an update replaces the resource
        service_name: str = "ServiceName",
        /// an update replaces the resource
        service_network_arn: str = "ServiceNetworkArn",
        /// an update replaces the resource
        service_region: str = "ServiceRegion",
        /// no item twice
        subnet_ids: c::List<c::Name<crate::ec2::CfnSubnet>> = "SubnetIds",
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        vpc_endpoint_type: VpcEndpointType = "VpcEndpointType",
    }
    get {
        CREATION_TIMESTAMP: str = "CreationTimestamp",
        DNS_ENTRIES: c::List<str> = list "DnsEntries",
        ID: c::Name<CfnVPCEndpoint> = "Id",
        NETWORK_INTERFACE_IDS: c::List<str> = list "NetworkInterfaceIds",
    }
}

c::property! {
    DnsOptionsSpecification, "ec2-vpcendpoint-dnsoptionsspecification";
    new {}
    set {
        dns_record_ip_type: DnsOptionsSpecificationDnsRecordIpType = "DnsRecordIpType",
        private_dns_only_for_inbound_resolver_endpoint: DnsOptionsSpecificationPrivateDnsOnlyForInboundResolverEndpoint = "PrivateDnsOnlyForInboundResolverEndpoint",
        /// an update replaces the resource
        private_dns_preference: DnsOptionsSpecificationPrivateDnsPreference = "PrivateDnsPreference",
        /// 1 to 10 items; each: 1 to 255 characters; an update replaces the resource
        private_dns_specified_domains: c::List<str> = "PrivateDnsSpecifiedDomains",
    }
}

c::open_enum! {
    IpAddressType {
        IPV4 = "ipv4",
        IPV6 = "ipv6",
        DUALSTACK = "dualstack",
        NOT_SPECIFIED = "not-specified",
    }
}

c::open_enum! {
    VpcEndpointType {
        INTERFACE = "Interface",
        GATEWAY = "Gateway",
        GATEWAY_LOAD_BALANCER = "GatewayLoadBalancer",
        SERVICE_NETWORK = "ServiceNetwork",
        RESOURCE = "Resource",
        TUNNEL = "Tunnel",
    }
}

c::open_enum! {
    DnsOptionsSpecificationDnsRecordIpType {
        IPV4 = "ipv4",
        IPV6 = "ipv6",
        DUALSTACK = "dualstack",
        SERVICE_DEFINED = "service-defined",
        NOT_SPECIFIED = "not-specified",
    }
}

c::open_enum! {
    DnsOptionsSpecificationPrivateDnsOnlyForInboundResolverEndpoint {
        ONLY_INBOUND_RESOLVER = "OnlyInboundResolver",
        ALL_RESOLVERS = "AllResolvers",
        NOT_SPECIFIED = "NotSpecified",
    }
}

c::open_enum! {
    DnsOptionsSpecificationPrivateDnsPreference {
        VERIFIED_DOMAINS_ONLY = "VERIFIED_DOMAINS_ONLY",
        ALL_DOMAINS = "ALL_DOMAINS",
        VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS = "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS",
        SPECIFIED_DOMAINS_ONLY = "SPECIFIED_DOMAINS_ONLY",
    }
}
