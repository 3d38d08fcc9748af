// Written by `cargo xtask codegen` from crates/registry/data/oam.txt.

//! The types of `AWS::Oam`.

#[cfg(feature = "oam")]
pub mod link;
#[cfg(feature = "oam")]
pub mod sink;

#[cfg(feature = "oam")]
pub use link::CfnLink;
#[cfg(feature = "oam")]
pub use sink::CfnSink;
