// Written by `cargo xtask codegen` from crates/registry/data/mediapackagev2.txt.

//! The types of `AWS::MediaPackageV2`.

#[cfg(feature = "mediapackagev2")]
pub mod channel;
#[cfg(feature = "mediapackagev2")]
pub mod channel_group;
#[cfg(feature = "mediapackagev2")]
pub mod channel_policy;
#[cfg(feature = "mediapackagev2")]
pub mod origin_endpoint;
#[cfg(feature = "mediapackagev2")]
pub mod origin_endpoint_policy;

#[cfg(feature = "mediapackagev2")]
pub use channel::CfnChannel;
#[cfg(feature = "mediapackagev2")]
pub use channel_group::CfnChannelGroup;
#[cfg(feature = "mediapackagev2")]
pub use channel_policy::CfnChannelPolicy;
#[cfg(feature = "mediapackagev2")]
pub use origin_endpoint::CfnOriginEndpoint;
#[cfg(feature = "mediapackagev2")]
pub use origin_endpoint_policy::CfnOriginEndpointPolicy;
