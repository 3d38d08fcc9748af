// Written by `cargo xtask codegen` from crates/registry/data/apigatewayv2.txt.

//! `AWS::ApiGatewayV2::VpcLink` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `VpcLinkId`; it has no attribute for its ARN.
    CfnVpcLink = "AWS::ApiGatewayV2::VpcLink", "apigatewayv2-vpclink", reference name,
        arn "arn:${Partition}:apigateway:${Region}::/vpclinks/${VpcLinkId}", tags Map "Tags";
    new {
        A name: str = "Name",
        /// an update replaces the resource
        B subnet_ids: c::List<c::Name<crate::ec2::CfnSubnet>> = "SubnetIds",
    }
    set {
        /// an update replaces the resource
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        tags: c::Map<str> = "Tags",
    }
    get {
        VPC_LINK_ID: c::Name<CfnVpcLink> = "VpcLinkId",
    }
}
