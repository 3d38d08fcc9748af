// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::VPCBlockPublicAccessExclusion` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ExclusionId`; it has no attribute for its ARN.
    ///
    /// Exactly one of `VpcId`, `SubnetId`.
    CfnVPCBlockPublicAccessExclusion = "AWS::EC2::VPCBlockPublicAccessExclusion", "ec2-vpcblockpublicaccessexclusion", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:vpc-block-public-access-exclusion/${VpcBlockPublicAccessExclusionId}", tags List "Tags";
    new {
        A internet_gateway_exclusion_mode: InternetGatewayExclusionMode = "InternetGatewayExclusionMode",
    }
    set {
        /// an update replaces the resource
        subnet_id: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
    get {
        EXCLUSION_ID: c::Name<CfnVPCBlockPublicAccessExclusion> = "ExclusionId",
    }
}

c::open_enum! {
    InternetGatewayExclusionMode {
        ALLOW_BIDIRECTIONAL = "allow-bidirectional",
        ALLOW_EGRESS = "allow-egress",
    }
}
