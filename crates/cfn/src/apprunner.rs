// Written by `cargo xtask codegen` from crates/registry/data/apprunner.txt.

//! The types of `AWS::AppRunner`.

#[cfg(feature = "apprunner")]
pub mod auto_scaling_configuration;
#[cfg(feature = "apprunner")]
pub mod observability_configuration;
#[cfg(feature = "apprunner")]
pub mod service;
#[cfg(feature = "apprunner")]
pub mod vpc_connector;
#[cfg(feature = "apprunner")]
pub mod vpc_ingress_connection;

#[cfg(feature = "apprunner")]
pub use auto_scaling_configuration::CfnAutoScalingConfiguration;
#[cfg(feature = "apprunner")]
pub use observability_configuration::CfnObservabilityConfiguration;
#[cfg(feature = "apprunner")]
pub use service::CfnService;
#[cfg(feature = "apprunner")]
pub use vpc_connector::CfnVpcConnector;
#[cfg(feature = "apprunner")]
pub use vpc_ingress_connection::CfnVpcIngressConnection;

#[cfg(not(feature = "apprunner"))]
crate::row::referred! { "apprunner":
    CfnVpcConnector,
}
