// Written by `cargo xtask codegen` from crates/registry/data/wellarchitected.txt.

//! The types of `AWS::WellArchitected`.

#[cfg(feature = "wellarchitected")]
pub mod agent_context;
#[cfg(feature = "wellarchitected")]
pub mod agent_goal;
#[cfg(feature = "wellarchitected")]
pub mod agent_profile;
#[cfg(feature = "wellarchitected")]
pub mod lens;
#[cfg(feature = "wellarchitected")]
pub mod profile;
#[cfg(feature = "wellarchitected")]
pub mod review_template;
#[cfg(feature = "wellarchitected")]
pub mod workload;

#[cfg(feature = "wellarchitected")]
pub use agent_context::CfnAgentContext;
#[cfg(feature = "wellarchitected")]
pub use agent_goal::CfnAgentGoal;
#[cfg(feature = "wellarchitected")]
pub use agent_profile::CfnAgentProfile;
#[cfg(feature = "wellarchitected")]
pub use lens::CfnLens;
#[cfg(feature = "wellarchitected")]
pub use profile::CfnProfile;
#[cfg(feature = "wellarchitected")]
pub use review_template::CfnReviewTemplate;
#[cfg(feature = "wellarchitected")]
pub use workload::CfnWorkload;
