// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::EIP` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `PublicIp`; it has no attribute for its ARN.
    CfnEIP = "AWS::EC2::EIP", "ec2-eip", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:elastic-ip/${AllocationId}", tags List "Tags";
    new {}
    set {
        /// an update replaces the resource; AWS does not show it again
        address: str = "Address",
        domain: Domain = "Domain",
        instance_id: c::Name<crate::ec2::CfnInstance> = "InstanceId",
        /// an update replaces the resource; AWS does not show it again
        ipam_pool_id: str = "IpamPoolId",
        /// an update replaces the resource
        network_border_group: str = "NetworkBorderGroup",
        public_ipv4_pool: str = "PublicIpv4Pool",
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource; AWS does not show it again
        transfer_address: str = "TransferAddress",
    }
    get {
        ALLOCATION_ID: str = "AllocationId",
        PUBLIC_IP: c::Name<CfnEIP> = "PublicIp",
    }
}

c::open_enum! {
    Domain {
        STANDARD = "standard",
        VPC = "vpc",
    }
}
