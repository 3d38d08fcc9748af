// Written by `cargo xtask codegen` from crates/registry/data/resiliencehub.txt.

//! The types of `AWS::ResilienceHub`.

#[cfg(feature = "resiliencehub")]
pub mod app;
#[cfg(feature = "resiliencehub")]
pub mod resiliency_policy;

#[cfg(feature = "resiliencehub")]
pub use app::CfnApp;
#[cfg(feature = "resiliencehub")]
pub use resiliency_policy::CfnResiliencyPolicy;
