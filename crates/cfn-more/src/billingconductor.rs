// Written by `cargo xtask codegen` from crates/registry/data/billingconductor.txt.

//! The types of `AWS::BillingConductor`.

#[cfg(feature = "billingconductor")]
pub mod billing_group;
#[cfg(feature = "billingconductor")]
pub mod custom_line_item;
#[cfg(feature = "billingconductor")]
pub mod pricing_plan;
#[cfg(feature = "billingconductor")]
pub mod pricing_rule;

#[cfg(feature = "billingconductor")]
pub use billing_group::CfnBillingGroup;
#[cfg(feature = "billingconductor")]
pub use custom_line_item::CfnCustomLineItem;
#[cfg(feature = "billingconductor")]
pub use pricing_plan::CfnPricingPlan;
#[cfg(feature = "billingconductor")]
pub use pricing_rule::CfnPricingRule;
