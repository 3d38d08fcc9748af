// Written by `cargo xtask codegen` from crates/registry/data/amplify.txt.

//! The types of `AWS::Amplify`.

#[cfg(feature = "amplify")]
pub mod app;
#[cfg(feature = "amplify")]
pub mod branch;
#[cfg(feature = "amplify")]
pub mod domain;
#[cfg(feature = "amplify")]
pub mod webhook;

#[cfg(feature = "amplify")]
pub use app::CfnApp;
#[cfg(feature = "amplify")]
pub use branch::CfnBranch;
#[cfg(feature = "amplify")]
pub use domain::CfnDomain;
#[cfg(feature = "amplify")]
pub use webhook::CfnWebhook;
