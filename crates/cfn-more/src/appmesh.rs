// Written by `cargo xtask codegen` from crates/registry/data/appmesh.txt.

//! The types of `AWS::AppMesh`.

#[cfg(feature = "appmesh")]
pub mod gateway_route;
#[cfg(feature = "appmesh")]
pub mod mesh;
#[cfg(feature = "appmesh")]
pub mod route;
#[cfg(feature = "appmesh")]
pub mod virtual_gateway;
#[cfg(feature = "appmesh")]
pub mod virtual_node;
#[cfg(feature = "appmesh")]
pub mod virtual_router;
#[cfg(feature = "appmesh")]
pub mod virtual_service;

#[cfg(feature = "appmesh")]
pub use gateway_route::CfnGatewayRoute;
#[cfg(feature = "appmesh")]
pub use mesh::CfnMesh;
#[cfg(feature = "appmesh")]
pub use route::CfnRoute;
#[cfg(feature = "appmesh")]
pub use virtual_gateway::CfnVirtualGateway;
#[cfg(feature = "appmesh")]
pub use virtual_node::CfnVirtualNode;
#[cfg(feature = "appmesh")]
pub use virtual_router::CfnVirtualRouter;
#[cfg(feature = "appmesh")]
pub use virtual_service::CfnVirtualService;
