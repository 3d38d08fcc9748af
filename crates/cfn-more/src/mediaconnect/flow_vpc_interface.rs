// Written by `cargo xtask codegen` from crates/registry/data/mediaconnect.txt.

//! `AWS::MediaConnect::FlowVpcInterface` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it has no attribute for its ARN.
    CfnFlowVpcInterface = "AWS::MediaConnect::FlowVpcInterface", "mediaconnect-flowvpcinterface", reference text, tags List "Tags";
    new CfnFlowVpcInterfaceRequired {
        /// an update replaces the resource
        A flow_arn: str = "FlowArn",
        /// an update replaces the resource
        B name: str = "Name",
        /// matches `^arn:(aws[a-zA-Z-]*):iam::[0-9]{12}:role/[a-zA-Z0-9_+=,.@-]+$`
        C role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        D security_group_ids: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        E subnet_id: c::Name<catchment_cfn::ec2::CfnSubnet> = "SubnetId",
    }
    set {
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        NETWORK_INTERFACE_IDS: c::List<str> = list "NetworkInterfaceIds",
    }
}
