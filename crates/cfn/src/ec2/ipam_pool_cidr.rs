// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::IPAMPoolCidr` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnIPAMPoolCidr = "AWS::EC2::IPAMPoolCidr", "ec2-ipampoolcidr", reference text;
    new {
        /// an update replaces the resource
        A ipam_pool_id: str = "IpamPoolId",
    }
    set {
        /// format ipv4-network; an update replaces the resource
        cidr: str = "Cidr",
        /// an update replaces the resource
        netmask_length: i64 = "NetmaskLength",
    }
    get {
        IPAM_POOL_CIDR_ID: str = "IpamPoolCidrId",
        STATE: str = "State",
    }
}
