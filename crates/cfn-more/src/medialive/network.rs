// Written by `cargo xtask codegen` from crates/registry/data/medialive.txt.

//! `AWS::MediaLive::Network` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnNetwork = "AWS::MediaLive::Network", "medialive-network", reference name,
        arn "arn:${Partition}:medialive:${Region}:${Account}:network:${NetworkId}", tags List "Tags";
    new {
        A ip_pools: c::List<IpPool> = "IpPools",
        B name: str = "Name",
    }
    set {
        routes: c::List<Route> = "Routes",
        tags: c::List<Tags> = "Tags",
    }
    get {
        @arn "Arn",
        ASSOCIATED_CLUSTER_IDS: c::List<str> = list "AssociatedClusterIds",
        ID: c::Name<CfnNetwork> = "Id",
        STATE: c::Json = "State",
    }
}

c::property! {
    IpPool, "medialive-network-ippool";
    new {}
    set {
        /// format ipv4-network
        cidr: str = "Cidr",
    }
}

c::property! {
    Route, "medialive-network-route";
    new {}
    set {
        /// format ipv4-network
        cidr: str = "Cidr",
        gateway: str = "Gateway",
    }
}

c::property! {
    Tags, "medialive-network-tags";
    new {}
    set {
        key: str = "Key",
        value: str = "Value",
    }
}
