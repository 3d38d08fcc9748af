// Written by `cargo xtask codegen` from crates/registry/data/wickr.txt.

//! The types of `AWS::Wickr`.

#[cfg(feature = "wickr")]
pub mod network;

#[cfg(feature = "wickr")]
pub use network::CfnNetwork;
