// Written by `cargo xtask codegen` from crates/registry/data/fms.txt.

//! The types of `AWS::FMS`.

#[cfg(feature = "fms")]
pub mod applications_list;
#[cfg(feature = "fms")]
pub mod notification_channel;
#[cfg(feature = "fms")]
pub mod policy;
#[cfg(feature = "fms")]
pub mod protocols_list;
#[cfg(feature = "fms")]
pub mod resource_set;

#[cfg(feature = "fms")]
pub use applications_list::CfnApplicationsList;
#[cfg(feature = "fms")]
pub use notification_channel::CfnNotificationChannel;
#[cfg(feature = "fms")]
pub use policy::CfnPolicy;
#[cfg(feature = "fms")]
pub use protocols_list::CfnProtocolsList;
#[cfg(feature = "fms")]
pub use resource_set::CfnResourceSet;
