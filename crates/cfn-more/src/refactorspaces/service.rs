// Written by `cargo xtask codegen` from crates/registry/data/refactorspaces.txt.

//! `AWS::RefactorSpaces::Service` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnService = "AWS::RefactorSpaces::Service", "refactorspaces-service", reference text, tags List "Tags";
    new CfnServiceRequired {
        /// 14 characters; matches `^app-([0-9A-Za-z]{10}$)`; an update replaces the resource
        A application_identifier: str = "ApplicationIdentifier",
        /// an update replaces the resource; AWS does not show it again
        B endpoint_type: ServiceEndpointType = "EndpointType",
        /// 14 characters; matches `^env-([0-9A-Za-z]{10}$)`; an update replaces the resource
        C environment_identifier: c::Name<crate::refactorspaces::CfnEnvironment> = "EnvironmentIdentifier",
        /// 3 to 63 characters; matches `^[a-zA-Z0-9]+[a-zA-Z0-9-_ ]+$`; does not match `^(?:svc-)`; an update replaces the resource; AWS does not show it again
        D name: str = "Name",
    }
    set {
        /// 1 to 256 characters; matches `^[a-zA-Z0-9-_\s\.\!\*\#\@\']+$`; an update replaces the resource; AWS does not show it again
        description: str = "Description",
        /// an update replaces the resource; AWS does not show it again
        lambda_endpoint: LambdaEndpointInput = "LambdaEndpoint",
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource; AWS does not show it again
        url_endpoint: UrlEndpointInput = "UrlEndpoint",
        /// 12 to 21 characters; matches `^vpc-[-a-f0-9]{8}([-a-f0-9]{9})?$`; an update replaces the resource; AWS does not show it again
        vpc_id: c::Name<catchment_cfn::ec2::CfnVPC> = "VpcId",
    }
    get {
        @arn "Arn",
        SERVICE_IDENTIFIER: str = "ServiceIdentifier",
    }
}

c::property! {
    LambdaEndpointInput, "refactorspaces-service-lambdaendpointinput";
    new {
        /// 1 to 2048 characters
        A arn: str = "Arn",
    }
    set {}
}

c::property! {
    UrlEndpointInput, "refactorspaces-service-urlendpointinput";
    new {
        /// 1 to 2048 characters; matches `^https?://[-a-zA-Z0-9+\x{38}@#/%?=\~_|!:,.;]*[-a-zA-Z0-9+\x{38}@#/%=\~_|]$`
        A url: str = "Url",
    }
    set {
        /// 1 to 2048 characters; matches `^https?://[-a-zA-Z0-9+\x{38}@#/%?=\~_|!:,.;]*[-a-zA-Z0-9+\x{38}@#/%=\~_|]$`
        health_url: str = "HealthUrl",
    }
}

c::open_enum! {
    ServiceEndpointType {
        LAMBDA = "LAMBDA",
        URL = "URL",
    }
}
