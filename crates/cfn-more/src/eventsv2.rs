// Written by `cargo xtask codegen` from crates/registry/data/eventsv2.txt.

//! The types of `AWS::EventsV2`.

#[cfg(feature = "eventsv2")]
pub mod event_bus;
#[cfg(feature = "eventsv2")]
pub mod event_source;
#[cfg(feature = "eventsv2")]
pub mod resource_policy;
#[cfg(feature = "eventsv2")]
pub mod subscriber;

#[cfg(feature = "eventsv2")]
pub use event_bus::CfnEventBus;
#[cfg(feature = "eventsv2")]
pub use event_source::CfnEventSource;
#[cfg(feature = "eventsv2")]
pub use resource_policy::CfnResourcePolicy;
#[cfg(feature = "eventsv2")]
pub use subscriber::CfnSubscriber;
