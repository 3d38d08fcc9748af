// Written by `cargo xtask codegen` from crates/registry/data/apprunner.txt.

//! `AWS::AppRunner::Service` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ServiceArn`.
    CfnService = "AWS::AppRunner::Service", "apprunner-service", reference arn, tags List "Tags";
    new {
        A source_configuration: SourceConfiguration = "SourceConfiguration",
    }
    set {
        /// 1 to 1011 characters; AWS does not show it again
        auto_scaling_configuration_arn: str = "AutoScalingConfigurationArn",
        /// an update replaces the resource
        encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration",
        health_check_configuration: HealthCheckConfiguration = "HealthCheckConfiguration",
        instance_configuration: InstanceConfiguration = "InstanceConfiguration",
        network_configuration: NetworkConfiguration = "NetworkConfiguration",
        observability_configuration: ServiceObservabilityConfiguration = "ObservabilityConfiguration",
        /// 4 to 40 characters; matches `[A-Za-z0-9][A-Za-z0-9-_]{3,39}`; an update replaces the resource
        service_name: str = "ServiceName",
        /// an update replaces the resource; AWS does not show it again
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "ServiceArn",
        SERVICE_ARN: c::Arn<CfnService> = "ServiceArn",
        SERVICE_ID: str = "ServiceId",
        SERVICE_URL: str = "ServiceUrl",
        STATUS: str = "Status",
    }
}

c::property! {
    AuthenticationConfiguration, "apprunner-service-authenticationconfiguration";
    new {}
    set {
        /// 29 to 1024 characters
        access_role_arn: c::Arn<crate::iam::CfnRole> = "AccessRoleArn",
        /// 1 to 1011 characters
        connection_arn: str = "ConnectionArn",
    }
}

c::property! {
    CodeConfiguration, "apprunner-service-codeconfiguration";
    new {
        A configuration_source: CodeConfigurationConfigurationSource = "ConfigurationSource",
    }
    set {
        code_configuration_values: CodeConfigurationValues = "CodeConfigurationValues",
    }
}

c::property! {
    CodeConfigurationValues, "apprunner-service-codeconfigurationvalues";
    new {
        A runtime: CodeConfigurationValuesRuntime = "Runtime",
    }
    set {
        /// matches `^[^\x{0a}\x{0d}]+$`
        build_command: str = "BuildCommand",
        /// at most 51200 characters
        port: str = "Port",
        runtime_environment_secrets: c::List<KeyValuePair> = "RuntimeEnvironmentSecrets",
        runtime_environment_variables: c::List<KeyValuePair> = "RuntimeEnvironmentVariables",
        /// matches `^[^\x{0a}\x{0d}]+$`
        start_command: str = "StartCommand",
    }
}

c::property! {
    CodeRepository, "apprunner-service-coderepository";
    new {
        /// at most 51200 characters
        A repository_url: str = "RepositoryUrl",
        B source_code_version: SourceCodeVersion = "SourceCodeVersion",
    }
    set {
        code_configuration: CodeConfiguration = "CodeConfiguration",
        /// 1 to 4096 characters; matches `[^\x{00}]+`
        source_directory: str = "SourceDirectory",
    }
}

c::property! {
    EgressConfiguration, "apprunner-service-egressconfiguration";
    new {
        A egress_type: EgressConfigurationEgressType = "EgressType",
    }
    set {
        /// 44 to 1011 characters
        vpc_connector_arn: c::Arn<crate::apprunner::CfnVpcConnector> = "VpcConnectorArn",
    }
}

c::property! {
    EncryptionConfiguration, "apprunner-service-encryptionconfiguration";
    new {
        /// at most 256 characters
        A kms_key: str = "KmsKey",
    }
    set {}
}

c::property! {
    HealthCheckConfiguration, "apprunner-service-healthcheckconfiguration";
    new {}
    set {
        /// 1 to 20
        healthy_threshold: i64 = "HealthyThreshold",
        /// 1 to 20
        interval: i64 = "Interval",
        /// at least 1 character
        path: str = "Path",
        protocol: HealthCheckConfigurationProtocol = "Protocol",
        /// 1 to 20
        timeout: i64 = "Timeout",
        /// 1 to 20
        unhealthy_threshold: i64 = "UnhealthyThreshold",
    }
}

c::property! {
    ImageConfiguration, "apprunner-service-imageconfiguration";
    new {}
    set {
        /// at most 51200 characters
        port: str = "Port",
        runtime_environment_secrets: c::List<KeyValuePair> = "RuntimeEnvironmentSecrets",
        runtime_environment_variables: c::List<KeyValuePair> = "RuntimeEnvironmentVariables",
        /// matches `^[^\x{0a}\x{0d}]+$`
        start_command: str = "StartCommand",
    }
}

c::property! {
    ImageRepository, "apprunner-service-imagerepository";
    new ImageRepositoryRequired {
        /// 1 to 1024 characters
        A image_identifier: str = "ImageIdentifier",
        B image_repository_type: ImageRepositoryImageRepositoryType = "ImageRepositoryType",
    }
    set {
        image_configuration: ImageConfiguration = "ImageConfiguration",
    }
}

c::property! {
    IngressConfiguration, "apprunner-service-ingressconfiguration";
    new {
        A is_publicly_accessible: bool = "IsPubliclyAccessible",
    }
    set {}
}

c::property! {
    InstanceConfiguration, "apprunner-service-instanceconfiguration";
    new {}
    set {
        /// 3 to 9 characters; matches `256|512|1024|2048|4096|(0.25|0.5|1|2|4) vCPU`
        cpu: str = "Cpu",
        /// 29 to 1024 characters
        instance_role_arn: c::Arn<crate::iam::CfnRole> = "InstanceRoleArn",
        /// 3 to 6 characters; matches `512|1024|2048|3072|4096|6144|8192|10240|12288|(0.5|1|2|3|4|6|8|10|12) GB`
        memory: str = "Memory",
    }
}

c::property! {
    KeyValuePair, "apprunner-service-keyvaluepair";
    new {}
    set {
        name: str = "Name",
        value: str = "Value",
    }
}

c::property! {
    NetworkConfiguration, "apprunner-service-networkconfiguration";
    new {}
    set {
        egress_configuration: EgressConfiguration = "EgressConfiguration",
        ingress_configuration: IngressConfiguration = "IngressConfiguration",
        ip_address_type: NetworkConfigurationIpAddressType = "IpAddressType",
    }
}

c::property! {
    ServiceObservabilityConfiguration, "apprunner-service-serviceobservabilityconfiguration";
    new {
        A observability_enabled: bool = "ObservabilityEnabled",
    }
    set {
        /// 1 to 1011 characters
        observability_configuration_arn: str = "ObservabilityConfigurationArn",
    }
}

c::property! {
    SourceCodeVersion, "apprunner-service-sourcecodeversion";
    new SourceCodeVersionRequired {
        A r#type: SourceCodeVersionType = "Type",
        /// at most 51200 characters
        B value: str = "Value",
    }
    set {}
}

c::property! {
    SourceConfiguration, "apprunner-service-sourceconfiguration";
    new {}
    set {
        authentication_configuration: AuthenticationConfiguration = "AuthenticationConfiguration",
        auto_deployments_enabled: bool = "AutoDeploymentsEnabled",
        code_repository: CodeRepository = "CodeRepository",
        image_repository: ImageRepository = "ImageRepository",
    }
}

c::property! {
    Tag, "apprunner-service-tag";
    new {}
    set {
        /// 1 to 128 characters; matches `^.+$`; does not match `^(?:aws:)`
        key: str = "Key",
        /// at most 256 characters
        value: str = "Value",
    }
}

c::open_enum! {
    CodeConfigurationConfigurationSource {
        REPOSITORY = "REPOSITORY",
        API = "API",
    }
}

c::open_enum! {
    CodeConfigurationValuesRuntime {
        PYTHON_3 = "PYTHON_3",
        NODEJS_12 = "NODEJS_12",
        NODEJS_14 = "NODEJS_14",
        CORRETTO_8 = "CORRETTO_8",
        CORRETTO_11 = "CORRETTO_11",
        NODEJS_16 = "NODEJS_16",
        GO_1 = "GO_1",
        DOTNET_6 = "DOTNET_6",
        PHP_81 = "PHP_81",
        RUBY_31 = "RUBY_31",
        PYTHON_311 = "PYTHON_311",
        NODEJS_18 = "NODEJS_18",
        NODEJS_22 = "NODEJS_22",
    }
}

c::open_enum! {
    EgressConfigurationEgressType {
        DEFAULT = "DEFAULT",
        VPC = "VPC",
    }
}

c::open_enum! {
    HealthCheckConfigurationProtocol {
        TCP = "TCP",
        HTTP = "HTTP",
    }
}

c::open_enum! {
    ImageRepositoryImageRepositoryType {
        ECR = "ECR",
        ECR_PUBLIC = "ECR_PUBLIC",
    }
}

c::open_enum! {
    NetworkConfigurationIpAddressType {
        IPV4 = "IPV4",
        DUAL_STACK = "DUAL_STACK",
    }
}

c::open_enum! {
    SourceCodeVersionType {
        BRANCH = "BRANCH",
    }
}
