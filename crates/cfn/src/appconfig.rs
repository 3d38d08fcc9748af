// Written by `cargo xtask codegen` from crates/registry/data/appconfig.txt.

//! The types of `AWS::AppConfig`.

#[cfg(feature = "appconfig")]
pub mod application;
#[cfg(feature = "appconfig")]
pub mod configuration_profile;
#[cfg(feature = "appconfig")]
pub mod deployment;
#[cfg(feature = "appconfig")]
pub mod deployment_strategy;
#[cfg(feature = "appconfig")]
pub mod environment;
#[cfg(feature = "appconfig")]
pub mod experiment_definition;
#[cfg(feature = "appconfig")]
pub mod experiment_run;
#[cfg(feature = "appconfig")]
pub mod extension;
#[cfg(feature = "appconfig")]
pub mod extension_association;
#[cfg(feature = "appconfig")]
pub mod hosted_configuration_version;

#[cfg(feature = "appconfig")]
pub use application::CfnApplication;
#[cfg(feature = "appconfig")]
pub use configuration_profile::CfnConfigurationProfile;
#[cfg(feature = "appconfig")]
pub use deployment::CfnDeployment;
#[cfg(feature = "appconfig")]
pub use deployment_strategy::CfnDeploymentStrategy;
#[cfg(feature = "appconfig")]
pub use environment::CfnEnvironment;
#[cfg(feature = "appconfig")]
pub use experiment_definition::CfnExperimentDefinition;
#[cfg(feature = "appconfig")]
pub use experiment_run::CfnExperimentRun;
#[cfg(feature = "appconfig")]
pub use extension::CfnExtension;
#[cfg(feature = "appconfig")]
pub use extension_association::CfnExtensionAssociation;
#[cfg(feature = "appconfig")]
pub use hosted_configuration_version::CfnHostedConfigurationVersion;

#[cfg(not(feature = "appconfig"))]
crate::row::referred! { "appconfig":
    CfnApplication,
    CfnConfigurationProfile,
}
