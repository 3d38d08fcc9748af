// Written by `cargo xtask codegen` from crates/registry/data/apigatewayv2.txt.

//! The types of `AWS::ApiGatewayV2`.

#[cfg(feature = "apigatewayv2")]
pub mod api;
#[cfg(feature = "apigatewayv2")]
pub mod api_gateway_managed_overrides;
#[cfg(feature = "apigatewayv2")]
pub mod api_mapping;
#[cfg(feature = "apigatewayv2")]
pub mod authorizer;
#[cfg(feature = "apigatewayv2")]
pub mod deployment;
#[cfg(feature = "apigatewayv2")]
pub mod domain_name;
#[cfg(feature = "apigatewayv2")]
pub mod integration;
#[cfg(feature = "apigatewayv2")]
pub mod integration_response;
#[cfg(feature = "apigatewayv2")]
pub mod model;
#[cfg(feature = "apigatewayv2")]
pub mod portal_product;
#[cfg(feature = "apigatewayv2")]
pub mod route;
#[cfg(feature = "apigatewayv2")]
pub mod route_response;
#[cfg(feature = "apigatewayv2")]
pub mod routing_rule;
#[cfg(feature = "apigatewayv2")]
pub mod stage;
#[cfg(feature = "apigatewayv2")]
pub mod vpc_link;

#[cfg(feature = "apigatewayv2")]
pub use api::CfnApi;
#[cfg(feature = "apigatewayv2")]
pub use api_gateway_managed_overrides::CfnApiGatewayManagedOverrides;
#[cfg(feature = "apigatewayv2")]
pub use api_mapping::CfnApiMapping;
#[cfg(feature = "apigatewayv2")]
pub use authorizer::CfnAuthorizer;
#[cfg(feature = "apigatewayv2")]
pub use deployment::CfnDeployment;
#[cfg(feature = "apigatewayv2")]
pub use domain_name::CfnDomainName;
#[cfg(feature = "apigatewayv2")]
pub use integration::CfnIntegration;
#[cfg(feature = "apigatewayv2")]
pub use integration_response::CfnIntegrationResponse;
#[cfg(feature = "apigatewayv2")]
pub use model::CfnModel;
#[cfg(feature = "apigatewayv2")]
pub use portal_product::CfnPortalProduct;
#[cfg(feature = "apigatewayv2")]
pub use route::CfnRoute;
#[cfg(feature = "apigatewayv2")]
pub use route_response::CfnRouteResponse;
#[cfg(feature = "apigatewayv2")]
pub use routing_rule::CfnRoutingRule;
#[cfg(feature = "apigatewayv2")]
pub use stage::CfnStage;
#[cfg(feature = "apigatewayv2")]
pub use vpc_link::CfnVpcLink;

#[cfg(not(feature = "apigatewayv2"))]
crate::row::referred! { "apigatewayv2":
    CfnApi,
    CfnAuthorizer,
    CfnIntegration,
    CfnRoute,
}
