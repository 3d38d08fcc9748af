// Written by `cargo xtask codegen` from crates/registry/data/bcmdataexports.txt.

//! The types of `AWS::BCMDataExports`.

#[cfg(feature = "bcmdataexports")]
pub mod export;

#[cfg(feature = "bcmdataexports")]
pub use export::CfnExport;
