// Written by `cargo xtask codegen` from crates/registry/data/config.txt.

//! The types of `AWS::Config`.

#[cfg(feature = "config")]
pub mod aggregation_authorization;
#[cfg(feature = "config")]
pub mod config_rule;
#[cfg(feature = "config")]
pub mod configuration_aggregator;
#[cfg(feature = "config")]
pub mod configuration_recorder;
#[cfg(feature = "config")]
pub mod conformance_pack;
#[cfg(feature = "config")]
pub mod connector;
#[cfg(feature = "config")]
pub mod delivery_channel;
#[cfg(feature = "config")]
pub mod organization_config_rule;
#[cfg(feature = "config")]
pub mod organization_conformance_pack;
#[cfg(feature = "config")]
pub mod remediation_configuration;
#[cfg(feature = "config")]
pub mod stored_query;

#[cfg(feature = "config")]
pub use aggregation_authorization::CfnAggregationAuthorization;
#[cfg(feature = "config")]
pub use config_rule::CfnConfigRule;
#[cfg(feature = "config")]
pub use configuration_aggregator::CfnConfigurationAggregator;
#[cfg(feature = "config")]
pub use configuration_recorder::CfnConfigurationRecorder;
#[cfg(feature = "config")]
pub use conformance_pack::CfnConformancePack;
#[cfg(feature = "config")]
pub use connector::CfnConnector;
#[cfg(feature = "config")]
pub use delivery_channel::CfnDeliveryChannel;
#[cfg(feature = "config")]
pub use organization_config_rule::CfnOrganizationConfigRule;
#[cfg(feature = "config")]
pub use organization_conformance_pack::CfnOrganizationConformancePack;
#[cfg(feature = "config")]
pub use remediation_configuration::CfnRemediationConfiguration;
#[cfg(feature = "config")]
pub use stored_query::CfnStoredQuery;
