// Written by `cargo xtask codegen` from crates/registry/data/directconnect.txt.

//! `AWS::DirectConnect::TransitVirtualInterface` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `VirtualInterfaceArn`.
    CfnTransitVirtualInterface = "AWS::DirectConnect::TransitVirtualInterface", "directconnect-transitvirtualinterface", reference arn,
        arn "arn:${Partition}:directconnect:${Region}:${Account}:dxvif/${VirtualInterfaceId}", tags List "Tags";
    new CfnTransitVirtualInterfaceRequired {
        /// 1 to 2 items; no item twice
        A bgp_peers: c::List<BgpPeer> = "BgpPeers",
        B connection_id: str = "ConnectionId",
        /// an update replaces the resource
        C direct_connect_gateway_id: c::Arn<crate::directconnect::CfnDirectConnectGateway> = "DirectConnectGatewayId",
        /// matches `^[0-9A-Za-z_ \-_,\/]{1,100}$`
        D virtual_interface_name: str = "VirtualInterfaceName",
        /// 0 to 4095; an update replaces the resource
        E vlan: i64 = "Vlan",
    }
    set {
        /// matches `^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$`; an update replaces the resource; AWS does not show it again
        allocate_transit_virtual_interface_role_arn: c::Arn<crate::iam::CfnRole> = "AllocateTransitVirtualInterfaceRoleArn",
        enable_site_link: bool = "EnableSiteLink",
        mtu: i64 = "Mtu",
        /// matches `^[0-9]+\.?[0-9]*(Mbps|Gbps|Tbps)$`
        rate_limit: str = "RateLimit",
        /// at least 1 item; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "VirtualInterfaceArn",
        VIRTUAL_INTERFACE_ARN: c::Arn<CfnTransitVirtualInterface> = "VirtualInterfaceArn",
        VIRTUAL_INTERFACE_ID: str = "VirtualInterfaceId",
    }
}

c::property! {
    BgpPeer, "directconnect-transitvirtualinterface-bgppeer";
    new BgpPeerRequired {
        /// matches `^(ipv4)|(ipv6)$`
        A address_family: str = "AddressFamily",
        /// matches `^[1-9][0-9]*$`
        B asn: str = "Asn",
    }
    set {
        /// matches `^[0-9a-fA-F:.]+/[0-9]+$`
        amazon_address: str = "AmazonAddress",
        auth_key: str = "AuthKey",
        /// matches `^[0-9a-fA-F:.]+/[0-9]+$`
        customer_address: str = "CustomerAddress",
    }
}
