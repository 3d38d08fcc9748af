// Written by `cargo xtask codegen` from crates/registry/data/ssmcontacts.txt.

//! The types of `AWS::SSMContacts`.

#[cfg(feature = "ssmcontacts")]
pub mod contact;
#[cfg(feature = "ssmcontacts")]
pub mod contact_channel;
#[cfg(feature = "ssmcontacts")]
pub mod plan;
#[cfg(feature = "ssmcontacts")]
pub mod rotation;

#[cfg(feature = "ssmcontacts")]
pub use contact::CfnContact;
#[cfg(feature = "ssmcontacts")]
pub use contact_channel::CfnContactChannel;
#[cfg(feature = "ssmcontacts")]
pub use plan::CfnPlan;
#[cfg(feature = "ssmcontacts")]
pub use rotation::CfnRotation;
