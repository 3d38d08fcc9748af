// Written by `cargo xtask codegen` from crates/registry/data/smsvoice.txt.

//! The types of `AWS::SMSVOICE`.

#[cfg(feature = "smsvoice")]
pub mod configuration_set;
#[cfg(feature = "smsvoice")]
pub mod notify_configuration;
#[cfg(feature = "smsvoice")]
pub mod opt_out_list;
#[cfg(feature = "smsvoice")]
pub mod phone_number;
#[cfg(feature = "smsvoice")]
pub mod pool;
#[cfg(feature = "smsvoice")]
pub mod protect_configuration;
#[cfg(feature = "smsvoice")]
pub mod rcs_agent;
#[cfg(feature = "smsvoice")]
pub mod registration;
#[cfg(feature = "smsvoice")]
pub mod registration_attachment;
#[cfg(feature = "smsvoice")]
pub mod resource_policy;
#[cfg(feature = "smsvoice")]
pub mod sender_id;
#[cfg(feature = "smsvoice")]
pub mod verified_destination_number;

#[cfg(feature = "smsvoice")]
pub use configuration_set::CfnConfigurationSet;
#[cfg(feature = "smsvoice")]
pub use notify_configuration::CfnNotifyConfiguration;
#[cfg(feature = "smsvoice")]
pub use opt_out_list::CfnOptOutList;
#[cfg(feature = "smsvoice")]
pub use phone_number::CfnPhoneNumber;
#[cfg(feature = "smsvoice")]
pub use pool::CfnPool;
#[cfg(feature = "smsvoice")]
pub use protect_configuration::CfnProtectConfiguration;
#[cfg(feature = "smsvoice")]
pub use rcs_agent::CfnRcsAgent;
#[cfg(feature = "smsvoice")]
pub use registration::CfnRegistration;
#[cfg(feature = "smsvoice")]
pub use registration_attachment::CfnRegistrationAttachment;
#[cfg(feature = "smsvoice")]
pub use resource_policy::CfnResourcePolicy;
#[cfg(feature = "smsvoice")]
pub use sender_id::CfnSenderId;
#[cfg(feature = "smsvoice")]
pub use verified_destination_number::CfnVerifiedDestinationNumber;
