// Written by `cargo xtask codegen` from crates/registry/data/route53globalresolver.txt.

//! The types of `AWS::Route53GlobalResolver`.

#[cfg(feature = "route53globalresolver")]
pub mod access_source;
#[cfg(feature = "route53globalresolver")]
pub mod access_token;
#[cfg(feature = "route53globalresolver")]
pub mod dns_view;
#[cfg(feature = "route53globalresolver")]
pub mod firewall_domain_list;
#[cfg(feature = "route53globalresolver")]
pub mod firewall_rule;
#[cfg(feature = "route53globalresolver")]
pub mod global_resolver;
#[cfg(feature = "route53globalresolver")]
pub mod hosted_zone_association;

#[cfg(feature = "route53globalresolver")]
pub use access_source::CfnAccessSource;
#[cfg(feature = "route53globalresolver")]
pub use access_token::CfnAccessToken;
#[cfg(feature = "route53globalresolver")]
pub use dns_view::CfnDnsView;
#[cfg(feature = "route53globalresolver")]
pub use firewall_domain_list::CfnFirewallDomainList;
#[cfg(feature = "route53globalresolver")]
pub use firewall_rule::CfnFirewallRule;
#[cfg(feature = "route53globalresolver")]
pub use global_resolver::CfnGlobalResolver;
#[cfg(feature = "route53globalresolver")]
pub use hosted_zone_association::CfnHostedZoneAssociation;
