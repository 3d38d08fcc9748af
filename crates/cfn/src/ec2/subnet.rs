// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::Subnet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `SubnetId`; it has no attribute for its ARN.
    ///
    /// At least one of `CidrBlock`, `Ipv4IpamPoolId`, `Ipv6IpamPoolId`, `Ipv6CidrBlock`.
    ///
    /// `Ipv4IpamPoolId` needs `Ipv4NetmaskLength`.
    ///
    /// `Ipv4NetmaskLength` needs `Ipv4IpamPoolId`.
    ///
    /// `Ipv6IpamPoolId` needs `Ipv6NetmaskLength`.
    ///
    /// `Ipv6NetmaskLength` needs `Ipv6IpamPoolId`.
    ///
    /// `AvailabilityZone` excludes `AvailabilityZoneId`.
    ///
    /// `AvailabilityZoneId` excludes `AvailabilityZone`.
    ///
    /// `CidrBlock` excludes `Ipv4IpamPoolId`.
    ///
    /// `Ipv4IpamPoolId` excludes `CidrBlock`.
    ///
    /// `Ipv6CidrBlock` excludes `Ipv6IpamPoolId`.
    ///
    /// `Ipv6IpamPoolId` excludes `Ipv6CidrBlock`.
    CfnSubnet = "AWS::EC2::Subnet", "ec2-subnet", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:subnet/${SubnetId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
    set {
        assign_ipv6_address_on_creation: bool = "AssignIpv6AddressOnCreation",
        /// an update replaces the resource
        availability_zone: str = "AvailabilityZone",
        /// an update replaces the resource
        availability_zone_id: str = "AvailabilityZoneId",
        /// format ipv4-network; an update replaces the resource
        cidr_block: str = "CidrBlock",
        enable_dns64: bool = "EnableDns64",
        /// AWS does not show it again
        enable_lni_at_device_index: i64 = "EnableLniAtDeviceIndex",
        /// an update replaces the resource; AWS does not show it again
        ipv4_ipam_pool_id: str = "Ipv4IpamPoolId",
        /// an update replaces the resource; AWS does not show it again
        ipv4_netmask_length: i64 = "Ipv4NetmaskLength",
        /// format ipv6-network; an update may replace the resource
        ipv6_cidr_block: str = "Ipv6CidrBlock",
        /// an update replaces the resource; AWS does not show it again
        ipv6_ipam_pool_id: str = "Ipv6IpamPoolId",
        /// an update replaces the resource
        ipv6_native: bool = "Ipv6Native",
        /// an update replaces the resource; AWS does not show it again
        ipv6_netmask_length: i64 = "Ipv6NetmaskLength",
        map_public_ip_on_launch: bool = "MapPublicIpOnLaunch",
        /// an update replaces the resource
        outpost_arn: str = "OutpostArn",
        private_dns_name_options_on_launch: PrivateDnsNameOptionsOnLaunch = "PrivateDnsNameOptionsOnLaunch",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        AVAILABILITY_ZONE: str = "AvailabilityZone",
        AVAILABILITY_ZONE_ID: str = "AvailabilityZoneId",
        BLOCK_PUBLIC_ACCESS_STATES: c::Json = "BlockPublicAccessStates",
        CIDR_BLOCK: str = "CidrBlock",
        IPV6_CIDR_BLOCKS: c::List<str> = list "Ipv6CidrBlocks",
        NETWORK_ACL_ASSOCIATION_ID: str = "NetworkAclAssociationId",
        OUTPOST_ARN: str = "OutpostArn",
        SUBNET_ID: c::Name<CfnSubnet> = "SubnetId",
        VPC_ID: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
}

c::property! {
    PrivateDnsNameOptionsOnLaunch, "ec2-subnet-privatednsnameoptionsonlaunch";
    new {}
    set {
        enable_resource_name_dns_aaaa_record: bool = "EnableResourceNameDnsAAAARecord",
        enable_resource_name_dns_a_record: bool = "EnableResourceNameDnsARecord",
        hostname_type: str = "HostnameType",
    }
}
