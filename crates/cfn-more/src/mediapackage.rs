// Written by `cargo xtask codegen` from crates/registry/data/mediapackage.txt.

//! The types of `AWS::MediaPackage`.

#[cfg(feature = "mediapackage")]
pub mod asset;
#[cfg(feature = "mediapackage")]
pub mod channel;
#[cfg(feature = "mediapackage")]
pub mod origin_endpoint;
#[cfg(feature = "mediapackage")]
pub mod packaging_configuration;
#[cfg(feature = "mediapackage")]
pub mod packaging_group;

#[cfg(feature = "mediapackage")]
pub use asset::CfnAsset;
#[cfg(feature = "mediapackage")]
pub use channel::CfnChannel;
#[cfg(feature = "mediapackage")]
pub use origin_endpoint::CfnOriginEndpoint;
#[cfg(feature = "mediapackage")]
pub use packaging_configuration::CfnPackagingConfiguration;
#[cfg(feature = "mediapackage")]
pub use packaging_group::CfnPackagingGroup;
