// Written by `cargo xtask codegen` from crates/registry/data/networkmanager.txt.

//! `AWS::NetworkManager::ConnectPeer` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ConnectPeerId`; it has no attribute for its ARN.
    CfnConnectPeer = "AWS::NetworkManager::ConnectPeer", "networkmanager-connectpeer", reference name,
        arn "arn:${Partition}:networkmanager::${Account}:connect-peer/${ConnectPeerId}", tags List "Tags";
    new CfnConnectPeerRequired {
        /// at most 50 characters; matches `^attachment-([0-9a-f]{8,17})$`; an update replaces the resource
        A connect_attachment_id: str = "ConnectAttachmentId",
        /// 1 to 50 characters; matches `^[\s\S]*$`; an update replaces the resource
        B peer_address: str = "PeerAddress",
    }
    set {
        /// an update replaces the resource; AWS does not show it again
        bgp_options: BgpOptions = "BgpOptions",
        /// 1 to 50 characters; matches `^[\s\S]*$`; an update replaces the resource; AWS does not show it again
        core_network_address: str = "CoreNetworkAddress",
        /// each: at most 256 characters, matches `^[\s\S]*$`; an update replaces the resource
        inside_cidr_blocks: c::List<str> = "InsideCidrBlocks",
        /// at most 500 characters; matches `^arn:[^:]{1,63}:ec2:[^:]{0,63}:[^:]{0,63}:subnet\/subnet-[0-9a-f]{8,17}$|^$`; an update replaces the resource; AWS does not show it again
        subnet_arn: str = "SubnetArn",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        CONFIGURATION: c::Json = "Configuration",
        CONFIGURATION_BGP_CONFIGURATIONS: c::List<c::Json> = list "Configuration.BgpConfigurations",
        CONFIGURATION_CORE_NETWORK_ADDRESS: str = "Configuration.CoreNetworkAddress",
        CONFIGURATION_INSIDE_CIDR_BLOCKS: c::List<str> = list "Configuration.InsideCidrBlocks",
        CONFIGURATION_PEER_ADDRESS: str = "Configuration.PeerAddress",
        CONFIGURATION_PROTOCOL: str = "Configuration.Protocol",
        CONNECT_PEER_ID: c::Name<CfnConnectPeer> = "ConnectPeerId",
        CORE_NETWORK_ID: str = "CoreNetworkId",
        CREATED_AT: str = "CreatedAt",
        EDGE_LOCATION: str = "EdgeLocation",
        LAST_MODIFICATION_ERRORS: c::List<str> = list "LastModificationErrors",
        STATE: str = "State",
    }
}

c::property! {
    BgpOptions, "networkmanager-connectpeer-bgpoptions";
    new {}
    set {
        peer_asn: f64 = "PeerAsn",
    }
}
