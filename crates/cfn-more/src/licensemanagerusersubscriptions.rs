// Written by `cargo xtask codegen` from crates/registry/data/licensemanagerusersubscriptions.txt.

//! The types of `AWS::LicenseManagerUserSubscriptions`.

#[cfg(feature = "licensemanagerusersubscriptions")]
pub mod license_server_endpoint;

#[cfg(feature = "licensemanagerusersubscriptions")]
pub use license_server_endpoint::CfnLicenseServerEndpoint;
