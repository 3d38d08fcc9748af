// Written by `cargo xtask codegen` from crates/registry/data/directconnect.txt.

//! `AWS::DirectConnect::PrivateVirtualInterface` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `VirtualInterfaceArn`.
    ///
    /// Exactly one of `DirectConnectGatewayId`, `VirtualGatewayId`.
    CfnPrivateVirtualInterface = "AWS::DirectConnect::PrivateVirtualInterface", "directconnect-privatevirtualinterface", reference arn,
        arn "arn:${Partition}:directconnect:${Region}:${Account}:dxvif/${VirtualInterfaceId}", tags List "Tags";
    new CfnPrivateVirtualInterfaceRequired {
        /// 1 to 2 items; no item twice
        A bgp_peers: c::List<BgpPeer> = "BgpPeers",
        B connection_id: str = "ConnectionId",
        /// matches `^[0-9A-Za-z_ \-_,\/]{1,100}$`
        C virtual_interface_name: str = "VirtualInterfaceName",
        /// 0 to 4095; an update replaces the resource
        D vlan: i64 = "Vlan",
    }
    set {
        /// matches `^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$`; an update replaces the resource; AWS does not show it again
        allocate_private_virtual_interface_role_arn: c::Arn<crate::iam::CfnRole> = "AllocatePrivateVirtualInterfaceRoleArn",
        /// an update replaces the resource
        direct_connect_gateway_id: c::Arn<crate::directconnect::CfnDirectConnectGateway> = "DirectConnectGatewayId",
        enable_site_link: bool = "EnableSiteLink",
        mtu: i64 = "Mtu",
        /// matches `^[0-9]+\.?[0-9]*(Mbps|Gbps|Tbps)$`
        rate_limit: str = "RateLimit",
        /// at least 1 item; no item twice
        tags: c::List<c::Tag> = "Tags",
        /// matches `^(arn:aws[a-z-]*:ec2:[a-z0-9-]+:[0-9]{12}:vpn-gateway/)?vgw-[a-zA-Z0-9]{8,32}$`; an update replaces the resource
        virtual_gateway_id: str = "VirtualGatewayId",
    }
    get {
        @arn "VirtualInterfaceArn",
        VIRTUAL_INTERFACE_ARN: c::Arn<CfnPrivateVirtualInterface> = "VirtualInterfaceArn",
        VIRTUAL_INTERFACE_ID: str = "VirtualInterfaceId",
    }
}

c::property! {
    BgpPeer, "directconnect-privatevirtualinterface-bgppeer";
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
