// Written by `cargo xtask codegen` from crates/registry/data/apigatewayv2.txt.

//! `AWS::ApiGatewayV2::ApiMapping` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ApiMappingId`; it takes no tags; it has no attribute for its ARN.
    CfnApiMapping = "AWS::ApiGatewayV2::ApiMapping", "apigatewayv2-apimapping", reference name;
    new CfnApiMappingRequired {
        A api_id: str = "ApiId",
        /// an update replaces the resource
        B domain_name: str = "DomainName",
        C stage: str = "Stage",
    }
    set {
        api_mapping_key: str = "ApiMappingKey",
    }
    get {
        API_MAPPING_ID: c::Name<CfnApiMapping> = "ApiMappingId",
    }
}
