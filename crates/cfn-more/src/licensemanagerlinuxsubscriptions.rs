// Written by `cargo xtask codegen` from crates/registry/data/licensemanagerlinuxsubscriptions.txt.

//! The types of `AWS::LicenseManagerLinuxSubscriptions`.

#[cfg(feature = "licensemanagerlinuxsubscriptions")]
pub mod subscription_provider;

#[cfg(feature = "licensemanagerlinuxsubscriptions")]
pub use subscription_provider::CfnSubscriptionProvider;
