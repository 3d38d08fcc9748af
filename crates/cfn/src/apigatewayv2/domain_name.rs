// Written by `cargo xtask codegen` from crates/registry/data/apigatewayv2.txt.

//! `AWS::ApiGatewayV2::DomainName` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DomainName`.
    CfnDomainName = "AWS::ApiGatewayV2::DomainName", "apigatewayv2-domainname", reference name, name_property "DomainName",
        arn "arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}", tags Map "Tags";
    new {
        /// an update replaces the resource
        A domain_name: str = "DomainName",
    }
    set {
        domain_name_configurations: c::List<DomainNameConfiguration> = "DomainNameConfigurations",
        mutual_tls_authentication: MutualTlsAuthentication = "MutualTlsAuthentication",
        /// default `"API_MAPPING_ONLY"`
        routing_mode: RoutingMode = "RoutingMode",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "DomainNameArn",
        DOMAIN_NAME_ARN: c::Arn<CfnDomainName> = "DomainNameArn",
        REGIONAL_DOMAIN_NAME: str = "RegionalDomainName",
        REGIONAL_HOSTED_ZONE_ID: str = "RegionalHostedZoneId",
    }
}

c::property! {
    DomainNameConfiguration, "apigatewayv2-domainname-domainnameconfiguration";
    new {}
    set {
        certificate_arn: str = "CertificateArn",
        certificate_name: str = "CertificateName",
        endpoint_type: str = "EndpointType",
        ip_address_type: str = "IpAddressType",
        ownership_verification_certificate_arn: str = "OwnershipVerificationCertificateArn",
        security_policy: str = "SecurityPolicy",
    }
}

c::property! {
    MutualTlsAuthentication, "apigatewayv2-domainname-mutualtlsauthentication";
    new {}
    set {
        truststore_uri: str = "TruststoreUri",
        truststore_version: str = "TruststoreVersion",
    }
}

c::open_enum! {
    RoutingMode {
        API_MAPPING_ONLY = "API_MAPPING_ONLY",
        ROUTING_RULE_THEN_API_MAPPING = "ROUTING_RULE_THEN_API_MAPPING",
        ROUTING_RULE_ONLY = "ROUTING_RULE_ONLY",
    }
}
