// Written by `cargo xtask codegen` from crates/registry/data/connectcampaignsv2.txt.

//! The types of `AWS::ConnectCampaignsV2`.

#[cfg(feature = "connectcampaignsv2")]
pub mod campaign;

#[cfg(feature = "connectcampaignsv2")]
pub use campaign::CfnCampaign;
