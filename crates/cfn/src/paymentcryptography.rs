// Written by `cargo xtask codegen` from crates/registry/data/paymentcryptography.txt.

//! The types of `AWS::PaymentCryptography`.

#[cfg(feature = "paymentcryptography")]
pub mod alias;
#[cfg(feature = "paymentcryptography")]
pub mod key;

#[cfg(feature = "paymentcryptography")]
pub use alias::CfnAlias;
#[cfg(feature = "paymentcryptography")]
pub use key::CfnKey;
