// Written by `cargo xtask codegen` from crates/registry/data/gameliftstreams.txt.

//! The types of `AWS::GameLiftStreams`.

#[cfg(feature = "gameliftstreams")]
pub mod application;
#[cfg(feature = "gameliftstreams")]
pub mod stream_group;

#[cfg(feature = "gameliftstreams")]
pub use application::CfnApplication;
#[cfg(feature = "gameliftstreams")]
pub use stream_group::CfnStreamGroup;
