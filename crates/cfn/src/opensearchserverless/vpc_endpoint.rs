// Written by `cargo xtask codegen` from crates/registry/data/opensearchserverless.txt.

//! `AWS::OpenSearchServerless::VpcEndpoint` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnVpcEndpoint = "AWS::OpenSearchServerless::VpcEndpoint", "opensearchserverless-vpcendpoint", reference name;
    new CfnVpcEndpointRequired {
        /// 3 to 32 characters; matches `^[a-z][a-z0-9-]{2,31}$`; an update replaces the resource
        A name: str = "Name",
        /// 1 to 6 items; each: 1 to 32 characters, matches `^subnet-([0-9a-f]{8}|[0-9a-f]{17})$`
        B subnet_ids: c::List<str> = "SubnetIds",
        /// 1 to 255 characters; matches `^vpc-[0-9a-z]*$`; an update replaces the resource
        C vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
    set {
        /// 1 to 5 items; each: 1 to 128 characters, matches `^[0-9A-Za-z_+-]+$`
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
    }
    get {
        ID: c::Name<CfnVpcEndpoint> = "Id",
    }
}
