// Written by `cargo xtask codegen` from crates/registry/data/ecr.txt.

//! The types of `AWS::ECR`.

#[cfg(feature = "ecr")]
pub mod public_repository;
#[cfg(feature = "ecr")]
pub mod pull_through_cache_rule;
#[cfg(feature = "ecr")]
pub mod pull_time_update_exclusion;
#[cfg(feature = "ecr")]
pub mod registry_policy;
#[cfg(feature = "ecr")]
pub mod registry_scanning_configuration;
#[cfg(feature = "ecr")]
pub mod replication_configuration;
#[cfg(feature = "ecr")]
pub mod repository;
#[cfg(feature = "ecr")]
pub mod repository_creation_template;
#[cfg(feature = "ecr")]
pub mod signing_configuration;

#[cfg(feature = "ecr")]
pub use public_repository::CfnPublicRepository;
#[cfg(feature = "ecr")]
pub use pull_through_cache_rule::CfnPullThroughCacheRule;
#[cfg(feature = "ecr")]
pub use pull_time_update_exclusion::CfnPullTimeUpdateExclusion;
#[cfg(feature = "ecr")]
pub use registry_policy::CfnRegistryPolicy;
#[cfg(feature = "ecr")]
pub use registry_scanning_configuration::CfnRegistryScanningConfiguration;
#[cfg(feature = "ecr")]
pub use replication_configuration::CfnReplicationConfiguration;
#[cfg(feature = "ecr")]
pub use repository::CfnRepository;
#[cfg(feature = "ecr")]
pub use repository_creation_template::CfnRepositoryCreationTemplate;
#[cfg(feature = "ecr")]
pub use signing_configuration::CfnSigningConfiguration;

#[cfg(not(feature = "ecr"))]
crate::row::referred! { "ecr":
    CfnRepository,
}
