// Written by `cargo xtask codegen` from crates/registry/data/qldb.txt.

//! The types of `AWS::QLDB`.

#[cfg(feature = "qldb")]
pub mod ledger;
#[cfg(feature = "qldb")]
pub mod stream;

#[cfg(feature = "qldb")]
pub use ledger::CfnLedger;
#[cfg(feature = "qldb")]
pub use stream::CfnStream;
