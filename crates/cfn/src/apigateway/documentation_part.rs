// Written by `cargo xtask codegen` from crates/registry/data/apigateway.txt.

//! `AWS::ApiGateway::DocumentationPart` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DocumentationPartId`; it takes no tags; it has no attribute for its ARN.
    CfnDocumentationPart = "AWS::ApiGateway::DocumentationPart", "apigateway-documentationpart", reference name;
    new CfnDocumentationPartRequired {
        /// an update replaces the resource
        A location: Location = "Location",
        B properties: str = "Properties",
        /// an update replaces the resource
        C rest_api_id: c::Name<crate::apigateway::CfnRestApi> = "RestApiId",
    }
    set {}
    get {
        DOCUMENTATION_PART_ID: c::Name<CfnDocumentationPart> = "DocumentationPartId",
    }
}

c::property! {
    Location, "apigateway-documentationpart-location";
    new {}
    set {
        method: str = "Method",
        name: str = "Name",
        path: str = "Path",
        status_code: str = "StatusCode",
        r#type: LocationType = "Type",
    }
}

c::open_enum! {
    LocationType {
        API = "API",
        AUTHORIZER = "AUTHORIZER",
        MODEL = "MODEL",
        RESOURCE = "RESOURCE",
        METHOD = "METHOD",
        PATH_PARAMETER = "PATH_PARAMETER",
        QUERY_PARAMETER = "QUERY_PARAMETER",
        REQUEST_HEADER = "REQUEST_HEADER",
        REQUEST_BODY = "REQUEST_BODY",
        RESPONSE = "RESPONSE",
        RESPONSE_HEADER = "RESPONSE_HEADER",
        RESPONSE_BODY = "RESPONSE_BODY",
    }
}
