// Written by `cargo xtask codegen` from crates/registry/data/elasticloadbalancingv2.txt.

//! `AWS::ElasticLoadBalancingV2::LoadBalancer` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `LoadBalancerArn`.
    ///
    /// Exactly one of `Subnets`, `SubnetMappings`.
    CfnLoadBalancer = "AWS::ElasticLoadBalancingV2::LoadBalancer", "elasticloadbalancingv2-loadbalancer", reference arn, tags List "Tags";
    new {}
    set {
        /// default `false`; AWS does not show it again
        enable_capacity_reservation_provision_stabilize: bool = "EnableCapacityReservationProvisionStabilize",
        enable_prefix_for_ipv6_source_nat: EnablePrefixForIpv6SourceNat = "EnablePrefixForIpv6SourceNat",
        enforce_security_group_inbound_rules_on_private_link_traffic: str = "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
        ip_address_type: IpAddressType = "IpAddressType",
        ipv4_ipam_pool_id: str = "Ipv4IpamPoolId",
        /// no item twice
        load_balancer_attributes: c::List<LoadBalancerAttribute> = "LoadBalancerAttributes",
        minimum_load_balancer_capacity: MinimumLoadBalancerCapacity = "MinimumLoadBalancerCapacity",
        /// an update replaces the resource
        name: str = "Name",
        /// an update replaces the resource
        scheme: Scheme = "Scheme",
        /// no item twice
        security_groups: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroups",
        /// no item twice
        subnet_mappings: c::List<SubnetMapping> = "SubnetMappings",
        /// no item twice
        subnets: c::List<c::Name<crate::ec2::CfnSubnet>> = "Subnets",
        tags: c::List<Tag> = "Tags",
        /// an update replaces the resource
        r#type: Type = "Type",
    }
    get {
        @arn "LoadBalancerArn",
        CANONICAL_HOSTED_ZONE_ID: str = "CanonicalHostedZoneID",
        DNS_NAME: str = "DNSName",
        LOAD_BALANCER_ARN: c::Arn<CfnLoadBalancer> = "LoadBalancerArn",
        LOAD_BALANCER_FULL_NAME: str = "LoadBalancerFullName",
        LOAD_BALANCER_NAME: str = "LoadBalancerName",
        SECURITY_GROUPS: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = list "SecurityGroups",
    }
}

c::property! {
    LoadBalancerAttribute, "elasticloadbalancingv2-loadbalancer-loadbalancerattribute";
    new {}
    set {
        key: str = "Key",
        value: str = "Value",
    }
}

c::property! {
    MinimumLoadBalancerCapacity, "elasticloadbalancingv2-loadbalancer-minimumloadbalancercapacity";
    new {
        A capacity_units: i64 = "CapacityUnits",
    }
    set {}
}

c::property! {
    SubnetMapping, "elasticloadbalancingv2-loadbalancer-subnetmapping";
    new {
        A subnet_id: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
    }
    set {
        allocation_id: str = "AllocationId",
        ipv6_address: str = "IPv6Address",
        private_ipv4_address: str = "PrivateIPv4Address",
        source_nat_ipv6_prefix: str = "SourceNatIpv6Prefix",
    }
}

c::property! {
    Tag, "elasticloadbalancingv2-loadbalancer-tag";
    new {
        /// 1 to 128 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        A key: str = "Key",
    }
    set {
        /// at most 256 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        value: str = "Value",
    }
}

c::open_enum! {
    EnablePrefixForIpv6SourceNat {
        OFF = "off",
        ON = "on",
    }
}

c::open_enum! {
    IpAddressType {
        DUALSTACK = "dualstack",
        DUALSTACK_WITHOUT_PUBLIC_IPV4 = "dualstack-without-public-ipv4",
        IPV4 = "ipv4",
    }
}

c::open_enum! {
    Scheme {
        INTERNAL = "internal",
        INTERNET_FACING = "internet-facing",
    }
}

c::open_enum! {
    Type {
        APPLICATION = "application",
        GATEWAY = "gateway",
        NETWORK = "network",
    }
}
