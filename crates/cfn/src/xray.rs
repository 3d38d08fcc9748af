// Written by `cargo xtask codegen` from crates/registry/data/xray.txt.

//! The types of `AWS::XRay`.

#[cfg(feature = "xray")]
pub mod group;
#[cfg(feature = "xray")]
pub mod resource_policy;
#[cfg(feature = "xray")]
pub mod sampling_rule;
#[cfg(feature = "xray")]
pub mod transaction_search_config;

#[cfg(feature = "xray")]
pub use group::CfnGroup;
#[cfg(feature = "xray")]
pub use resource_policy::CfnResourcePolicy;
#[cfg(feature = "xray")]
pub use sampling_rule::CfnSamplingRule;
#[cfg(feature = "xray")]
pub use transaction_search_config::CfnTransactionSearchConfig;
