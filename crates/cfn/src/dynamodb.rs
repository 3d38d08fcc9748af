// Written by `cargo xtask codegen` from crates/registry/data/dynamodb.txt.

//! The types of `AWS::DynamoDB`.

#[cfg(feature = "dynamodb")]
pub mod backup;
#[cfg(feature = "dynamodb")]
pub mod global_table;
#[cfg(feature = "dynamodb")]
pub mod table;

#[cfg(feature = "dynamodb")]
pub use backup::CfnBackup;
#[cfg(feature = "dynamodb")]
pub use global_table::CfnGlobalTable;
#[cfg(feature = "dynamodb")]
pub use table::CfnTable;

#[cfg(not(feature = "dynamodb"))]
crate::row::referred! { "dynamodb":
    CfnTable,
}
