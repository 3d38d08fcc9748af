// Written by `cargo xtask codegen` from crates/registry/data/lightsail.txt.

//! `AWS::Lightsail::Container` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ServiceName`.
    CfnContainer = "AWS::Lightsail::Container", "lightsail-container", reference name, name_property "ServiceName",
        arn "arn:${Partition}:lightsail:${Region}:${Account}:ContainerService/${Id}", tags List "Tags";
    new CfnContainerRequired {
        A power: Power = "Power",
        /// 1 to 20
        B scale: i64 = "Scale",
        /// 1 to 63 characters; matches `^[a-z0-9]{1,2}|[a-z0-9][a-z0-9-]+[a-z0-9]$`; an update replaces the resource
        C service_name: str = "ServiceName",
    }
    set {
        container_service_deployment: ContainerServiceDeployment = "ContainerServiceDeployment",
        is_disabled: bool = "IsDisabled",
        private_registry_access: PrivateRegistryAccess = "PrivateRegistryAccess",
        /// no item twice
        public_domain_names: c::List<PublicDomainName> = "PublicDomainNames",
        /// no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "ContainerArn",
        CONTAINER_ARN: c::Arn<CfnContainer> = "ContainerArn",
        PRINCIPAL_ARN: str = "PrincipalArn",
        PRIVATE_REGISTRY_ACCESS_ECR_IMAGE_PULLER_ROLE_PRINCIPAL_ARN: str = "PrivateRegistryAccess.EcrImagePullerRole.PrincipalArn",
        URL: str = "Url",
    }
}

c::property! {
    Container, "lightsail-container-container";
    new {}
    set {
        /// no item twice
        command: c::List<str> = "Command",
        container_name: str = "ContainerName",
        /// no item twice
        environment: c::List<EnvironmentVariable> = "Environment",
        image: str = "Image",
        /// no item twice
        ports: c::List<PortInfo> = "Ports",
    }
}

c::property! {
    ContainerServiceDeployment, "lightsail-container-containerservicedeployment";
    new {}
    set {
        /// no item twice
        containers: c::List<Container> = "Containers",
        public_endpoint: PublicEndpoint = "PublicEndpoint",
    }
}

c::property! {
    EcrImagePullerRole, "lightsail-container-ecrimagepullerrole";
    new {}
    set {
        is_active: bool = "IsActive",
    }
}

c::property! {
    EnvironmentVariable, "lightsail-container-environmentvariable";
    new {}
    set {
        value: str = "Value",
        variable: str = "Variable",
    }
}

c::property! {
    HealthCheckConfig, "lightsail-container-healthcheckconfig";
    new {}
    set {
        healthy_threshold: i64 = "HealthyThreshold",
        interval_seconds: i64 = "IntervalSeconds",
        path: str = "Path",
        success_codes: str = "SuccessCodes",
        timeout_seconds: i64 = "TimeoutSeconds",
        unhealthy_threshold: i64 = "UnhealthyThreshold",
    }
}

c::property! {
    PortInfo, "lightsail-container-portinfo";
    new {}
    set {
        port: str = "Port",
        protocol: str = "Protocol",
    }
}

c::property! {
    PrivateRegistryAccess, "lightsail-container-privateregistryaccess";
    new {}
    set {
        ecr_image_puller_role: EcrImagePullerRole = "EcrImagePullerRole",
    }
}

c::property! {
    PublicDomainName, "lightsail-container-publicdomainname";
    new {}
    set {
        certificate_name: str = "CertificateName",
        /// no item twice
        domain_names: c::List<str> = "DomainNames",
    }
}

c::property! {
    PublicEndpoint, "lightsail-container-publicendpoint";
    new {}
    set {
        container_name: str = "ContainerName",
        container_port: i64 = "ContainerPort",
        health_check_config: HealthCheckConfig = "HealthCheckConfig",
    }
}

c::property! {
    Tag, "lightsail-container-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}

c::open_enum! {
    Power {
        LARGE = "large",
        MEDIUM = "medium",
        MICRO = "micro",
        NANO = "nano",
        SMALL = "small",
        XLARGE = "xlarge",
    }
}
