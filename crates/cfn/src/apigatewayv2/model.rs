// Written by `cargo xtask codegen` from crates/registry/data/apigatewayv2.txt.

//! `AWS::ApiGatewayV2::Model` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ModelId`; it takes no tags; it has no attribute for its ARN.
    CfnModel = "AWS::ApiGatewayV2::Model", "apigatewayv2-model", reference name;
    new CfnModelRequired {
        /// an update replaces the resource
        A api_id: c::Name<crate::apigatewayv2::CfnApi> = "ApiId",
        B name: str = "Name",
        C schema: c::Json = "Schema",
    }
    set {
        content_type: str = "ContentType",
        description: str = "Description",
    }
    get {
        MODEL_ID: c::Name<CfnModel> = "ModelId",
    }
}
