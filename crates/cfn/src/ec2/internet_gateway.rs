// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::InternetGateway` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `InternetGatewayId`; it has no attribute for its ARN.
    CfnInternetGateway = "AWS::EC2::InternetGateway", "ec2-internetgateway", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:internet-gateway/${InternetGatewayId}", tags List "Tags";
    new {}
    set {
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        INTERNET_GATEWAY_ID: c::Name<CfnInternetGateway> = "InternetGatewayId",
    }
}
