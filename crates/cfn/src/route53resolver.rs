// Written by `cargo xtask codegen` from crates/registry/data/route53resolver.txt.

//! The types of `AWS::Route53Resolver`.

#[cfg(feature = "route53resolver")]
pub mod firewall_domain_list;
#[cfg(feature = "route53resolver")]
pub mod firewall_rule_group;
#[cfg(feature = "route53resolver")]
pub mod firewall_rule_group_association;
#[cfg(feature = "route53resolver")]
pub mod outpost_resolver;
#[cfg(feature = "route53resolver")]
pub mod resolver_config;
#[cfg(feature = "route53resolver")]
pub mod resolver_dnssec_config;
#[cfg(feature = "route53resolver")]
pub mod resolver_endpoint;
#[cfg(feature = "route53resolver")]
pub mod resolver_query_logging_config;
#[cfg(feature = "route53resolver")]
pub mod resolver_query_logging_config_association;
#[cfg(feature = "route53resolver")]
pub mod resolver_rule;
#[cfg(feature = "route53resolver")]
pub mod resolver_rule_association;

#[cfg(feature = "route53resolver")]
pub use firewall_domain_list::CfnFirewallDomainList;
#[cfg(feature = "route53resolver")]
pub use firewall_rule_group::CfnFirewallRuleGroup;
#[cfg(feature = "route53resolver")]
pub use firewall_rule_group_association::CfnFirewallRuleGroupAssociation;
#[cfg(feature = "route53resolver")]
pub use outpost_resolver::CfnOutpostResolver;
#[cfg(feature = "route53resolver")]
pub use resolver_config::CfnResolverConfig;
#[cfg(feature = "route53resolver")]
pub use resolver_dnssec_config::CfnResolverDNSSECConfig;
#[cfg(feature = "route53resolver")]
pub use resolver_endpoint::CfnResolverEndpoint;
#[cfg(feature = "route53resolver")]
pub use resolver_query_logging_config::CfnResolverQueryLoggingConfig;
#[cfg(feature = "route53resolver")]
pub use resolver_query_logging_config_association::CfnResolverQueryLoggingConfigAssociation;
#[cfg(feature = "route53resolver")]
pub use resolver_rule::CfnResolverRule;
#[cfg(feature = "route53resolver")]
pub use resolver_rule_association::CfnResolverRuleAssociation;

#[cfg(not(feature = "route53resolver"))]
crate::row::referred! { "route53resolver":
    CfnFirewallDomainList,
    CfnFirewallRuleGroup,
    CfnResolverRule,
}
