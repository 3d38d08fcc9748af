// Written by `cargo xtask codegen` from crates/registry/data/cloudtrail.txt.

//! The types of `AWS::CloudTrail`.

#[cfg(feature = "cloudtrail")]
pub mod channel;
#[cfg(feature = "cloudtrail")]
pub mod dashboard;
#[cfg(feature = "cloudtrail")]
pub mod event_data_store;
#[cfg(feature = "cloudtrail")]
pub mod resource_policy;
#[cfg(feature = "cloudtrail")]
pub mod trail;

#[cfg(feature = "cloudtrail")]
pub use channel::CfnChannel;
#[cfg(feature = "cloudtrail")]
pub use dashboard::CfnDashboard;
#[cfg(feature = "cloudtrail")]
pub use event_data_store::CfnEventDataStore;
#[cfg(feature = "cloudtrail")]
pub use resource_policy::CfnResourcePolicy;
#[cfg(feature = "cloudtrail")]
pub use trail::CfnTrail;
