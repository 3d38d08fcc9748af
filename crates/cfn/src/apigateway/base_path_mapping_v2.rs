// Written by `cargo xtask codegen` from crates/registry/data/apigateway.txt.

//! `AWS::ApiGateway::BasePathMappingV2` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `BasePathMappingArn`; it takes no tags.
    CfnBasePathMappingV2 = "AWS::ApiGateway::BasePathMappingV2", "apigateway-basepathmappingv2", reference arn;
    new CfnBasePathMappingV2Required {
        /// an update replaces the resource
        A domain_name_arn: str = "DomainNameArn",
        B rest_api_id: str = "RestApiId",
    }
    set {
        /// an update replaces the resource
        base_path: str = "BasePath",
        stage: str = "Stage",
    }
    get {
        @arn "BasePathMappingArn",
        BASE_PATH_MAPPING_ARN: c::Arn<CfnBasePathMappingV2> = "BasePathMappingArn",
    }
}
