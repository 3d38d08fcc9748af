// Written by `cargo xtask codegen` from crates/registry/data/odb.txt.

//! `AWS::ODB::OdbPeeringConnection` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `OdbPeeringConnectionArn`.
    CfnOdbPeeringConnection = "AWS::ODB::OdbPeeringConnection", "odb-odbpeeringconnection", reference arn,
        arn "arn:${Partition}:odb:${Region}:${Account}:odb-peering-connection/${OdbPeeringConnectionId}", tags List "Tags";
    new {}
    set {
        /// AWS does not show it again
        additional_peer_network_cidrs: c::List<str> = "AdditionalPeerNetworkCidrs",
        /// 1 to 255 characters
        display_name: str = "DisplayName",
        /// 6 to 2048 characters; an update replaces the resource; AWS does not show it again
        odb_network_id: str = "OdbNetworkId",
        /// 6 to 2048 characters; an update replaces the resource; AWS does not show it again
        peer_network_id: str = "PeerNetworkId",
        /// 1 item; each: matches `^rtb-[a-z0-9]{8,17}$`; an update replaces the resource; AWS does not show it again
        peer_network_route_table_ids: c::List<str> = "PeerNetworkRouteTableIds",
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "OdbPeeringConnectionArn",
        ODB_NETWORK_ARN: str = "OdbNetworkArn",
        ODB_PEERING_CONNECTION_ARN: c::Arn<CfnOdbPeeringConnection> = "OdbPeeringConnectionArn",
        ODB_PEERING_CONNECTION_ID: str = "OdbPeeringConnectionId",
        PEER_NETWORK_ARN: str = "PeerNetworkArn",
        PEER_NETWORK_CIDRS: c::List<str> = list "PeerNetworkCidrs",
    }
}

c::property! {
    Tag, "odb-odbpeeringconnection-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}
