// Written by `cargo xtask codegen` from crates/registry/data/mediatailor.txt.

//! The types of `AWS::MediaTailor`.

#[cfg(feature = "mediatailor")]
pub mod channel;
#[cfg(feature = "mediatailor")]
pub mod channel_policy;
#[cfg(feature = "mediatailor")]
pub mod function;
#[cfg(feature = "mediatailor")]
pub mod live_source;
#[cfg(feature = "mediatailor")]
pub mod playback_configuration;
#[cfg(feature = "mediatailor")]
pub mod prefetch_schedule;
#[cfg(feature = "mediatailor")]
pub mod program;
#[cfg(feature = "mediatailor")]
pub mod source_location;
#[cfg(feature = "mediatailor")]
pub mod vod_source;

#[cfg(feature = "mediatailor")]
pub use channel::CfnChannel;
#[cfg(feature = "mediatailor")]
pub use channel_policy::CfnChannelPolicy;
#[cfg(feature = "mediatailor")]
pub use function::CfnFunction;
#[cfg(feature = "mediatailor")]
pub use live_source::CfnLiveSource;
#[cfg(feature = "mediatailor")]
pub use playback_configuration::CfnPlaybackConfiguration;
#[cfg(feature = "mediatailor")]
pub use prefetch_schedule::CfnPrefetchSchedule;
#[cfg(feature = "mediatailor")]
pub use program::CfnProgram;
#[cfg(feature = "mediatailor")]
pub use source_location::CfnSourceLocation;
#[cfg(feature = "mediatailor")]
pub use vod_source::CfnVodSource;
