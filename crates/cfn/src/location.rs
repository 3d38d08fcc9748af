// Written by `cargo xtask codegen` from crates/registry/data/location.txt.

//! The types of `AWS::Location`.

#[cfg(feature = "location")]
pub mod api_key;
#[cfg(feature = "location")]
pub mod geofence_collection;
#[cfg(feature = "location")]
pub mod map;
#[cfg(feature = "location")]
pub mod place_index;
#[cfg(feature = "location")]
pub mod route_calculator;
#[cfg(feature = "location")]
pub mod tracker;
#[cfg(feature = "location")]
pub mod tracker_consumer;

#[cfg(feature = "location")]
pub use api_key::CfnAPIKey;
#[cfg(feature = "location")]
pub use geofence_collection::CfnGeofenceCollection;
#[cfg(feature = "location")]
pub use map::CfnMap;
#[cfg(feature = "location")]
pub use place_index::CfnPlaceIndex;
#[cfg(feature = "location")]
pub use route_calculator::CfnRouteCalculator;
#[cfg(feature = "location")]
pub use tracker::CfnTracker;
#[cfg(feature = "location")]
pub use tracker_consumer::CfnTrackerConsumer;
