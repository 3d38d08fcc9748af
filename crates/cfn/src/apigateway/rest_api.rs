// Written by `cargo xtask codegen` from crates/registry/data/apigateway.txt.

//! `AWS::ApiGateway::RestApi` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RestApiId`; it has no attribute for its ARN.
    CfnRestApi = "AWS::ApiGateway::RestApi", "apigateway-restapi", reference name,
        arn "arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}", tags List "Tags";
    new {}
    set {
        api_key_source_type: str = "ApiKeySourceType",
        /// no item twice
        binary_media_types: c::List<str> = "BinaryMediaTypes",
        /// AWS does not show it again
        body: c::Json = "Body",
        /// AWS does not show it again
        body_s3_location: S3Location = "BodyS3Location",
        /// AWS does not show it again
        clone_from: str = "CloneFrom",
        description: str = "Description",
        disable_execute_api_endpoint: bool = "DisableExecuteApiEndpoint",
        endpoint_access_mode: str = "EndpointAccessMode",
        endpoint_configuration: EndpointConfiguration = "EndpointConfiguration",
        /// AWS does not show it again
        fail_on_warnings: bool = "FailOnWarnings",
        minimum_compression_size: i64 = "MinimumCompressionSize",
        /// AWS does not show it again
        mode: str = "Mode",
        name: str = "Name",
        /// AWS does not show it again
        parameters: c::Json = "Parameters",
        policy: c::PolicyDocument = "Policy",
        security_policy: str = "SecurityPolicy",
        tags: c::List<c::Tag> = "Tags",
        version: str = "Version",
    }
    get {
        REST_API_ID: c::Name<CfnRestApi> = "RestApiId",
        ROOT_RESOURCE_ID: str = "RootResourceId",
    }
}

c::property! {
    EndpointConfiguration, "apigateway-restapi-endpointconfiguration";
    new {}
    set {
        ip_address_type: str = "IpAddressType",
        /// no item twice
        types: c::List<str> = "Types",
        /// no item twice
        vpc_endpoint_ids: c::List<c::Name<crate::ec2::CfnVPCEndpoint>> = "VpcEndpointIds",
    }
}

c::property! {
    S3Location, "apigateway-restapi-s3location";
    new {}
    set {
        bucket: c::Name<crate::s3::CfnBucket> = "Bucket",
        e_tag: str = "ETag",
        key: str = "Key",
        version: str = "Version",
    }
}
