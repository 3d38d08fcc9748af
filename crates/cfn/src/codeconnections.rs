// Written by `cargo xtask codegen` from crates/registry/data/codeconnections.txt.

//! The types of `AWS::CodeConnections`.

#[cfg(feature = "codeconnections")]
pub mod connection;
#[cfg(feature = "codeconnections")]
pub mod host;

#[cfg(feature = "codeconnections")]
pub use connection::CfnConnection;
#[cfg(feature = "codeconnections")]
pub use host::CfnHost;
