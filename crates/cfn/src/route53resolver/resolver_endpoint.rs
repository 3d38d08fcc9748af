// Written by `cargo xtask codegen` from crates/registry/data/route53resolver.txt.

//! `AWS::Route53Resolver::ResolverEndpoint` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ResolverEndpointId`.
    CfnResolverEndpoint = "AWS::Route53Resolver::ResolverEndpoint", "route53resolver-resolverendpoint", reference name,
        arn "arn:${Partition}:route53resolver:${Region}:${Account}:resolver-endpoint/${ResourceId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A direction: Direction = "Direction",
        /// 2 to 20 items
        B ip_addresses: c::List<IpAddressRequest> = "IpAddresses",
        /// each: 1 to 64 characters; an update replaces the resource
        C security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
    }
    set {
        dns64_enabled: bool = "Dns64Enabled",
        ipv6_internet_access_enabled: bool = "Ipv6InternetAccessEnabled",
        /// at most 64 characters; matches `^([a-zA-Z0-9\-_' ']+)$`; does not match `^(?:^[0-9]+$)`
        name: str = "Name",
        /// 1 to 255 characters; matches `^arn:aws([a-z-]+)?:outposts:[a-z0-9-]+:[0-9]{12}:outpost/op-[a-f0-9]{17}$`; an update replaces the resource
        outpost_arn: str = "OutpostArn",
        /// 1 to 255 characters; an update replaces the resource
        preferred_instance_type: str = "PreferredInstanceType",
        /// 1 to 2 items
        protocols: c::List<Protocols> = "Protocols",
        resolver_endpoint_type: ResolverEndpointType = "ResolverEndpointType",
        rni_enhanced_metrics_enabled: bool = "RniEnhancedMetricsEnabled",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
        target_name_server_metrics_enabled: bool = "TargetNameServerMetricsEnabled",
    }
    get {
        @arn "Arn",
        DIRECTION: str = "Direction",
        HOST_VPC_ID: str = "HostVPCId",
        IP_ADDRESS_COUNT: str = "IpAddressCount",
        NAME: str = "Name",
        OUTPOST_ARN: str = "OutpostArn",
        PREFERRED_INSTANCE_TYPE: str = "PreferredInstanceType",
        RESOLVER_ENDPOINT_ID: c::Name<CfnResolverEndpoint> = "ResolverEndpointId",
        RESOLVER_ENDPOINT_TYPE: str = "ResolverEndpointType",
    }
}

c::property! {
    IpAddressRequest, "route53resolver-resolverendpoint-ipaddressrequest";
    new {
        /// 1 to 32 characters
        A subnet_id: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
    }
    set {
        /// 7 to 36 characters
        ip: str = "Ip",
        /// 7 to 39 characters
        ipv6: str = "Ipv6",
    }
}

c::open_enum! {
    Direction {
        INBOUND = "inbound",
        INBOUND_DELEGATION = "inbound_delegation",
        OUTBOUND = "outbound",
    }
}

c::open_enum! {
    Protocols {
        DO53 = "do53",
        DOH = "doh",
        DOH_FIPS = "doh-fips",
    }
}

c::open_enum! {
    ResolverEndpointType {
        DUALSTACK = "dualstack",
        IPV4 = "ipv4",
        IPV6 = "ipv6",
    }
}
