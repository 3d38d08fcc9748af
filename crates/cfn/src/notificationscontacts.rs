// Written by `cargo xtask codegen` from crates/registry/data/notificationscontacts.txt.

//! The types of `AWS::NotificationsContacts`.

#[cfg(feature = "notificationscontacts")]
pub mod email_contact;

#[cfg(feature = "notificationscontacts")]
pub use email_contact::CfnEmailContact;
