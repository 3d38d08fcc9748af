// Written by `cargo xtask codegen` from crates/registry/data/kinesisfirehose.txt.

//! The types of `AWS::KinesisFirehose`.

#[cfg(feature = "kinesisfirehose")]
pub mod delivery_stream;

#[cfg(feature = "kinesisfirehose")]
pub use delivery_stream::CfnDeliveryStream;

#[cfg(not(feature = "kinesisfirehose"))]
crate::row::referred! { "kinesisfirehose":
    CfnDeliveryStream,
}
