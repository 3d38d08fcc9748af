// Written by `cargo xtask codegen` from crates/registry/data/apigateway.txt.

//! `AWS::ApiGateway::DomainName` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DomainName`.
    CfnDomainName = "AWS::ApiGateway::DomainName", "apigateway-domainname", reference name, name_property "DomainName",
        arn "arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}", tags List "Tags";
    new {}
    set {
        certificate_arn: str = "CertificateArn",
        /// an update replaces the resource
        domain_name: str = "DomainName",
        endpoint_access_mode: str = "EndpointAccessMode",
        endpoint_configuration: EndpointConfiguration = "EndpointConfiguration",
        mutual_tls_authentication: MutualTlsAuthentication = "MutualTlsAuthentication",
        ownership_verification_certificate_arn: str = "OwnershipVerificationCertificateArn",
        regional_certificate_arn: str = "RegionalCertificateArn",
        /// default `"BASE_PATH_MAPPING_ONLY"`
        routing_mode: RoutingMode = "RoutingMode",
        security_policy: str = "SecurityPolicy",
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "DomainNameArn",
        DISTRIBUTION_DOMAIN_NAME: str = "DistributionDomainName",
        DISTRIBUTION_HOSTED_ZONE_ID: str = "DistributionHostedZoneId",
        DOMAIN_NAME_ARN: c::Arn<CfnDomainName> = "DomainNameArn",
        REGIONAL_DOMAIN_NAME: str = "RegionalDomainName",
        REGIONAL_HOSTED_ZONE_ID: str = "RegionalHostedZoneId",
    }
}

c::property! {
    EndpointConfiguration, "apigateway-domainname-endpointconfiguration";
    new {}
    set {
        ip_address_type: str = "IpAddressType",
        types: c::List<str> = "Types",
    }
}

c::property! {
    MutualTlsAuthentication, "apigateway-domainname-mutualtlsauthentication";
    new {}
    set {
        truststore_uri: str = "TruststoreUri",
        truststore_version: str = "TruststoreVersion",
    }
}

c::property! {
    Tag, "apigateway-domainname-tag";
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
