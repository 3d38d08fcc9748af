// Written by `cargo xtask codegen` from crates/registry/data/resiliencehubv2.txt.

//! The types of `AWS::ResilienceHubV2`.

#[cfg(feature = "resiliencehubv2")]
pub mod policy;
#[cfg(feature = "resiliencehubv2")]
pub mod service;
#[cfg(feature = "resiliencehubv2")]
pub mod service_function;
#[cfg(feature = "resiliencehubv2")]
pub mod system;
#[cfg(feature = "resiliencehubv2")]
pub mod user_journey;

#[cfg(feature = "resiliencehubv2")]
pub use policy::CfnPolicy;
#[cfg(feature = "resiliencehubv2")]
pub use service::CfnService;
#[cfg(feature = "resiliencehubv2")]
pub use service_function::CfnServiceFunction;
#[cfg(feature = "resiliencehubv2")]
pub use system::CfnSystem;
#[cfg(feature = "resiliencehubv2")]
pub use user_journey::CfnUserJourney;
