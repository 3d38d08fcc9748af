// Written by `cargo xtask codegen` from crates/registry/data/chime.txt.

//! The types of `AWS::Chime`.

#[cfg(feature = "chime")]
pub mod app_instance;
#[cfg(feature = "chime")]
pub mod app_instance_bot;
#[cfg(feature = "chime")]
pub mod app_instance_user;
#[cfg(feature = "chime")]
pub mod channel;
#[cfg(feature = "chime")]
pub mod channel_flow;
#[cfg(feature = "chime")]
pub mod media_insights_pipeline_configuration;
#[cfg(feature = "chime")]
pub mod media_pipeline_kinesis_video_stream_pool;
#[cfg(feature = "chime")]
pub mod sip_media_application;
#[cfg(feature = "chime")]
pub mod voice_connector;

#[cfg(feature = "chime")]
pub use app_instance::CfnAppInstance;
#[cfg(feature = "chime")]
pub use app_instance_bot::CfnAppInstanceBot;
#[cfg(feature = "chime")]
pub use app_instance_user::CfnAppInstanceUser;
#[cfg(feature = "chime")]
pub use channel::CfnChannel;
#[cfg(feature = "chime")]
pub use channel_flow::CfnChannelFlow;
#[cfg(feature = "chime")]
pub use media_insights_pipeline_configuration::CfnMediaInsightsPipelineConfiguration;
#[cfg(feature = "chime")]
pub use media_pipeline_kinesis_video_stream_pool::CfnMediaPipelineKinesisVideoStreamPool;
#[cfg(feature = "chime")]
pub use sip_media_application::CfnSipMediaApplication;
#[cfg(feature = "chime")]
pub use voice_connector::CfnVoiceConnector;
