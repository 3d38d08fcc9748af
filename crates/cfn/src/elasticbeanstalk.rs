// Written by `cargo xtask codegen` from crates/registry/data/elasticbeanstalk.txt.

//! The types of `AWS::ElasticBeanstalk`.

#[cfg(feature = "elasticbeanstalk")]
pub mod application;
#[cfg(feature = "elasticbeanstalk")]
pub mod application_version;
#[cfg(feature = "elasticbeanstalk")]
pub mod configuration_template;
#[cfg(feature = "elasticbeanstalk")]
pub mod environment;

#[cfg(feature = "elasticbeanstalk")]
pub use application::CfnApplication;
#[cfg(feature = "elasticbeanstalk")]
pub use application_version::CfnApplicationVersion;
#[cfg(feature = "elasticbeanstalk")]
pub use configuration_template::CfnConfigurationTemplate;
#[cfg(feature = "elasticbeanstalk")]
pub use environment::CfnEnvironment;

#[cfg(not(feature = "elasticbeanstalk"))]
crate::row::referred! { "elasticbeanstalk":
    CfnApplication,
}
