// Written by `cargo xtask codegen` from crates/registry/data/iot.txt.

//! `AWS::IoT::DomainConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DomainConfigurationName`.
    CfnDomainConfiguration = "AWS::IoT::DomainConfiguration", "iot-domainconfiguration", reference name, name_property "DomainConfigurationName",
        arn "arn:${Partition}:iot:${Region}:${Account}:domainconfiguration/${DomainConfigurationName}", tags List "Tags";
    new {}
    set {
        application_protocol: ApplicationProtocol = "ApplicationProtocol",
        authentication_type: AuthenticationType = "AuthenticationType",
        authorizer_config: AuthorizerConfig = "AuthorizerConfig",
        client_certificate_config: ClientCertificateConfig = "ClientCertificateConfig",
        /// 1 to 128 characters; matches `^[0-9A-Za-z_.-]+$`; an update replaces the resource
        domain_configuration_name: str = "DomainConfigurationName",
        domain_configuration_status: DomainConfigurationStatus = "DomainConfigurationStatus",
        /// 1 to 253 characters; matches `^[\s\S]*$`; an update replaces the resource
        domain_name: str = "DomainName",
        /// at most 1 item; each: 1 to 2048 characters; an update replaces the resource; AWS does not show it again
        server_certificate_arns: c::List<str> = "ServerCertificateArns",
        server_certificate_config: ServerCertificateConfig = "ServerCertificateConfig",
        /// an update replaces the resource
        service_type: ServiceType = "ServiceType",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        tls_config: TlsConfig = "TlsConfig",
        /// 1 to 2048 characters; an update replaces the resource; AWS does not show it again
        validation_certificate_arn: str = "ValidationCertificateArn",
    }
    get {
        @arn "Arn",
        DOMAIN_TYPE: str = "DomainType",
        SERVER_CERTIFICATES: c::List<c::Json> = list "ServerCertificates",
    }
}

c::property! {
    AuthorizerConfig, "iot-domainconfiguration-authorizerconfig";
    new {}
    set {
        allow_authorizer_override: bool = "AllowAuthorizerOverride",
        /// 1 to 128 characters; matches `^[0-9A-Za-z_=,@-]+$`
        default_authorizer_name: str = "DefaultAuthorizerName",
    }
}

c::property! {
    ClientCertificateConfig, "iot-domainconfiguration-clientcertificateconfig";
    new {}
    set {
        /// 1 to 170 characters; matches `^[\s\S]*$`
        client_certificate_callback_arn: str = "ClientCertificateCallbackArn",
    }
}

c::property! {
    ServerCertificateConfig, "iot-domainconfiguration-servercertificateconfig";
    new {}
    set {
        enable_ocsp_check: bool = "EnableOCSPCheck",
        /// 1 to 2048 characters
        ocsp_authorized_responder_arn: str = "OcspAuthorizedResponderArn",
        /// 1 to 170 characters
        ocsp_lambda_arn: str = "OcspLambdaArn",
    }
}

c::property! {
    TlsConfig, "iot-domainconfiguration-tlsconfig";
    new {}
    set {
        /// at most 128 characters; matches `^[\s\S]*$`
        security_policy: str = "SecurityPolicy",
    }
}

c::open_enum! {
    ApplicationProtocol {
        SECURE_MQTT = "SECURE_MQTT",
        MQTT_WSS = "MQTT_WSS",
        HTTPS = "HTTPS",
        DEFAULT = "DEFAULT",
    }
}

c::open_enum! {
    AuthenticationType {
        AWS_X509 = "AWS_X509",
        CUSTOM_AUTH = "CUSTOM_AUTH",
        AWS_SIGV4 = "AWS_SIGV4",
        CUSTOM_AUTH_X509 = "CUSTOM_AUTH_X509",
        DEFAULT = "DEFAULT",
    }
}

c::open_enum! {
    DomainConfigurationStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    ServiceType {
        DATA = "DATA",
        CREDENTIAL_PROVIDER = "CREDENTIAL_PROVIDER",
        JOBS = "JOBS",
    }
}
