// Written by `cargo xtask codegen` from crates/registry/data/mediaconnect.txt.

//! The types of `AWS::MediaConnect`.

#[cfg(feature = "mediaconnect")]
pub mod bridge;
#[cfg(feature = "mediaconnect")]
pub mod bridge_output;
#[cfg(feature = "mediaconnect")]
pub mod bridge_source;
#[cfg(feature = "mediaconnect")]
pub mod flow;
#[cfg(feature = "mediaconnect")]
pub mod flow_entitlement;
#[cfg(feature = "mediaconnect")]
pub mod flow_media_stream;
#[cfg(feature = "mediaconnect")]
pub mod flow_output;
#[cfg(feature = "mediaconnect")]
pub mod flow_source;
#[cfg(feature = "mediaconnect")]
pub mod flow_vpc_interface;
#[cfg(feature = "mediaconnect")]
pub mod gateway;
#[cfg(feature = "mediaconnect")]
pub mod router_input;
#[cfg(feature = "mediaconnect")]
pub mod router_network_interface;
#[cfg(feature = "mediaconnect")]
pub mod router_output;

#[cfg(feature = "mediaconnect")]
pub use bridge::CfnBridge;
#[cfg(feature = "mediaconnect")]
pub use bridge_output::CfnBridgeOutput;
#[cfg(feature = "mediaconnect")]
pub use bridge_source::CfnBridgeSource;
#[cfg(feature = "mediaconnect")]
pub use flow::CfnFlow;
#[cfg(feature = "mediaconnect")]
pub use flow_entitlement::CfnFlowEntitlement;
#[cfg(feature = "mediaconnect")]
pub use flow_media_stream::CfnFlowMediaStream;
#[cfg(feature = "mediaconnect")]
pub use flow_output::CfnFlowOutput;
#[cfg(feature = "mediaconnect")]
pub use flow_source::CfnFlowSource;
#[cfg(feature = "mediaconnect")]
pub use flow_vpc_interface::CfnFlowVpcInterface;
#[cfg(feature = "mediaconnect")]
pub use gateway::CfnGateway;
#[cfg(feature = "mediaconnect")]
pub use router_input::CfnRouterInput;
#[cfg(feature = "mediaconnect")]
pub use router_network_interface::CfnRouterNetworkInterface;
#[cfg(feature = "mediaconnect")]
pub use router_output::CfnRouterOutput;
