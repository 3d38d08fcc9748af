// Written by `cargo xtask codegen` from crates/registry/data/ivs.txt.

//! The types of `AWS::IVS`.

#[cfg(feature = "ivs")]
pub mod ad_configuration;
#[cfg(feature = "ivs")]
pub mod channel;
#[cfg(feature = "ivs")]
pub mod encoder_configuration;
#[cfg(feature = "ivs")]
pub mod ingest_configuration;
#[cfg(feature = "ivs")]
pub mod playback_key_pair;
#[cfg(feature = "ivs")]
pub mod playback_restriction_policy;
#[cfg(feature = "ivs")]
pub mod public_key;
#[cfg(feature = "ivs")]
pub mod recording_configuration;
#[cfg(feature = "ivs")]
pub mod stage;
#[cfg(feature = "ivs")]
pub mod storage_configuration;
#[cfg(feature = "ivs")]
pub mod stream_key;

#[cfg(feature = "ivs")]
pub use ad_configuration::CfnAdConfiguration;
#[cfg(feature = "ivs")]
pub use channel::CfnChannel;
#[cfg(feature = "ivs")]
pub use encoder_configuration::CfnEncoderConfiguration;
#[cfg(feature = "ivs")]
pub use ingest_configuration::CfnIngestConfiguration;
#[cfg(feature = "ivs")]
pub use playback_key_pair::CfnPlaybackKeyPair;
#[cfg(feature = "ivs")]
pub use playback_restriction_policy::CfnPlaybackRestrictionPolicy;
#[cfg(feature = "ivs")]
pub use public_key::CfnPublicKey;
#[cfg(feature = "ivs")]
pub use recording_configuration::CfnRecordingConfiguration;
#[cfg(feature = "ivs")]
pub use stage::CfnStage;
#[cfg(feature = "ivs")]
pub use storage_configuration::CfnStorageConfiguration;
#[cfg(feature = "ivs")]
pub use stream_key::CfnStreamKey;

#[cfg(not(feature = "ivs"))]
catchment_cfn::row::referred! { "ivs":
    CfnChannel,
    CfnRecordingConfiguration,
}
