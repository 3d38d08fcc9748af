// Written by `cargo xtask codegen` from crates/registry/data/managedblockchain.txt.

//! `AWS::ManagedBlockchain::Node` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `NodeId`; it takes no tags.
    CfnNode = "AWS::ManagedBlockchain::Node", "managedblockchain-node", reference name,
        arn "arn:${Partition}:managedblockchain:${Region}:${Account}:nodes/${NodeId}";
    new {
        A network_id: str = "NetworkId",
        B node_configuration: NodeConfiguration = "NodeConfiguration",
    }
    set {
        member_id: str = "MemberId",
    }
    get {
        @arn "Arn",
        MEMBER_ID: str = "MemberId",
        NETWORK_ID: str = "NetworkId",
        NODE_ID: c::Name<CfnNode> = "NodeId",
    }
}

c::property! {
    NodeConfiguration, "managedblockchain-node-nodeconfiguration";
    new NodeConfigurationRequired {
        A availability_zone: str = "AvailabilityZone",
        B instance_type: str = "InstanceType",
    }
    set {}
}
