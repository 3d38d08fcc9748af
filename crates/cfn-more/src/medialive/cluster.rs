// Written by `cargo xtask codegen` from crates/registry/data/medialive.txt.

//! `AWS::MediaLive::Cluster` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnCluster = "AWS::MediaLive::Cluster", "medialive-cluster", reference name,
        arn "arn:${Partition}:medialive:${Region}:${Account}:cluster:${ClusterId}", tags List "Tags";
    new {}
    set {
        /// an update replaces the resource
        cluster_type: ClusterType = "ClusterType",
        /// matches `^arn:.+:iam:.+:role/.+$`; an update replaces the resource
        instance_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "InstanceRoleArn",
        name: str = "Name",
        network_settings: ClusterNetworkSettings = "NetworkSettings",
        tags: c::List<Tags> = "Tags",
    }
    get {
        @arn "Arn",
        CHANNEL_IDS: c::List<str> = list "ChannelIds",
        ID: c::Name<CfnCluster> = "Id",
        STATE: c::Json = "State",
    }
}

c::property! {
    ClusterNetworkSettings, "medialive-cluster-clusternetworksettings";
    new {}
    set {
        default_route: str = "DefaultRoute",
        interface_mappings: c::List<InterfaceMapping> = "InterfaceMappings",
    }
}

c::property! {
    InterfaceMapping, "medialive-cluster-interfacemapping";
    new {}
    set {
        logical_interface_name: str = "LogicalInterfaceName",
        network_id: str = "NetworkId",
    }
}

c::property! {
    Tags, "medialive-cluster-tags";
    new {}
    set {
        key: str = "Key",
        value: str = "Value",
    }
}

c::open_enum! {
    ClusterType {
        ON_PREMISES = "ON_PREMISES",
        OUTPOSTS_RACK = "OUTPOSTS_RACK",
        OUTPOSTS_SERVER = "OUTPOSTS_SERVER",
        EC2 = "EC2",
    }
}
