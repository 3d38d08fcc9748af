// Written by `cargo xtask codegen` from crates/registry/data/cur.txt.

//! The types of `AWS::CUR`.

#[cfg(feature = "cur")]
pub mod report_definition;

#[cfg(feature = "cur")]
pub use report_definition::CfnReportDefinition;
