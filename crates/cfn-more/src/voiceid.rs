// Written by `cargo xtask codegen` from crates/registry/data/voiceid.txt.

//! The types of `AWS::VoiceID`.

#[cfg(feature = "voiceid")]
pub mod domain;

#[cfg(feature = "voiceid")]
pub use domain::CfnDomain;
