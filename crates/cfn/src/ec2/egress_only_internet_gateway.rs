// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::EgressOnlyInternetGateway` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnEgressOnlyInternetGateway = "AWS::EC2::EgressOnlyInternetGateway", "ec2-egressonlyinternetgateway", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:egress-only-internet-gateway/${EgressOnlyInternetGatewayId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
    set {
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ID: c::Name<CfnEgressOnlyInternetGateway> = "Id",
    }
}
