// Written by `cargo xtask codegen` from crates/registry/data/inspectorv2.txt.

//! The types of `AWS::InspectorV2`.

#[cfg(feature = "inspectorv2")]
pub mod cis_scan_configuration;
#[cfg(feature = "inspectorv2")]
pub mod code_security_integration;
#[cfg(feature = "inspectorv2")]
pub mod code_security_scan_configuration;
#[cfg(feature = "inspectorv2")]
pub mod connector;
#[cfg(feature = "inspectorv2")]
pub mod filter;

#[cfg(feature = "inspectorv2")]
pub use cis_scan_configuration::CfnCisScanConfiguration;
#[cfg(feature = "inspectorv2")]
pub use code_security_integration::CfnCodeSecurityIntegration;
#[cfg(feature = "inspectorv2")]
pub use code_security_scan_configuration::CfnCodeSecurityScanConfiguration;
#[cfg(feature = "inspectorv2")]
pub use connector::CfnConnector;
#[cfg(feature = "inspectorv2")]
pub use filter::CfnFilter;
