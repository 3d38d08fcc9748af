// Written by `cargo xtask codegen` from crates/registry/data/apigateway.txt.

//! The types of `AWS::ApiGateway`.

#[cfg(feature = "apigateway")]
pub mod account;
#[cfg(feature = "apigateway")]
pub mod api_key;
#[cfg(feature = "apigateway")]
pub mod authorizer;
#[cfg(feature = "apigateway")]
pub mod base_path_mapping;
#[cfg(feature = "apigateway")]
pub mod base_path_mapping_v2;
#[cfg(feature = "apigateway")]
pub mod client_certificate;
#[cfg(feature = "apigateway")]
pub mod deployment;
#[cfg(feature = "apigateway")]
pub mod documentation_part;
#[cfg(feature = "apigateway")]
pub mod documentation_version;
#[cfg(feature = "apigateway")]
pub mod domain_name;
#[cfg(feature = "apigateway")]
pub mod domain_name_access_association;
#[cfg(feature = "apigateway")]
pub mod domain_name_v2;
#[cfg(feature = "apigateway")]
pub mod gateway_response;
#[cfg(feature = "apigateway")]
pub mod method;
#[cfg(feature = "apigateway")]
pub mod model;
#[cfg(feature = "apigateway")]
pub mod request_validator;
#[cfg(feature = "apigateway")]
pub mod resource;
#[cfg(feature = "apigateway")]
pub mod rest_api;
#[cfg(feature = "apigateway")]
pub mod stage;
#[cfg(feature = "apigateway")]
pub mod usage_plan;
#[cfg(feature = "apigateway")]
pub mod usage_plan_key;
#[cfg(feature = "apigateway")]
pub mod vpc_link;

#[cfg(feature = "apigateway")]
pub use account::CfnAccount;
#[cfg(feature = "apigateway")]
pub use api_key::CfnApiKey;
#[cfg(feature = "apigateway")]
pub use authorizer::CfnAuthorizer;
#[cfg(feature = "apigateway")]
pub use base_path_mapping::CfnBasePathMapping;
#[cfg(feature = "apigateway")]
pub use base_path_mapping_v2::CfnBasePathMappingV2;
#[cfg(feature = "apigateway")]
pub use client_certificate::CfnClientCertificate;
#[cfg(feature = "apigateway")]
pub use deployment::CfnDeployment;
#[cfg(feature = "apigateway")]
pub use documentation_part::CfnDocumentationPart;
#[cfg(feature = "apigateway")]
pub use documentation_version::CfnDocumentationVersion;
#[cfg(feature = "apigateway")]
pub use domain_name::CfnDomainName;
#[cfg(feature = "apigateway")]
pub use domain_name_access_association::CfnDomainNameAccessAssociation;
#[cfg(feature = "apigateway")]
pub use domain_name_v2::CfnDomainNameV2;
#[cfg(feature = "apigateway")]
pub use gateway_response::CfnGatewayResponse;
#[cfg(feature = "apigateway")]
pub use method::CfnMethod;
#[cfg(feature = "apigateway")]
pub use model::CfnModel;
#[cfg(feature = "apigateway")]
pub use request_validator::CfnRequestValidator;
#[cfg(feature = "apigateway")]
pub use resource::CfnResource;
#[cfg(feature = "apigateway")]
pub use rest_api::CfnRestApi;
#[cfg(feature = "apigateway")]
pub use stage::CfnStage;
#[cfg(feature = "apigateway")]
pub use usage_plan::CfnUsagePlan;
#[cfg(feature = "apigateway")]
pub use usage_plan_key::CfnUsagePlanKey;
#[cfg(feature = "apigateway")]
pub use vpc_link::CfnVpcLink;

#[cfg(not(feature = "apigateway"))]
crate::row::referred! { "apigateway":
    CfnAuthorizer,
    CfnClientCertificate,
    CfnDeployment,
    CfnDomainName,
    CfnRequestValidator,
    CfnResource,
    CfnRestApi,
    CfnStage,
    CfnUsagePlan,
}
