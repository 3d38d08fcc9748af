// Written by `cargo xtask codegen` from crates/registry/data/directoryservice.txt.

//! The types of `AWS::DirectoryService`.

#[cfg(feature = "directoryservice")]
pub mod microsoft_ad;
#[cfg(feature = "directoryservice")]
pub mod simple_ad;

#[cfg(feature = "directoryservice")]
pub use microsoft_ad::CfnMicrosoftAD;
#[cfg(feature = "directoryservice")]
pub use simple_ad::CfnSimpleAD;
