// Written by `cargo xtask codegen` from crates/registry/data/wafregional.txt.

//! The types of `AWS::WAFRegional`.

#[cfg(feature = "wafregional")]
pub mod byte_match_set;
#[cfg(feature = "wafregional")]
pub mod geo_match_set;
#[cfg(feature = "wafregional")]
pub mod ip_set;
#[cfg(feature = "wafregional")]
pub mod rate_based_rule;
#[cfg(feature = "wafregional")]
pub mod regex_pattern_set;
#[cfg(feature = "wafregional")]
pub mod rule;
#[cfg(feature = "wafregional")]
pub mod size_constraint_set;
#[cfg(feature = "wafregional")]
pub mod sql_injection_match_set;
#[cfg(feature = "wafregional")]
pub mod web_acl;
#[cfg(feature = "wafregional")]
pub mod web_acl_association;
#[cfg(feature = "wafregional")]
pub mod xss_match_set;

#[cfg(feature = "wafregional")]
pub use byte_match_set::CfnByteMatchSet;
#[cfg(feature = "wafregional")]
pub use geo_match_set::CfnGeoMatchSet;
#[cfg(feature = "wafregional")]
pub use ip_set::CfnIPSet;
#[cfg(feature = "wafregional")]
pub use rate_based_rule::CfnRateBasedRule;
#[cfg(feature = "wafregional")]
pub use regex_pattern_set::CfnRegexPatternSet;
#[cfg(feature = "wafregional")]
pub use rule::CfnRule;
#[cfg(feature = "wafregional")]
pub use size_constraint_set::CfnSizeConstraintSet;
#[cfg(feature = "wafregional")]
pub use sql_injection_match_set::CfnSqlInjectionMatchSet;
#[cfg(feature = "wafregional")]
pub use web_acl::CfnWebACL;
#[cfg(feature = "wafregional")]
pub use web_acl_association::CfnWebACLAssociation;
#[cfg(feature = "wafregional")]
pub use xss_match_set::CfnXssMatchSet;
