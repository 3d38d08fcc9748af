// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::SubnetCidrBlock` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnSubnetCidrBlock = "AWS::EC2::SubnetCidrBlock", "ec2-subnetcidrblock", reference name;
    new {
        /// an update replaces the resource
        A subnet_id: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
    }
    set {
        /// at most 42 characters; format ipv6-network; an update replaces the resource
        ipv6_cidr_block: str = "Ipv6CidrBlock",
        /// an update replaces the resource; AWS does not show it again
        ipv6_ipam_pool_id: str = "Ipv6IpamPoolId",
        /// 0 to 128; an update replaces the resource; AWS does not show it again
        ipv6_netmask_length: i64 = "Ipv6NetmaskLength",
    }
    get {
        ID: c::Name<CfnSubnetCidrBlock> = "Id",
        IP_SOURCE: str = "IpSource",
        IPV6_ADDRESS_ATTRIBUTE: str = "Ipv6AddressAttribute",
    }
}
