// Written by `cargo xtask codegen` from crates/registry/data/batch.txt.

//! The types of `AWS::Batch`.

#[cfg(feature = "batch")]
pub mod compute_environment;
#[cfg(feature = "batch")]
pub mod consumable_resource;
#[cfg(feature = "batch")]
pub mod job_definition;
#[cfg(feature = "batch")]
pub mod job_queue;
#[cfg(feature = "batch")]
pub mod quota_share;
#[cfg(feature = "batch")]
pub mod scheduling_policy;
#[cfg(feature = "batch")]
pub mod service_environment;

#[cfg(feature = "batch")]
pub use compute_environment::CfnComputeEnvironment;
#[cfg(feature = "batch")]
pub use consumable_resource::CfnConsumableResource;
#[cfg(feature = "batch")]
pub use job_definition::CfnJobDefinition;
#[cfg(feature = "batch")]
pub use job_queue::CfnJobQueue;
#[cfg(feature = "batch")]
pub use quota_share::CfnQuotaShare;
#[cfg(feature = "batch")]
pub use scheduling_policy::CfnSchedulingPolicy;
#[cfg(feature = "batch")]
pub use service_environment::CfnServiceEnvironment;

#[cfg(not(feature = "batch"))]
crate::row::referred! { "batch":
    CfnComputeEnvironment,
    CfnSchedulingPolicy,
}
