// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::RouteServerPeer` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnRouteServerPeer = "AWS::EC2::RouteServerPeer", "ec2-routeserverpeer", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:route-server-peer/${RouteServerPeerId}", tags List "Tags";
    new CfnRouteServerPeerRequired {
        /// an update replaces the resource
        A bgp_options: BgpOptions = "BgpOptions",
        /// an update replaces the resource
        B peer_address: str = "PeerAddress",
        /// an update replaces the resource
        C route_server_endpoint_id: str = "RouteServerEndpointId",
    }
    set {
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ENDPOINT_ENI_ADDRESS: str = "EndpointEniAddress",
        ENDPOINT_ENI_ID: str = "EndpointEniId",
        ID: c::Name<CfnRouteServerPeer> = "Id",
        ROUTE_SERVER_ID: str = "RouteServerId",
        SUBNET_ID: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
        VPC_ID: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
}

c::property! {
    BgpOptions, "ec2-routeserverpeer-bgpoptions";
    new {}
    set {
        /// 1 to 4294967294
        peer_asn: i64 = "PeerAsn",
        peer_liveness_detection: BgpOptionsPeerLivenessDetection = "PeerLivenessDetection",
    }
}

c::open_enum! {
    BgpOptionsPeerLivenessDetection {
        BFD = "bfd",
        BGP_KEEPALIVE = "bgp-keepalive",
    }
}
