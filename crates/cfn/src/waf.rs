// Written by `cargo xtask codegen` from crates/registry/data/waf.txt.

//! The types of `AWS::WAF`.

#[cfg(feature = "waf")]
pub mod byte_match_set;
#[cfg(feature = "waf")]
pub mod ip_set;
#[cfg(feature = "waf")]
pub mod rule;
#[cfg(feature = "waf")]
pub mod size_constraint_set;
#[cfg(feature = "waf")]
pub mod sql_injection_match_set;
#[cfg(feature = "waf")]
pub mod web_acl;
#[cfg(feature = "waf")]
pub mod xss_match_set;

#[cfg(feature = "waf")]
pub use byte_match_set::CfnByteMatchSet;
#[cfg(feature = "waf")]
pub use ip_set::CfnIPSet;
#[cfg(feature = "waf")]
pub use rule::CfnRule;
#[cfg(feature = "waf")]
pub use size_constraint_set::CfnSizeConstraintSet;
#[cfg(feature = "waf")]
pub use sql_injection_match_set::CfnSqlInjectionMatchSet;
#[cfg(feature = "waf")]
pub use web_acl::CfnWebACL;
#[cfg(feature = "waf")]
pub use xss_match_set::CfnXssMatchSet;
