// Written by `cargo xtask codegen` from crates/registry/data/rtbfabric.txt.

//! The types of `AWS::RTBFabric`.

#[cfg(feature = "rtbfabric")]
pub mod inbound_external_link;
#[cfg(feature = "rtbfabric")]
pub mod link;
#[cfg(feature = "rtbfabric")]
pub mod link_routing_rule;
#[cfg(feature = "rtbfabric")]
pub mod outbound_external_link;
#[cfg(feature = "rtbfabric")]
pub mod requester_gateway;
#[cfg(feature = "rtbfabric")]
pub mod responder_gateway;

#[cfg(feature = "rtbfabric")]
pub use inbound_external_link::CfnInboundExternalLink;
#[cfg(feature = "rtbfabric")]
pub use link::CfnLink;
#[cfg(feature = "rtbfabric")]
pub use link_routing_rule::CfnLinkRoutingRule;
#[cfg(feature = "rtbfabric")]
pub use outbound_external_link::CfnOutboundExternalLink;
#[cfg(feature = "rtbfabric")]
pub use requester_gateway::CfnRequesterGateway;
#[cfg(feature = "rtbfabric")]
pub use responder_gateway::CfnResponderGateway;
