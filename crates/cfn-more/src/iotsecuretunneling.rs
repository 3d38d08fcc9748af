// Written by `cargo xtask codegen` from crates/registry/data/iotsecuretunneling.txt.

//! The types of `AWS::IoTSecureTunneling`.

#[cfg(feature = "iotsecuretunneling")]
pub mod tunnel;

#[cfg(feature = "iotsecuretunneling")]
pub use tunnel::CfnTunnel;
