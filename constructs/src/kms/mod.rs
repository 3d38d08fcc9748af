//! Encryption keys: [`Key`], [`Alias`], and references to keys of other owners.

mod key;
mod key_ref;

pub use key::{Key, KeyProps};
pub use key_ref::KeyRef;
