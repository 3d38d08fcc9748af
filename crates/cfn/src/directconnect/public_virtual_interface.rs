// Written by `cargo xtask codegen` from crates/registry/data/directconnect.txt.

//! `AWS::DirectConnect::PublicVirtualInterface` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `VirtualInterfaceArn`.
    CfnPublicVirtualInterface = "AWS::DirectConnect::PublicVirtualInterface", "directconnect-publicvirtualinterface", reference arn,
        arn "arn:${Partition}:directconnect:${Region}:${Account}:dxvif/${VirtualInterfaceId}", tags List "Tags";
    new CfnPublicVirtualInterfaceRequired {
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
        allocate_public_virtual_interface_role_arn: c::Arn<crate::iam::CfnRole> = "AllocatePublicVirtualInterfaceRoleArn",
        /// matches `^[0-9]+\.?[0-9]*(Mbps|Gbps|Tbps)$`
        rate_limit: str = "RateLimit",
        /// at least 1 item; no item twice; each: matches `^[0-9a-fA-F:.]+/[0-9]+$`; an update replaces the resource
        route_filter_prefixes: c::List<str> = "RouteFilterPrefixes",
        /// at least 1 item; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "VirtualInterfaceArn",
        VIRTUAL_INTERFACE_ARN: c::Arn<CfnPublicVirtualInterface> = "VirtualInterfaceArn",
        VIRTUAL_INTERFACE_ID: str = "VirtualInterfaceId",
    }
}

c::property! {
    BgpPeer, "directconnect-publicvirtualinterface-bgppeer";
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
