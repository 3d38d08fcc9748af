// Written by `cargo xtask codegen` from crates/registry/data/rekognition.txt.

//! The types of `AWS::Rekognition`.

#[cfg(feature = "rekognition")]
pub mod collection;
#[cfg(feature = "rekognition")]
pub mod dataset;
#[cfg(feature = "rekognition")]
pub mod project;
#[cfg(feature = "rekognition")]
pub mod stream_processor;

#[cfg(feature = "rekognition")]
pub use collection::CfnCollection;
#[cfg(feature = "rekognition")]
pub use dataset::CfnDataset;
#[cfg(feature = "rekognition")]
pub use project::CfnProject;
#[cfg(feature = "rekognition")]
pub use stream_processor::CfnStreamProcessor;
