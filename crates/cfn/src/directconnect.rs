// Written by `cargo xtask codegen` from crates/registry/data/directconnect.txt.

//! The types of `AWS::DirectConnect`.

#[cfg(feature = "directconnect")]
pub mod connection;
#[cfg(feature = "directconnect")]
pub mod direct_connect_gateway;
#[cfg(feature = "directconnect")]
pub mod direct_connect_gateway_association;
#[cfg(feature = "directconnect")]
pub mod lag;
#[cfg(feature = "directconnect")]
pub mod private_virtual_interface;
#[cfg(feature = "directconnect")]
pub mod public_virtual_interface;
#[cfg(feature = "directconnect")]
pub mod transit_virtual_interface;

#[cfg(feature = "directconnect")]
pub use connection::CfnConnection;
#[cfg(feature = "directconnect")]
pub use direct_connect_gateway::CfnDirectConnectGateway;
#[cfg(feature = "directconnect")]
pub use direct_connect_gateway_association::CfnDirectConnectGatewayAssociation;
#[cfg(feature = "directconnect")]
pub use lag::CfnLag;
#[cfg(feature = "directconnect")]
pub use private_virtual_interface::CfnPrivateVirtualInterface;
#[cfg(feature = "directconnect")]
pub use public_virtual_interface::CfnPublicVirtualInterface;
#[cfg(feature = "directconnect")]
pub use transit_virtual_interface::CfnTransitVirtualInterface;

#[cfg(not(feature = "directconnect"))]
crate::row::referred! { "directconnect":
    CfnDirectConnectGateway,
    CfnLag,
}
