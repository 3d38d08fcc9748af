// Written by `cargo xtask codegen` from crates/registry/data/apigateway.txt.

//! `AWS::ApiGateway::Model` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it takes no tags; it has no attribute for its ARN.
    CfnModel = "AWS::ApiGateway::Model", "apigateway-model", reference name, name_property "Name";
    new {
        /// an update replaces the resource
        A rest_api_id: c::Name<crate::apigateway::CfnRestApi> = "RestApiId",
    }
    set {
        /// an update replaces the resource
        content_type: str = "ContentType",
        description: str = "Description",
        /// an update replaces the resource
        name: str = "Name",
        schema: c::Json = "Schema",
    }
    get {}
}
