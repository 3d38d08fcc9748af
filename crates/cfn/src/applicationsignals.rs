// Written by `cargo xtask codegen` from crates/registry/data/applicationsignals.txt.

//! The types of `AWS::ApplicationSignals`.

#[cfg(feature = "applicationsignals")]
pub mod discovery;
#[cfg(feature = "applicationsignals")]
pub mod grouping_configuration;
#[cfg(feature = "applicationsignals")]
pub mod instrumentation_config;
#[cfg(feature = "applicationsignals")]
pub mod service_level_objective;

#[cfg(feature = "applicationsignals")]
pub use discovery::CfnDiscovery;
#[cfg(feature = "applicationsignals")]
pub use grouping_configuration::CfnGroupingConfiguration;
#[cfg(feature = "applicationsignals")]
pub use instrumentation_config::CfnInstrumentationConfig;
#[cfg(feature = "applicationsignals")]
pub use service_level_objective::CfnServiceLevelObjective;
