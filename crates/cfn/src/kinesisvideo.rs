// Written by `cargo xtask codegen` from crates/registry/data/kinesisvideo.txt.

//! The types of `AWS::KinesisVideo`.

#[cfg(feature = "kinesisvideo")]
pub mod signaling_channel;
#[cfg(feature = "kinesisvideo")]
pub mod stream;

#[cfg(feature = "kinesisvideo")]
pub use signaling_channel::CfnSignalingChannel;
#[cfg(feature = "kinesisvideo")]
pub use stream::CfnStream;
