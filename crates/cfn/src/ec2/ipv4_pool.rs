// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::IPv4Pool` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnIPv4Pool = "AWS::EC2::IPv4Pool", "ec2-ipv4pool", reference arn, tags List "Tags";
    new {}
    set {
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        DESCRIPTION: str = "Description",
        NETWORK_BORDER_GROUP: str = "NetworkBorderGroup",
        POOL_ID: str = "PoolId",
        TOTAL_ADDRESS_COUNT: i64 = "TotalAddressCount",
        TOTAL_AVAILABLE_ADDRESS_COUNT: i64 = "TotalAvailableAddressCount",
    }
}
