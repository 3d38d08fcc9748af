// Written by `cargo xtask codegen` from crates/registry/data/timestream.txt.

//! The types of `AWS::Timestream`.

#[cfg(feature = "timestream")]
pub mod database;
#[cfg(feature = "timestream")]
pub mod influx_db_backup;
#[cfg(feature = "timestream")]
pub mod influx_db_cluster;
#[cfg(feature = "timestream")]
pub mod influx_db_instance;
#[cfg(feature = "timestream")]
pub mod scheduled_query;
#[cfg(feature = "timestream")]
pub mod table;

#[cfg(feature = "timestream")]
pub use database::CfnDatabase;
#[cfg(feature = "timestream")]
pub use influx_db_backup::CfnInfluxDBBackup;
#[cfg(feature = "timestream")]
pub use influx_db_cluster::CfnInfluxDBCluster;
#[cfg(feature = "timestream")]
pub use influx_db_instance::CfnInfluxDBInstance;
#[cfg(feature = "timestream")]
pub use scheduled_query::CfnScheduledQuery;
#[cfg(feature = "timestream")]
pub use table::CfnTable;

#[cfg(not(feature = "timestream"))]
crate::row::referred! { "timestream":
    CfnDatabase,
}
