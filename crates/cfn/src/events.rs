// Written by `cargo xtask codegen` from crates/registry/data/events.txt.

//! The types of `AWS::Events`.

#[cfg(feature = "events")]
pub mod api_destination;
#[cfg(feature = "events")]
pub mod archive;
#[cfg(feature = "events")]
pub mod connection;
#[cfg(feature = "events")]
pub mod endpoint;
#[cfg(feature = "events")]
pub mod event_bus;
#[cfg(feature = "events")]
pub mod event_bus_policy;
#[cfg(feature = "events")]
pub mod rule;

#[cfg(feature = "events")]
pub use api_destination::CfnApiDestination;
#[cfg(feature = "events")]
pub use archive::CfnArchive;
#[cfg(feature = "events")]
pub use connection::CfnConnection;
#[cfg(feature = "events")]
pub use endpoint::CfnEndpoint;
#[cfg(feature = "events")]
pub use event_bus::CfnEventBus;
#[cfg(feature = "events")]
pub use event_bus_policy::CfnEventBusPolicy;
#[cfg(feature = "events")]
pub use rule::CfnRule;

#[cfg(not(feature = "events"))]
crate::row::referred! { "events":
    CfnEventBus,
}
