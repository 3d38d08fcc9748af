// Written by `cargo xtask codegen` from crates/registry/data/kms.txt.

//! The types of `AWS::KMS`.

#[cfg(feature = "kms")]
pub mod alias;
#[cfg(feature = "kms")]
pub mod key;
#[cfg(feature = "kms")]
pub mod replica_key;

#[cfg(feature = "kms")]
pub use alias::CfnAlias;
#[cfg(feature = "kms")]
pub use key::CfnKey;
#[cfg(feature = "kms")]
pub use replica_key::CfnReplicaKey;

#[cfg(not(feature = "kms"))]
crate::row::referred! { "kms":
    CfnKey,
}
