// Written by `cargo xtask codegen` from crates/registry/data/bedrockagentcore.txt.

//! `AWS::BedrockAgentCore::Runtime` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `AgentRuntimeId`; it has no attribute for its ARN.
    CfnRuntime = "AWS::BedrockAgentCore::Runtime", "bedrockagentcore-runtime", reference name,
        arn "arn:${Partition}:bedrock-agentcore:${Region}:${Account}:runtime/${RuntimeId}", tags Map "Tags";
    new CfnRuntimeRequired {
        A agent_runtime_artifact: AgentRuntimeArtifact = "AgentRuntimeArtifact",
        /// matches `[a-zA-Z][a-zA-Z0-9_]{0,47}`; an update replaces the resource
        B agent_runtime_name: str = "AgentRuntimeName",
        /// matches `arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+`
        C role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {
        authorizer_configuration: AuthorizerConfiguration = "AuthorizerConfiguration",
        capacity_provider_configuration: CapacityProviderConfiguration = "CapacityProviderConfiguration",
        /// 1 to 1200 characters
        description: str = "Description",
        /// at most 50 keys
        environment_variables: c::Map<str> = "EnvironmentVariables",
        /// at most 5 items
        filesystem_configurations: c::List<FilesystemConfiguration> = "FilesystemConfigurations",
        lifecycle_configuration: LifecycleConfiguration = "LifecycleConfiguration",
        network_configuration: NetworkConfiguration = "NetworkConfiguration",
        /// 1 to 128 characters; matches `^[^\s]+$`
        platform_version: str = "PlatformVersion",
        protocol_configuration: ProtocolConfiguration = "ProtocolConfiguration",
        request_header_configuration: RequestHeaderConfiguration = "RequestHeaderConfiguration",
        tags: c::Map<str> = "Tags",
    }
    get {
        AGENT_RUNTIME_ARN: str = "AgentRuntimeArn",
        AGENT_RUNTIME_ID: c::Name<CfnRuntime> = "AgentRuntimeId",
        AGENT_RUNTIME_VERSION: str = "AgentRuntimeVersion",
        CREATED_AT: str = "CreatedAt",
        FAILURE_REASON: str = "FailureReason",
        LAST_UPDATED_AT: str = "LastUpdatedAt",
        STATUS: c::Json = "Status",
        WORKLOAD_IDENTITY_DETAILS: c::Json = "WorkloadIdentityDetails",
    }
}

c::property! {
    AgentRuntimeArtifact, "bedrockagentcore-runtime-agentruntimeartifact";
    new {}
    set {
        code_configuration: CodeConfiguration = "CodeConfiguration",
        container_configuration: ContainerConfiguration = "ContainerConfiguration",
    }
}

c::property! {
    AllowedWorkloadConfiguration, "bedrockagentcore-runtime-allowedworkloadconfiguration";
    new {}
    set {
        /// 1 to 10 items; no item twice
        hosting_environments: c::List<HostingEnvironment> = "HostingEnvironments",
        /// 1 to 10 items; no item twice; each: 3 to 255 characters, matches `^[A-Za-z0-9_.-]+$`
        workload_identities: c::List<str> = "WorkloadIdentities",
    }
}

c::property! {
    AuthorizerConfiguration, "bedrockagentcore-runtime-authorizerconfiguration";
    new {}
    set {
        custom_jwt_authorizer: CustomJWTAuthorizerConfiguration = "CustomJWTAuthorizer",
    }
}

c::property! {
    AuthorizingClaimMatchValueType, "bedrockagentcore-runtime-authorizingclaimmatchvaluetype";
    new {
        A claim_match_operator: ClaimMatchOperator = "ClaimMatchOperator",
        B claim_match_value: ClaimMatchValueType = "ClaimMatchValue",
    }
    set {}
}

c::property! {
    CapacityProviderConfiguration, "bedrockagentcore-runtime-capacityproviderconfiguration";
    new {
        /// at most 2048 characters
        A capacity_provider_arn: str = "CapacityProviderArn",
    }
    set {}
}

c::property! {
    CapacityProviderVolumeConfiguration, "bedrockagentcore-runtime-capacityprovidervolumeconfiguration";
    new CapacityProviderVolumeConfigurationRequired {
        /// 6 to 200 characters; matches `^/mnt/[a-zA-Z0-9._-]+/?$`
        A mount_path: str = "MountPath",
        /// 1 to 48 characters; matches `^[a-zA-Z][a-zA-Z0-9_-]{0,47}$`
        B volume_name: str = "VolumeName",
    }
    set {}
}

c::property! {
    ClaimMatchValueType, "bedrockagentcore-runtime-claimmatchvaluetype";
    new {}
    set {
        /// matches `[A-Za-z0-9_.-]+`
        match_value_string: str = "MatchValueString",
        /// 1 to 255 items; each: matches `[A-Za-z0-9_.-]+`
        match_value_string_list: c::List<str> = "MatchValueStringList",
    }
}

c::property! {
    Code, "bedrockagentcore-runtime-code";
    new {}
    set {
        s3: S3Location = "S3",
    }
}

c::property! {
    CodeConfiguration, "bedrockagentcore-runtime-codeconfiguration";
    new {
        A code: Code = "Code",
        /// 1 to 2 items
        B entry_point: c::List<str> = "EntryPoint",
        C runtime: AgentManagedRuntimeType = "Runtime",
    }
    set {}
}

c::property! {
    ContainerConfiguration, "bedrockagentcore-runtime-containerconfiguration";
    new {
        /// 1 to 1024 characters
        A container_uri: str = "ContainerUri",
    }
    set {}
}

c::property! {
    CustomClaimValidationType, "bedrockagentcore-runtime-customclaimvalidationtype";
    new CustomClaimValidationTypeRequired {
        A authorizing_claim_match_value: AuthorizingClaimMatchValueType = "AuthorizingClaimMatchValue",
        /// matches `[A-Za-z0-9_.-:]+`
        B inbound_token_claim_name: str = "InboundTokenClaimName",
        C inbound_token_claim_value_type: InboundTokenClaimValueType = "InboundTokenClaimValueType",
    }
    set {}
}

c::property! {
    CustomJWTAuthorizerConfiguration, "bedrockagentcore-runtime-customjwtauthorizerconfiguration";
    new {
        /// matches `^.+/\.well-known/openid-configuration$`
        A discovery_url: str = "DiscoveryUrl",
    }
    set {
        /// at least 1 item
        allowed_audience: c::List<str> = "AllowedAudience",
        /// at least 1 item
        allowed_clients: c::List<str> = "AllowedClients",
        /// at least 1 item; each: matches `[\x{21}\x{23}-\x{5B}\x{5D}-\x{7E}]+`
        allowed_scopes: c::List<str> = "AllowedScopes",
        allowed_workload_configuration: AllowedWorkloadConfiguration = "AllowedWorkloadConfiguration",
        /// at least 1 item
        custom_claims: c::List<CustomClaimValidationType> = "CustomClaims",
        private_endpoint: PrivateEndpoint = "PrivateEndpoint",
        /// at most 5 items
        private_endpoint_overrides: c::List<PrivateEndpointOverride> = "PrivateEndpointOverrides",
    }
}

c::property! {
    EfsAccessPointConfiguration, "bedrockagentcore-runtime-efsaccesspointconfiguration";
    new EfsAccessPointConfigurationRequired {
        /// at most 128 characters; matches `^arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:access-point/fsap-[0-9a-f]{8,40}$`
        A access_point_arn: str = "AccessPointArn",
        /// 6 to 200 characters; matches `^/mnt/[a-zA-Z0-9._-]+/?$`
        B mount_path: str = "MountPath",
    }
    set {}
}

c::property! {
    FilesystemConfiguration, "bedrockagentcore-runtime-filesystemconfiguration";
    new {}
    set {
        capacity_provider_volume: CapacityProviderVolumeConfiguration = "CapacityProviderVolume",
        efs_access_point: EfsAccessPointConfiguration = "EfsAccessPoint",
        s3_files_access_point: S3FilesAccessPointConfiguration = "S3FilesAccessPoint",
        session_storage: SessionStorageConfiguration = "SessionStorage",
    }
}

c::property! {
    HostingEnvironment, "bedrockagentcore-runtime-hostingenvironment";
    new {
        /// 20 to 1011 characters
        A arn: str = "Arn",
    }
    set {}
}

c::property! {
    LifecycleConfiguration, "bedrockagentcore-runtime-lifecycleconfiguration";
    new {}
    set {
        /// 60 to 1209600
        idle_runtime_session_timeout: i64 = "IdleRuntimeSessionTimeout",
        /// 60 to 1209600
        max_lifetime: i64 = "MaxLifetime",
    }
}

c::property! {
    ManagedVpcResource, "bedrockagentcore-runtime-managedvpcresource";
    new ManagedVpcResourceRequired {
        A endpoint_ip_address_type: ManagedVpcResourceEndpointIpAddressType = "EndpointIpAddressType",
        /// at least 1 item
        B subnet_ids: c::List<str> = "SubnetIds",
        C vpc_identifier: str = "VpcIdentifier",
    }
    set {
        routing_domain: str = "RoutingDomain",
        security_group_ids: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        tags: c::Map<str> = "Tags",
    }
}

c::property! {
    NetworkConfiguration, "bedrockagentcore-runtime-networkconfiguration";
    new {
        A network_mode: NetworkMode = "NetworkMode",
    }
    set {
        network_mode_config: VpcConfig = "NetworkModeConfig",
    }
}

c::property! {
    /// Exactly one of `SelfManagedLatticeResource`, `ManagedVpcResource`.
    PrivateEndpoint, "bedrockagentcore-runtime-privateendpoint";
    new {}
    set {
        managed_vpc_resource: ManagedVpcResource = "ManagedVpcResource",
        self_managed_lattice_resource: SelfManagedLatticeResource = "SelfManagedLatticeResource",
    }
}

c::property! {
    PrivateEndpointOverride, "bedrockagentcore-runtime-privateendpointoverride";
    new {
        /// 1 to 253 characters
        A domain: str = "Domain",
        B private_endpoint: PrivateEndpoint = "PrivateEndpoint",
    }
    set {}
}

c::property! {
    RequestHeaderConfiguration, "bedrockagentcore-runtime-requestheaderconfiguration";
    new {}
    set {
        /// 1 to 20 items; no item twice; each: 1 to 256 characters, matches `^[A-Za-z][A-Za-z0-9_-]{0,255}$`
        request_header_allowlist: c::List<str> = "RequestHeaderAllowlist",
    }
}

c::property! {
    S3FilesAccessPointConfiguration, "bedrockagentcore-runtime-s3filesaccesspointconfiguration";
    new S3FilesAccessPointConfigurationRequired {
        /// at most 256 characters
        A access_point_arn: str = "AccessPointArn",
        /// 6 to 200 characters; matches `^/mnt/[a-zA-Z0-9._-]+/?$`
        B mount_path: str = "MountPath",
    }
    set {}
}

c::property! {
    S3Location, "bedrockagentcore-runtime-s3location";
    new S3LocationRequired {
        /// matches `^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$`
        A bucket: str = "Bucket",
        /// 1 to 1024 characters
        B prefix: str = "Prefix",
    }
    set {
        /// 3 to 1024 characters
        version_id: str = "VersionId",
    }
}

c::property! {
    SelfManagedLatticeResource, "bedrockagentcore-runtime-selfmanagedlatticeresource";
    new {
        A resource_configuration_identifier: str = "ResourceConfigurationIdentifier",
    }
    set {}
}

c::property! {
    SessionStorageConfiguration, "bedrockagentcore-runtime-sessionstorageconfiguration";
    new {
        /// 6 to 200 characters; matches `^/mnt/[a-zA-Z0-9._-]+/?$`
        A mount_path: str = "MountPath",
    }
    set {}
}

c::property! {
    VpcConfig, "bedrockagentcore-runtime-vpcconfig";
    new VpcConfigRequired {
        /// 1 to 16 items; each: matches `^sg-[0-9a-zA-Z]{8,17}$`
        A security_groups: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroups",
        /// 1 to 16 items; each: matches `^subnet-[0-9a-zA-Z]{8,17}$`
        B subnets: c::List<c::Name<catchment_cfn::ec2::CfnSubnet>> = "Subnets",
    }
    set {}
}

c::open_enum! {
    AgentManagedRuntimeType {
        PYTHON_3_10 = "PYTHON_3_10",
        PYTHON_3_11 = "PYTHON_3_11",
        PYTHON_3_12 = "PYTHON_3_12",
        PYTHON_3_13 = "PYTHON_3_13",
        PYTHON_3_14 = "PYTHON_3_14",
        NODE_22 = "NODE_22",
    }
}

c::open_enum! {
    ClaimMatchOperator {
        EQUALS = "EQUALS",
        CONTAINS = "CONTAINS",
        CONTAINS_ANY = "CONTAINS_ANY",
    }
}

c::open_enum! {
    InboundTokenClaimValueType {
        STRING = "STRING",
        STRING_ARRAY = "STRING_ARRAY",
    }
}

c::open_enum! {
    NetworkMode {
        PUBLIC = "PUBLIC",
        VPC = "VPC",
    }
}

c::open_enum! {
    ProtocolConfiguration {
        MCP = "MCP",
        HTTP = "HTTP",
        A2A = "A2A",
        AGUI = "AGUI",
    }
}

c::open_enum! {
    ManagedVpcResourceEndpointIpAddressType {
        IPV4 = "IPV4",
        IPV6 = "IPV6",
    }
}
