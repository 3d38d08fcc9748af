// Written by `cargo xtask codegen` from crates/registry/data/dataexchange.txt.

//! The types of `AWS::DataExchange`.

#[cfg(feature = "dataexchange")]
pub mod data_set;
#[cfg(feature = "dataexchange")]
pub mod event_action;

#[cfg(feature = "dataexchange")]
pub use data_set::CfnDataSet;
#[cfg(feature = "dataexchange")]
pub use event_action::CfnEventAction;
