// Written by `cargo xtask codegen` from crates/registry/data/apigateway.txt.

//! `AWS::ApiGateway::Resource` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ResourceId`; it takes no tags; it has no attribute for its ARN.
    CfnResource = "AWS::ApiGateway::Resource", "apigateway-resource", reference name;
    new CfnResourceRequired {
        /// an update replaces the resource
        A parent_id: str = "ParentId",
        /// an update replaces the resource
        B path_part: str = "PathPart",
        /// an update replaces the resource
        C rest_api_id: c::Name<crate::apigateway::CfnRestApi> = "RestApiId",
    }
    set {}
    get {
        RESOURCE_ID: c::Name<CfnResource> = "ResourceId",
    }
}
