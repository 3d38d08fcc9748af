// Written by `cargo xtask codegen` from crates/registry/data/refactorspaces.txt.

//! `AWS::RefactorSpaces::Application` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnApplication = "AWS::RefactorSpaces::Application", "refactorspaces-application", reference text, tags List "Tags";
    new CfnApplicationRequired {
        /// 14 characters; matches `^env-([0-9A-Za-z]{10}$)`; an update replaces the resource
        A environment_identifier: c::Name<crate::refactorspaces::CfnEnvironment> = "EnvironmentIdentifier",
        /// 3 to 63 characters; matches `^[a-zA-Z0-9]+[a-zA-Z0-9-_ ]+$`; does not match `^(?:app-)`; an update replaces the resource
        B name: str = "Name",
        /// an update replaces the resource
        C proxy_type: ProxyType = "ProxyType",
        /// 12 to 21 characters; matches `^vpc-[-a-f0-9]{8}([-a-f0-9]{9})?$`; an update replaces the resource
        D vpc_id: c::Name<catchment_cfn::ec2::CfnVPC> = "VpcId",
    }
    set {
        /// an update replaces the resource; AWS does not show it again
        api_gateway_proxy: ApiGatewayProxyInput = "ApiGatewayProxy",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        API_GATEWAY_ID: str = "ApiGatewayId",
        APPLICATION_IDENTIFIER: str = "ApplicationIdentifier",
        NLB_ARN: str = "NlbArn",
        NLB_NAME: str = "NlbName",
        PROXY_URL: str = "ProxyUrl",
        STAGE_NAME: str = "StageName",
        VPC_LINK_ID: str = "VpcLinkId",
    }
}

c::property! {
    ApiGatewayProxyInput, "refactorspaces-application-apigatewayproxyinput";
    new {}
    set {
        endpoint_type: ApiGatewayEndpointType = "EndpointType",
        /// 1 to 128 characters; matches `^[-a-zA-Z0-9_]*$`
        stage_name: str = "StageName",
    }
}

c::open_enum! {
    ApiGatewayEndpointType {
        REGIONAL = "REGIONAL",
        PRIVATE = "PRIVATE",
    }
}

c::open_enum! {
    ProxyType {
        API_GATEWAY = "API_GATEWAY",
    }
}
