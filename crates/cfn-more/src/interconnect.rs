// Written by `cargo xtask codegen` from crates/registry/data/interconnect.txt.

//! The types of `AWS::Interconnect`.

#[cfg(feature = "interconnect")]
pub mod connection;

#[cfg(feature = "interconnect")]
pub use connection::CfnConnection;
