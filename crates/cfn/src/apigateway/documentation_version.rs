// Written by `cargo xtask codegen` from crates/registry/data/apigateway.txt.

//! `AWS::ApiGateway::DocumentationVersion` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnDocumentationVersion = "AWS::ApiGateway::DocumentationVersion", "apigateway-documentationversion", reference text;
    new CfnDocumentationVersionRequired {
        /// at least 1 character; an update replaces the resource
        A documentation_version: str = "DocumentationVersion",
        /// at least 1 character; an update replaces the resource
        B rest_api_id: c::Name<crate::apigateway::CfnRestApi> = "RestApiId",
    }
    set {
        description: str = "Description",
    }
    get {}
}
