// Written by `cargo xtask codegen` from crates/registry/data/elementalinference.txt.

//! The types of `AWS::ElementalInference`.

#[cfg(feature = "elementalinference")]
pub mod dictionary;
#[cfg(feature = "elementalinference")]
pub mod feed;

#[cfg(feature = "elementalinference")]
pub use dictionary::CfnDictionary;
#[cfg(feature = "elementalinference")]
pub use feed::CfnFeed;
