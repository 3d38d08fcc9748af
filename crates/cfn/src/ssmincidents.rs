// Written by `cargo xtask codegen` from crates/registry/data/ssmincidents.txt.

//! The types of `AWS::SSMIncidents`.

#[cfg(feature = "ssmincidents")]
pub mod replication_set;
#[cfg(feature = "ssmincidents")]
pub mod response_plan;

#[cfg(feature = "ssmincidents")]
pub use replication_set::CfnReplicationSet;
#[cfg(feature = "ssmincidents")]
pub use response_plan::CfnResponsePlan;
