// Written by `cargo xtask codegen` from crates/registry/data/lambda.txt.

//! The types of `AWS::Lambda`.

#[cfg(feature = "lambda")]
pub mod alias;
#[cfg(feature = "lambda")]
pub mod capacity_provider;
#[cfg(feature = "lambda")]
pub mod code_signing_config;
#[cfg(feature = "lambda")]
pub mod event_invoke_config;
#[cfg(feature = "lambda")]
pub mod event_source_mapping;
#[cfg(feature = "lambda")]
pub mod function;
#[cfg(feature = "lambda")]
pub mod layer_version;
#[cfg(feature = "lambda")]
pub mod layer_version_permission;
#[cfg(feature = "lambda")]
pub mod microvm_image;
#[cfg(feature = "lambda")]
pub mod network_connector;
#[cfg(feature = "lambda")]
pub mod permission;
#[cfg(feature = "lambda")]
pub mod resource_policy;
#[cfg(feature = "lambda")]
pub mod url;
#[cfg(feature = "lambda")]
pub mod version;
#[cfg(feature = "lambda")]
pub mod web_function;
#[cfg(feature = "lambda")]
pub mod web_function_endpoint;
#[cfg(feature = "lambda")]
pub mod web_function_revision;

#[cfg(feature = "lambda")]
pub use alias::CfnAlias;
#[cfg(feature = "lambda")]
pub use capacity_provider::CfnCapacityProvider;
#[cfg(feature = "lambda")]
pub use code_signing_config::CfnCodeSigningConfig;
#[cfg(feature = "lambda")]
pub use event_invoke_config::CfnEventInvokeConfig;
#[cfg(feature = "lambda")]
pub use event_source_mapping::CfnEventSourceMapping;
#[cfg(feature = "lambda")]
pub use function::CfnFunction;
#[cfg(feature = "lambda")]
pub use layer_version::CfnLayerVersion;
#[cfg(feature = "lambda")]
pub use layer_version_permission::CfnLayerVersionPermission;
#[cfg(feature = "lambda")]
pub use microvm_image::CfnMicrovmImage;
#[cfg(feature = "lambda")]
pub use network_connector::CfnNetworkConnector;
#[cfg(feature = "lambda")]
pub use permission::CfnPermission;
#[cfg(feature = "lambda")]
pub use resource_policy::CfnResourcePolicy;
#[cfg(feature = "lambda")]
pub use url::CfnUrl;
#[cfg(feature = "lambda")]
pub use version::CfnVersion;
#[cfg(feature = "lambda")]
pub use web_function::CfnWebFunction;
#[cfg(feature = "lambda")]
pub use web_function_endpoint::CfnWebFunctionEndpoint;
#[cfg(feature = "lambda")]
pub use web_function_revision::CfnWebFunctionRevision;

#[cfg(not(feature = "lambda"))]
crate::row::referred! { "lambda":
    CfnCodeSigningConfig,
    CfnFunction,
    CfnLayerVersion,
}
