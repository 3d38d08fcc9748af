// Written by `cargo xtask codegen` from crates/registry/data/outposts.txt.

//! The types of `AWS::Outposts`.

#[cfg(feature = "outposts")]
pub mod outpost;
#[cfg(feature = "outposts")]
pub mod site;

#[cfg(feature = "outposts")]
pub use outpost::CfnOutpost;
#[cfg(feature = "outposts")]
pub use site::CfnSite;
