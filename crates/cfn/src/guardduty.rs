// Written by `cargo xtask codegen` from crates/registry/data/guardduty.txt.

//! The types of `AWS::GuardDuty`.

#[cfg(feature = "guardduty")]
pub mod custom_detection_rule_association;
#[cfg(feature = "guardduty")]
pub mod detector;
#[cfg(feature = "guardduty")]
pub mod filter;
#[cfg(feature = "guardduty")]
pub mod ip_set;
#[cfg(feature = "guardduty")]
pub mod malware_protection_plan;
#[cfg(feature = "guardduty")]
pub mod master;
#[cfg(feature = "guardduty")]
pub mod member;
#[cfg(feature = "guardduty")]
pub mod publishing_destination;
#[cfg(feature = "guardduty")]
pub mod threat_entity_set;
#[cfg(feature = "guardduty")]
pub mod threat_intel_set;
#[cfg(feature = "guardduty")]
pub mod trusted_entity_set;

#[cfg(feature = "guardduty")]
pub use custom_detection_rule_association::CfnCustomDetectionRuleAssociation;
#[cfg(feature = "guardduty")]
pub use detector::CfnDetector;
#[cfg(feature = "guardduty")]
pub use filter::CfnFilter;
#[cfg(feature = "guardduty")]
pub use ip_set::CfnIPSet;
#[cfg(feature = "guardduty")]
pub use malware_protection_plan::CfnMalwareProtectionPlan;
#[cfg(feature = "guardduty")]
pub use master::CfnMaster;
#[cfg(feature = "guardduty")]
pub use member::CfnMember;
#[cfg(feature = "guardduty")]
pub use publishing_destination::CfnPublishingDestination;
#[cfg(feature = "guardduty")]
pub use threat_entity_set::CfnThreatEntitySet;
#[cfg(feature = "guardduty")]
pub use threat_intel_set::CfnThreatIntelSet;
#[cfg(feature = "guardduty")]
pub use trusted_entity_set::CfnTrustedEntitySet;
