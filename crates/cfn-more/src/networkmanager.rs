// Written by `cargo xtask codegen` from crates/registry/data/networkmanager.txt.

//! The types of `AWS::NetworkManager`.

#[cfg(feature = "networkmanager")]
pub mod connect_attachment;
#[cfg(feature = "networkmanager")]
pub mod connect_peer;
#[cfg(feature = "networkmanager")]
pub mod connection;
#[cfg(feature = "networkmanager")]
pub mod core_network;
#[cfg(feature = "networkmanager")]
pub mod core_network_prefix_list_association;
#[cfg(feature = "networkmanager")]
pub mod customer_gateway_association;
#[cfg(feature = "networkmanager")]
pub mod device;
#[cfg(feature = "networkmanager")]
pub mod direct_connect_gateway_attachment;
#[cfg(feature = "networkmanager")]
pub mod global_network;
#[cfg(feature = "networkmanager")]
pub mod link;
#[cfg(feature = "networkmanager")]
pub mod link_association;
#[cfg(feature = "networkmanager")]
pub mod site;
#[cfg(feature = "networkmanager")]
pub mod site_to_site_vpn_attachment;
#[cfg(feature = "networkmanager")]
pub mod transit_gateway_peering;
#[cfg(feature = "networkmanager")]
pub mod transit_gateway_registration;
#[cfg(feature = "networkmanager")]
pub mod transit_gateway_route_table_attachment;
#[cfg(feature = "networkmanager")]
pub mod vpc_attachment;

#[cfg(feature = "networkmanager")]
pub use connect_attachment::CfnConnectAttachment;
#[cfg(feature = "networkmanager")]
pub use connect_peer::CfnConnectPeer;
#[cfg(feature = "networkmanager")]
pub use connection::CfnConnection;
#[cfg(feature = "networkmanager")]
pub use core_network::CfnCoreNetwork;
#[cfg(feature = "networkmanager")]
pub use core_network_prefix_list_association::CfnCoreNetworkPrefixListAssociation;
#[cfg(feature = "networkmanager")]
pub use customer_gateway_association::CfnCustomerGatewayAssociation;
#[cfg(feature = "networkmanager")]
pub use device::CfnDevice;
#[cfg(feature = "networkmanager")]
pub use direct_connect_gateway_attachment::CfnDirectConnectGatewayAttachment;
#[cfg(feature = "networkmanager")]
pub use global_network::CfnGlobalNetwork;
#[cfg(feature = "networkmanager")]
pub use link::CfnLink;
#[cfg(feature = "networkmanager")]
pub use link_association::CfnLinkAssociation;
#[cfg(feature = "networkmanager")]
pub use site::CfnSite;
#[cfg(feature = "networkmanager")]
pub use site_to_site_vpn_attachment::CfnSiteToSiteVpnAttachment;
#[cfg(feature = "networkmanager")]
pub use transit_gateway_peering::CfnTransitGatewayPeering;
#[cfg(feature = "networkmanager")]
pub use transit_gateway_registration::CfnTransitGatewayRegistration;
#[cfg(feature = "networkmanager")]
pub use transit_gateway_route_table_attachment::CfnTransitGatewayRouteTableAttachment;
#[cfg(feature = "networkmanager")]
pub use vpc_attachment::CfnVpcAttachment;

#[cfg(not(feature = "networkmanager"))]
catchment_cfn::row::referred! { "networkmanager":
    CfnGlobalNetwork,
}
