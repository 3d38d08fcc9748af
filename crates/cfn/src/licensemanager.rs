// Written by `cargo xtask codegen` from crates/registry/data/licensemanager.txt.

//! The types of `AWS::LicenseManager`.

#[cfg(feature = "licensemanager")]
pub mod grant;
#[cfg(feature = "licensemanager")]
pub mod license;
#[cfg(feature = "licensemanager")]
pub mod license_asset_group;
#[cfg(feature = "licensemanager")]
pub mod license_asset_rule_set;
#[cfg(feature = "licensemanager")]
pub mod license_configuration;
#[cfg(feature = "licensemanager")]
pub mod report_generator;

#[cfg(feature = "licensemanager")]
pub use grant::CfnGrant;
#[cfg(feature = "licensemanager")]
pub use license::CfnLicense;
#[cfg(feature = "licensemanager")]
pub use license_asset_group::CfnLicenseAssetGroup;
#[cfg(feature = "licensemanager")]
pub use license_asset_rule_set::CfnLicenseAssetRuleSet;
#[cfg(feature = "licensemanager")]
pub use license_configuration::CfnLicenseConfiguration;
#[cfg(feature = "licensemanager")]
pub use report_generator::CfnReportGenerator;
