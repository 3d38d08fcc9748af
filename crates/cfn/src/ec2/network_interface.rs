// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::NetworkInterface` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    ///
    /// `Ipv6AddressCount` excludes `Ipv6Addresses`.
    ///
    /// `Ipv6Addresses` excludes `Ipv6AddressCount`.
    CfnNetworkInterface = "AWS::EC2::NetworkInterface", "ec2-networkinterface", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:network-interface/${NetworkInterfaceId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A subnet_id: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
    }
    set {
        /// an update may replace the resource
        connection_tracking_specification: ConnectionTrackingSpecification = "ConnectionTrackingSpecification",
        description: str = "Description",
        /// an update may replace the resource
        enable_primary_ipv6: bool = "EnablePrimaryIpv6",
        group_set: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "GroupSet",
        /// an update replaces the resource
        interface_type: str = "InterfaceType",
        ipv4_prefix_count: i64 = "Ipv4PrefixCount",
        ipv4_prefixes: c::List<Ipv4PrefixSpecification> = "Ipv4Prefixes",
        ipv6_address_count: i64 = "Ipv6AddressCount",
        /// no item twice
        ipv6_addresses: c::List<InstanceIpv6Address> = "Ipv6Addresses",
        ipv6_prefix_count: i64 = "Ipv6PrefixCount",
        ipv6_prefixes: c::List<Ipv6PrefixSpecification> = "Ipv6Prefixes",
        /// an update replaces the resource
        private_ip_address: str = "PrivateIpAddress",
        /// an update may replace the resource
        private_ip_addresses: c::List<PrivateIpAddressSpecification> = "PrivateIpAddresses",
        /// AWS does not show it again
        public_ip_dns_hostname_type_specification: PublicIpDnsHostnameTypeSpecification = "PublicIpDnsHostnameTypeSpecification",
        secondary_private_ip_address_count: i64 = "SecondaryPrivateIpAddressCount",
        source_dest_check: bool = "SourceDestCheck",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ID: c::Name<CfnNetworkInterface> = "Id",
        PRIMARY_IPV6_ADDRESS: str = "PrimaryIpv6Address",
        PRIMARY_PRIVATE_IP_ADDRESS: str = "PrimaryPrivateIpAddress",
        PUBLIC_IP_DNS_NAME_OPTIONS: c::Json = "PublicIpDnsNameOptions",
        SECONDARY_PRIVATE_IP_ADDRESSES: c::List<str> = list "SecondaryPrivateIpAddresses",
        VPC_ID: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
}

c::property! {
    ConnectionTrackingSpecification, "ec2-networkinterface-connectiontrackingspecification";
    new {}
    set {
        tcp_established_timeout: i64 = "TcpEstablishedTimeout",
        udp_stream_timeout: i64 = "UdpStreamTimeout",
        udp_timeout: i64 = "UdpTimeout",
    }
}

c::property! {
    InstanceIpv6Address, "ec2-networkinterface-instanceipv6address";
    new {
        A ipv6_address: str = "Ipv6Address",
    }
    set {}
}

c::property! {
    Ipv4PrefixSpecification, "ec2-networkinterface-ipv4prefixspecification";
    new {
        A ipv4_prefix: str = "Ipv4Prefix",
    }
    set {}
}

c::property! {
    Ipv6PrefixSpecification, "ec2-networkinterface-ipv6prefixspecification";
    new {
        A ipv6_prefix: str = "Ipv6Prefix",
    }
    set {}
}

c::property! {
    PrivateIpAddressSpecification, "ec2-networkinterface-privateipaddressspecification";
    new {
        A primary: bool = "Primary",
        B private_ip_address: str = "PrivateIpAddress",
    }
    set {}
}

c::open_enum! {
    PublicIpDnsHostnameTypeSpecification {
        PUBLIC_DUAL_STACK_DNS_NAME = "public-dual-stack-dns-name",
        PUBLIC_IPV4_DNS_NAME = "public-ipv4-dns-name",
        PUBLIC_IPV6_DNS_NAME = "public-ipv6-dns-name",
    }
}
