// Written by `cargo xtask codegen` from crates/registry/data/neptunegraph.txt.

//! `AWS::NeptuneGraph::PrivateGraphEndpoint` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `PrivateGraphEndpointIdentifier`; it takes no tags; it has no attribute for its ARN.
    CfnPrivateGraphEndpoint = "AWS::NeptuneGraph::PrivateGraphEndpoint", "neptunegraph-privategraphendpoint", reference name;
    new CfnPrivateGraphEndpointRequired {
        /// matches `^g-[a-z0-9]{10}$`; an update replaces the resource
        A graph_identifier: str = "GraphIdentifier",
        /// matches `^vpc-[a-z0-9]+$`; an update replaces the resource
        B vpc_id: c::Name<catchment_cfn::ec2::CfnVPC> = "VpcId",
    }
    set {
        /// an update replaces the resource; AWS does not show it again
        security_group_ids: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// 1 to 6 items; each: matches `^subnet-[a-z0-9]+$`; an update replaces the resource
        subnet_ids: c::List<str> = "SubnetIds",
    }
    get {
        PRIVATE_GRAPH_ENDPOINT_IDENTIFIER: c::Name<CfnPrivateGraphEndpoint> = "PrivateGraphEndpointIdentifier",
        VPC_ENDPOINT_ID: str = "VpcEndpointId",
    }
}
