// Written by `cargo xtask codegen` from crates/registry/data/pricingplanmanager.txt.

//! The types of `AWS::PricingPlanManager`.

#[cfg(feature = "pricingplanmanager")]
pub mod subscription;

#[cfg(feature = "pricingplanmanager")]
pub use subscription::CfnSubscription;
