// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::VPCGatewayAttachment` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnVPCGatewayAttachment = "AWS::EC2::VPCGatewayAttachment", "ec2-vpcgatewayattachment", reference text;
    new {
        /// an update replaces the resource
        A vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
    set {
        internet_gateway_id: c::Name<crate::ec2::CfnInternetGateway> = "InternetGatewayId",
        vpn_gateway_id: c::Name<crate::ec2::CfnVPNGateway> = "VpnGatewayId",
    }
    get {
        ATTACHMENT_TYPE: str = "AttachmentType",
    }
}
