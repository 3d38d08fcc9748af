// Written by `cargo xtask codegen` from crates/registry/data/kinesis.txt.

//! The types of `AWS::Kinesis`.

#[cfg(feature = "kinesis")]
pub mod channel;
#[cfg(feature = "kinesis")]
pub mod resource_policy;
#[cfg(feature = "kinesis")]
pub mod stream;
#[cfg(feature = "kinesis")]
pub mod stream_consumer;

#[cfg(feature = "kinesis")]
pub use channel::CfnChannel;
#[cfg(feature = "kinesis")]
pub use resource_policy::CfnResourcePolicy;
#[cfg(feature = "kinesis")]
pub use stream::CfnStream;
#[cfg(feature = "kinesis")]
pub use stream_consumer::CfnStreamConsumer;

#[cfg(not(feature = "kinesis"))]
crate::row::referred! { "kinesis":
    CfnStream,
}
