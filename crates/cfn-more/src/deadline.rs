// Written by `cargo xtask codegen` from crates/registry/data/deadline.txt.

//! The types of `AWS::Deadline`.

#[cfg(feature = "deadline")]
pub mod budget;
#[cfg(feature = "deadline")]
pub mod farm;
#[cfg(feature = "deadline")]
pub mod fleet;
#[cfg(feature = "deadline")]
pub mod license_endpoint;
#[cfg(feature = "deadline")]
pub mod limit;
#[cfg(feature = "deadline")]
pub mod metered_product;
#[cfg(feature = "deadline")]
pub mod monitor;
#[cfg(feature = "deadline")]
pub mod queue;
#[cfg(feature = "deadline")]
pub mod queue_environment;
#[cfg(feature = "deadline")]
pub mod queue_fleet_association;
#[cfg(feature = "deadline")]
pub mod queue_limit_association;
#[cfg(feature = "deadline")]
pub mod storage_profile;
#[cfg(feature = "deadline")]
pub mod worker;

#[cfg(feature = "deadline")]
pub use budget::CfnBudget;
#[cfg(feature = "deadline")]
pub use farm::CfnFarm;
#[cfg(feature = "deadline")]
pub use fleet::CfnFleet;
#[cfg(feature = "deadline")]
pub use license_endpoint::CfnLicenseEndpoint;
#[cfg(feature = "deadline")]
pub use limit::CfnLimit;
#[cfg(feature = "deadline")]
pub use metered_product::CfnMeteredProduct;
#[cfg(feature = "deadline")]
pub use monitor::CfnMonitor;
#[cfg(feature = "deadline")]
pub use queue::CfnQueue;
#[cfg(feature = "deadline")]
pub use queue_environment::CfnQueueEnvironment;
#[cfg(feature = "deadline")]
pub use queue_fleet_association::CfnQueueFleetAssociation;
#[cfg(feature = "deadline")]
pub use queue_limit_association::CfnQueueLimitAssociation;
#[cfg(feature = "deadline")]
pub use storage_profile::CfnStorageProfile;
#[cfg(feature = "deadline")]
pub use worker::CfnWorker;
