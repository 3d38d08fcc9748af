// Written by `cargo xtask codegen` from crates/registry/data/billing.txt.

//! The types of `AWS::Billing`.

#[cfg(feature = "billing")]
pub mod billing_view;

#[cfg(feature = "billing")]
pub use billing_view::CfnBillingView;
