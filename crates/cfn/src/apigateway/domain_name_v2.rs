// Written by `cargo xtask codegen` from crates/registry/data/apigateway.txt.

//! `AWS::ApiGateway::DomainNameV2` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DomainNameArn`.
    CfnDomainNameV2 = "AWS::ApiGateway::DomainNameV2", "apigateway-domainnamev2", reference arn,
        arn "arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}", tags List "Tags";
    new {}
    set {
        certificate_arn: str = "CertificateArn",
        /// an update replaces the resource
        domain_name: str = "DomainName",
        endpoint_access_mode: str = "EndpointAccessMode",
        /// an update replaces the resource
        endpoint_configuration: EndpointConfiguration = "EndpointConfiguration",
        policy: c::PolicyDocument = "Policy",
        /// default `"BASE_PATH_MAPPING_ONLY"`
        routing_mode: RoutingMode = "RoutingMode",
        /// an update replaces the resource
        security_policy: str = "SecurityPolicy",
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "DomainNameArn",
        DOMAIN_NAME_ARN: c::Arn<CfnDomainNameV2> = "DomainNameArn",
        DOMAIN_NAME_ID: str = "DomainNameId",
    }
}

c::property! {
    EndpointConfiguration, "apigateway-domainnamev2-endpointconfiguration";
    new {}
    set {
        ip_address_type: str = "IpAddressType",
        types: c::List<str> = "Types",
    }
}

c::property! {
    Tag, "apigateway-domainnamev2-tag";
    new {}
    set {
        key: str = "Key",
        value: str = "Value",
    }
}

c::open_enum! {
    RoutingMode {
        BASE_PATH_MAPPING_ONLY = "BASE_PATH_MAPPING_ONLY",
        ROUTING_RULE_THEN_BASE_PATH_MAPPING = "ROUTING_RULE_THEN_BASE_PATH_MAPPING",
        ROUTING_RULE_ONLY = "ROUTING_RULE_ONLY",
    }
}
