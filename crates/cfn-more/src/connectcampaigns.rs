// Written by `cargo xtask codegen` from crates/registry/data/connectcampaigns.txt.

//! The types of `AWS::ConnectCampaigns`.

#[cfg(feature = "connectcampaigns")]
pub mod campaign;

#[cfg(feature = "connectcampaigns")]
pub use campaign::CfnCampaign;
