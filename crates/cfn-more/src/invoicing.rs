// Written by `cargo xtask codegen` from crates/registry/data/invoicing.txt.

//! The types of `AWS::Invoicing`.

#[cfg(feature = "invoicing")]
pub mod invoice_unit;
#[cfg(feature = "invoicing")]
pub mod procurement_portal_preference;

#[cfg(feature = "invoicing")]
pub use invoice_unit::CfnInvoiceUnit;
#[cfg(feature = "invoicing")]
pub use procurement_portal_preference::CfnProcurementPortalPreference;
