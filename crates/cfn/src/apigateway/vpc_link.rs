// Written by `cargo xtask codegen` from crates/registry/data/apigateway.txt.

//! `AWS::ApiGateway::VpcLink` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `VpcLinkId`; it has no attribute for its ARN.
    CfnVpcLink = "AWS::ApiGateway::VpcLink", "apigateway-vpclink", reference name,
        arn "arn:${Partition}:apigateway:${Region}::/vpclinks/${VpcLinkId}", tags List "Tags";
    new {
        A name: str = "Name",
        /// an update replaces the resource
        B target_arns: c::List<str> = "TargetArns",
    }
    set {
        description: str = "Description",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        VPC_LINK_ID: c::Name<CfnVpcLink> = "VpcLinkId",
    }
}
