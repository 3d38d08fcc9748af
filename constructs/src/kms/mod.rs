//! Encryption keys: [`Key`], [`Alias`], and references to keys of other owners.

mod alias;
mod key;
mod key_props;
mod key_ref;
mod key_type;
mod service_use;

pub use alias::{Alias, AliasProps};
pub use key::Key;
pub use key_props::{KeyProps, Rotation};
pub use key_ref::KeyRef;
pub use key_type::{Ecc, EcdhCurve, HmacSpec, KeyType, MlDsa, RsaSize, Sm2Usage};

#[cfg(test)]
mod tests;
