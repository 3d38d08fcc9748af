// Written by `cargo xtask codegen` from crates/registry/data/aps.txt.

//! The types of `AWS::APS`.

#[cfg(feature = "aps")]
pub mod anomaly_detector;
#[cfg(feature = "aps")]
pub mod resource_policy;
#[cfg(feature = "aps")]
pub mod rule_groups_namespace;
#[cfg(feature = "aps")]
pub mod scraper;
#[cfg(feature = "aps")]
pub mod workspace;

#[cfg(feature = "aps")]
pub use anomaly_detector::CfnAnomalyDetector;
#[cfg(feature = "aps")]
pub use resource_policy::CfnResourcePolicy;
#[cfg(feature = "aps")]
pub use rule_groups_namespace::CfnRuleGroupsNamespace;
#[cfg(feature = "aps")]
pub use scraper::CfnScraper;
#[cfg(feature = "aps")]
pub use workspace::CfnWorkspace;
