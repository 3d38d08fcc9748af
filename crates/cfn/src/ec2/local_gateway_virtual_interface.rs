// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::LocalGatewayVirtualInterface` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `LocalGatewayVirtualInterfaceId`; it has no attribute for its ARN.
    CfnLocalGatewayVirtualInterface = "AWS::EC2::LocalGatewayVirtualInterface", "ec2-localgatewayvirtualinterface", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:local-gateway-virtual-interface/${LocalGatewayVirtualInterfaceId}", tags List "Tags";
    new CfnLocalGatewayVirtualInterfaceRequired {
        /// an update replaces the resource
        A local_address: str = "LocalAddress",
        /// an update replaces the resource
        B local_gateway_virtual_interface_group_id: str = "LocalGatewayVirtualInterfaceGroupId",
        /// an update replaces the resource
        C outpost_lag_id: str = "OutpostLagId",
        /// an update replaces the resource
        D peer_address: str = "PeerAddress",
        /// an update replaces the resource
        E vlan: i64 = "Vlan",
    }
    set {
        /// an update replaces the resource
        peer_bgp_asn: i64 = "PeerBgpAsn",
        /// an update replaces the resource
        peer_bgp_asn_extended: i64 = "PeerBgpAsnExtended",
        /// no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        CONFIGURATION_STATE: str = "ConfigurationState",
        LOCAL_BGP_ASN: i64 = "LocalBgpAsn",
        LOCAL_GATEWAY_ID: str = "LocalGatewayId",
        LOCAL_GATEWAY_VIRTUAL_INTERFACE_ID: c::Name<CfnLocalGatewayVirtualInterface> = "LocalGatewayVirtualInterfaceId",
        OWNER_ID: str = "OwnerId",
    }
}

c::property! {
    Tag, "ec2-localgatewayvirtualinterface-tag";
    new {}
    set {
        /// 1 to 127 characters; does not match `^(?:aws:.*)`
        key: str = "Key",
        /// 1 to 255 characters; does not match `^(?:aws:.*)`
        value: str = "Value",
    }
}
