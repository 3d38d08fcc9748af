// Written by `cargo xtask codegen` from crates/registry/data/networkfirewall.txt.

//! The types of `AWS::NetworkFirewall`.

#[cfg(feature = "networkfirewall")]
pub mod container_association;
#[cfg(feature = "networkfirewall")]
pub mod firewall;
#[cfg(feature = "networkfirewall")]
pub mod firewall_policy;
#[cfg(feature = "networkfirewall")]
pub mod logging_configuration;
#[cfg(feature = "networkfirewall")]
pub mod rule_group;
#[cfg(feature = "networkfirewall")]
pub mod tls_inspection_configuration;
#[cfg(feature = "networkfirewall")]
pub mod vpc_endpoint_association;

#[cfg(feature = "networkfirewall")]
pub use container_association::CfnContainerAssociation;
#[cfg(feature = "networkfirewall")]
pub use firewall::CfnFirewall;
#[cfg(feature = "networkfirewall")]
pub use firewall_policy::CfnFirewallPolicy;
#[cfg(feature = "networkfirewall")]
pub use logging_configuration::CfnLoggingConfiguration;
#[cfg(feature = "networkfirewall")]
pub use rule_group::CfnRuleGroup;
#[cfg(feature = "networkfirewall")]
pub use tls_inspection_configuration::CfnTLSInspectionConfiguration;
#[cfg(feature = "networkfirewall")]
pub use vpc_endpoint_association::CfnVpcEndpointAssociation;

#[cfg(not(feature = "networkfirewall"))]
crate::row::referred! { "networkfirewall":
    CfnFirewallPolicy,
}
