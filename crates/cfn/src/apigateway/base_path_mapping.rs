// Written by `cargo xtask codegen` from crates/registry/data/apigateway.txt.

//! `AWS::ApiGateway::BasePathMapping` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnBasePathMapping = "AWS::ApiGateway::BasePathMapping", "apigateway-basepathmapping", reference text;
    new {
        /// an update replaces the resource
        A domain_name: c::Name<crate::apigateway::CfnDomainName> = "DomainName",
    }
    set {
        /// an update replaces the resource
        base_path: str = "BasePath",
        rest_api_id: c::Name<crate::apigateway::CfnRestApi> = "RestApiId",
        stage: c::Name<crate::apigateway::CfnStage> = "Stage",
    }
    get {}
}
