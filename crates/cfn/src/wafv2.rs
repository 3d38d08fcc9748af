// Written by `cargo xtask codegen` from crates/registry/data/wafv2.txt.

//! The types of `AWS::WAFv2`.

#[cfg(feature = "wafv2")]
pub mod ip_set;
#[cfg(feature = "wafv2")]
pub mod logging_configuration;
#[cfg(feature = "wafv2")]
pub mod regex_pattern_set;
#[cfg(feature = "wafv2")]
pub mod rule_group;
#[cfg(feature = "wafv2")]
pub mod web_acl;
#[cfg(feature = "wafv2")]
pub mod web_acl_association;

#[cfg(feature = "wafv2")]
pub use ip_set::CfnIPSet;
#[cfg(feature = "wafv2")]
pub use logging_configuration::CfnLoggingConfiguration;
#[cfg(feature = "wafv2")]
pub use regex_pattern_set::CfnRegexPatternSet;
#[cfg(feature = "wafv2")]
pub use rule_group::CfnRuleGroup;
#[cfg(feature = "wafv2")]
pub use web_acl::CfnWebACL;
#[cfg(feature = "wafv2")]
pub use web_acl_association::CfnWebACLAssociation;

#[cfg(not(feature = "wafv2"))]
crate::row::referred! { "wafv2":
    CfnWebACL,
}
