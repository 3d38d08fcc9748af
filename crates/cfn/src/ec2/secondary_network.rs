// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::SecondaryNetwork` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `SecondaryNetworkArn`.
    CfnSecondaryNetwork = "AWS::EC2::SecondaryNetwork", "ec2-secondarynetwork", reference arn, tags List "Tags";
    new CfnSecondaryNetworkRequired {
        /// an update replaces the resource
        A ipv4_cidr_block: str = "Ipv4CidrBlock",
        /// an update replaces the resource
        B network_type: NetworkType = "NetworkType",
    }
    set {
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "SecondaryNetworkArn",
        IPV4_CIDR_BLOCK_ASSOCIATIONS: c::List<c::Json> = list "Ipv4CidrBlockAssociations",
        OWNER_ID: str = "OwnerId",
        SECONDARY_NETWORK_ARN: c::Arn<CfnSecondaryNetwork> = "SecondaryNetworkArn",
        SECONDARY_NETWORK_ID: str = "SecondaryNetworkId",
    }
}

c::open_enum! {
    NetworkType {
        RDMA = "rdma",
    }
}
