// Written by `cargo xtask codegen` from crates/registry/data/cassandra.txt.

//! The types of `AWS::Cassandra`.

#[cfg(feature = "cassandra")]
pub mod keyspace;
#[cfg(feature = "cassandra")]
pub mod table;
#[cfg(feature = "cassandra")]
pub mod type_;

#[cfg(feature = "cassandra")]
pub use keyspace::CfnKeyspace;
#[cfg(feature = "cassandra")]
pub use table::CfnTable;
#[cfg(feature = "cassandra")]
pub use type_::CfnType;
