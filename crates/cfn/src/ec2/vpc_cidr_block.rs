// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::VPCCidrBlock` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnVPCCidrBlock = "AWS::EC2::VPCCidrBlock", "ec2-vpccidrblock", reference text;
    new {
        /// an update replaces the resource
        A vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
    set {
        /// an update replaces the resource
        amazon_provided_ipv6_cidr_block: bool = "AmazonProvidedIpv6CidrBlock",
        /// format ipv4-network; an update replaces the resource
        cidr_block: str = "CidrBlock",
        /// an update replaces the resource; AWS does not show it again
        ipv4_ipam_pool_id: str = "Ipv4IpamPoolId",
        /// an update replaces the resource; AWS does not show it again
        ipv4_netmask_length: i64 = "Ipv4NetmaskLength",
        /// format ipv6-network; an update replaces the resource
        ipv6_cidr_block: str = "Ipv6CidrBlock",
        /// an update replaces the resource
        ipv6_cidr_block_network_border_group: str = "Ipv6CidrBlockNetworkBorderGroup",
        /// an update replaces the resource; AWS does not show it again
        ipv6_ipam_pool_id: str = "Ipv6IpamPoolId",
        /// an update replaces the resource; AWS does not show it again
        ipv6_netmask_length: i64 = "Ipv6NetmaskLength",
        /// an update replaces the resource
        ipv6_pool: str = "Ipv6Pool",
    }
    get {
        ID: str = "Id",
        IP_SOURCE: str = "IpSource",
        IPV6_ADDRESS_ATTRIBUTE: str = "Ipv6AddressAttribute",
    }
}
