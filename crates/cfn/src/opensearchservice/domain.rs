// Written by `cargo xtask codegen` from crates/registry/data/opensearchservice.txt.

//! `AWS::OpenSearchService::Domain` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DomainName`; it holds data.
    CfnDomain = "AWS::OpenSearchService::Domain", "opensearchservice-domain", reference name, name_property "DomainName",
        arn "arn:${Partition}:es:${Region}:${Account}:domain/${DomainName}", tags List "Tags", stateful true;
    new {}
    set {
        aiml_options: AIMLOptions = "AIMLOptions",
        access_policies: c::PolicyDocument = "AccessPolicies",
        advanced_options: c::Map<str> = "AdvancedOptions",
        advanced_security_options: AdvancedSecurityOptionsInput = "AdvancedSecurityOptions",
        automated_snapshot_pause_options: AutomatedSnapshotPauseOptions = "AutomatedSnapshotPauseOptions",
        cluster_config: ClusterConfig = "ClusterConfig",
        cognito_options: CognitoOptions = "CognitoOptions",
        deployment_strategy_options: DeploymentStrategyOptions = "DeploymentStrategyOptions",
        domain_endpoint_options: DomainEndpointOptions = "DomainEndpointOptions",
        /// an update replaces the resource
        domain_name: str = "DomainName",
        ebs_options: EBSOptions = "EBSOptions",
        encryption_at_rest_options: EncryptionAtRestOptions = "EncryptionAtRestOptions",
        /// an update replaces the resource
        engine_mode: EngineMode = "EngineMode",
        engine_version: str = "EngineVersion",
        ip_address_type: str = "IPAddressType",
        identity_center_options: IdentityCenterOptions = "IdentityCenterOptions",
        log_publishing_options: c::Map<LogPublishingOption> = "LogPublishingOptions",
        node_to_node_encryption_options: NodeToNodeEncryptionOptions = "NodeToNodeEncryptionOptions",
        off_peak_window_options: OffPeakWindowOptions = "OffPeakWindowOptions",
        skip_shard_migration_wait: bool = "SkipShardMigrationWait",
        snapshot_options: SnapshotOptions = "SnapshotOptions",
        software_update_options: SoftwareUpdateOptions = "SoftwareUpdateOptions",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        use_case: UseCase = "UseCase",
        vpc_options: VPCOptions = "VPCOptions",
    }
    get {
        @arn "Arn",
        ADVANCED_SECURITY_OPTIONS_ANONYMOUS_AUTH_DISABLE_DATE: str = "AdvancedSecurityOptions.AnonymousAuthDisableDate",
        DOMAIN_ARN: str = "DomainArn",
        DOMAIN_ENDPOINT: str = "DomainEndpoint",
        DOMAIN_ENDPOINT_V2: str = "DomainEndpointV2",
        DOMAIN_ENDPOINTS: c::Map<str> = "DomainEndpoints",
        ID: str = "Id",
        IDENTITY_CENTER_OPTIONS_IDENTITY_CENTER_APPLICATION_ARN: str = "IdentityCenterOptions.IdentityCenterApplicationARN",
        IDENTITY_CENTER_OPTIONS_IDENTITY_STORE_ID: str = "IdentityCenterOptions.IdentityStoreId",
        SERVICE_SOFTWARE_OPTIONS: c::Json = "ServiceSoftwareOptions",
        SERVICE_SOFTWARE_OPTIONS_AUTOMATED_UPDATE_DATE: str = "ServiceSoftwareOptions.AutomatedUpdateDate",
        SERVICE_SOFTWARE_OPTIONS_CANCELLABLE: bool = "ServiceSoftwareOptions.Cancellable",
        SERVICE_SOFTWARE_OPTIONS_CURRENT_VERSION: str = "ServiceSoftwareOptions.CurrentVersion",
        SERVICE_SOFTWARE_OPTIONS_DESCRIPTION: str = "ServiceSoftwareOptions.Description",
        SERVICE_SOFTWARE_OPTIONS_NEW_VERSION: str = "ServiceSoftwareOptions.NewVersion",
        SERVICE_SOFTWARE_OPTIONS_OPTIONAL_DEPLOYMENT: bool = "ServiceSoftwareOptions.OptionalDeployment",
        SERVICE_SOFTWARE_OPTIONS_UPDATE_AVAILABLE: bool = "ServiceSoftwareOptions.UpdateAvailable",
        SERVICE_SOFTWARE_OPTIONS_UPDATE_STATUS: str = "ServiceSoftwareOptions.UpdateStatus",
    }
}

c::property! {
    AIMLOptions, "opensearchservice-domain-aimloptions";
    new {}
    set {
        s3_vectors_engine: S3VectorsEngine = "S3VectorsEngine",
        serverless_vector_acceleration: ServerlessVectorAcceleration = "ServerlessVectorAcceleration",
    }
}

c::property! {
    AdvancedSecurityOptionsInput, "opensearchservice-domain-advancedsecurityoptionsinput";
    new {}
    set {
        anonymous_auth_enabled: bool = "AnonymousAuthEnabled",
        /// an update may replace the resource
        enabled: bool = "Enabled",
        iam_federation_options: IAMFederationOptions = "IAMFederationOptions",
        internal_user_database_enabled: bool = "InternalUserDatabaseEnabled",
        jwt_options: JWTOptions = "JWTOptions",
        /// AWS does not show it again
        master_user_options: MasterUserOptions = "MasterUserOptions",
        saml_options: SAMLOptions = "SAMLOptions",
    }
}

c::property! {
    AutomatedSnapshotPauseOptions, "opensearchservice-domain-automatedsnapshotpauseoptions";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        end_time: str = "EndTime",
        start_time: str = "StartTime",
    }
}

c::property! {
    ClusterConfig, "opensearchservice-domain-clusterconfig";
    new {}
    set {
        cold_storage_options: ColdStorageOptions = "ColdStorageOptions",
        dedicated_master_count: i64 = "DedicatedMasterCount",
        dedicated_master_enabled: bool = "DedicatedMasterEnabled",
        dedicated_master_type: str = "DedicatedMasterType",
        instance_count: i64 = "InstanceCount",
        instance_type: str = "InstanceType",
        multi_az_with_standby_enabled: bool = "MultiAZWithStandbyEnabled",
        node_options: c::List<NodeOption> = "NodeOptions",
        warm_count: i64 = "WarmCount",
        warm_enabled: bool = "WarmEnabled",
        warm_type: str = "WarmType",
        zone_awareness_config: ZoneAwarenessConfig = "ZoneAwarenessConfig",
        zone_awareness_enabled: bool = "ZoneAwarenessEnabled",
    }
}

c::property! {
    CognitoOptions, "opensearchservice-domain-cognitooptions";
    new {}
    set {
        enabled: bool = "Enabled",
        identity_pool_id: c::Name<crate::cognito::CfnIdentityPool> = "IdentityPoolId",
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        user_pool_id: c::Name<crate::cognito::CfnUserPool> = "UserPoolId",
    }
}

c::property! {
    ColdStorageOptions, "opensearchservice-domain-coldstorageoptions";
    new {}
    set {
        enabled: bool = "Enabled",
    }
}

c::property! {
    DeploymentStrategyOptions, "opensearchservice-domain-deploymentstrategyoptions";
    new {}
    set {
        deployment_strategy: DeploymentStrategyOptionsDeploymentStrategy = "DeploymentStrategy",
    }
}

c::property! {
    DomainEndpointOptions, "opensearchservice-domain-domainendpointoptions";
    new {}
    set {
        custom_endpoint: str = "CustomEndpoint",
        custom_endpoint_certificate_arn: str = "CustomEndpointCertificateArn",
        custom_endpoint_enabled: bool = "CustomEndpointEnabled",
        enforce_https: bool = "EnforceHTTPS",
        tls_security_policy: str = "TLSSecurityPolicy",
    }
}

c::property! {
    EBSOptions, "opensearchservice-domain-ebsoptions";
    new {}
    set {
        ebs_enabled: bool = "EBSEnabled",
        iops: i64 = "Iops",
        throughput: i64 = "Throughput",
        volume_size: i64 = "VolumeSize",
        volume_type: str = "VolumeType",
    }
}

c::property! {
    EncryptionAtRestOptions, "opensearchservice-domain-encryptionatrestoptions";
    new {}
    set {
        /// an update may replace the resource
        enabled: bool = "Enabled",
        /// an update may replace the resource
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
    }
}

c::property! {
    IAMFederationOptions, "opensearchservice-domain-iamfederationoptions";
    new {}
    set {
        enabled: bool = "Enabled",
        roles_key: str = "RolesKey",
        subject_key: str = "SubjectKey",
    }
}

c::property! {
    IdentityCenterOptions, "opensearchservice-domain-identitycenteroptions";
    new {}
    set {
        enabled_api_access: bool = "EnabledAPIAccess",
        identity_center_instance_arn: str = "IdentityCenterInstanceARN",
        roles_key: RolesKeyIdcType = "RolesKey",
        subject_key: SubjectKeyIdcType = "SubjectKey",
    }
}

c::property! {
    Idp, "opensearchservice-domain-idp";
    new IdpRequired {
        A entity_id: str = "EntityId",
        /// 1 to 1048576 characters
        B metadata_content: str = "MetadataContent",
    }
    set {}
}

c::property! {
    JWTOptions, "opensearchservice-domain-jwtoptions";
    new {}
    set {
        enabled: bool = "Enabled",
        /// AWS does not show it again
        public_key: str = "PublicKey",
        roles_key: str = "RolesKey",
        subject_key: str = "SubjectKey",
    }
}

c::property! {
    LogPublishingOption, "opensearchservice-domain-logpublishingoption";
    new {}
    set {
        cloud_watch_logs_log_group_arn: str = "CloudWatchLogsLogGroupArn",
        enabled: bool = "Enabled",
    }
}

c::property! {
    MasterUserOptions, "opensearchservice-domain-masteruseroptions";
    new {}
    set {
        master_user_arn: str = "MasterUserARN",
        master_user_name: str = "MasterUserName",
        master_user_password: str = "MasterUserPassword",
    }
}

c::property! {
    NodeConfig, "opensearchservice-domain-nodeconfig";
    new {}
    set {
        count: i64 = "Count",
        enabled: bool = "Enabled",
        r#type: str = "Type",
    }
}

c::property! {
    NodeOption, "opensearchservice-domain-nodeoption";
    new {}
    set {
        node_config: NodeConfig = "NodeConfig",
        node_type: NodeOptionNodeType = "NodeType",
    }
}

c::property! {
    NodeToNodeEncryptionOptions, "opensearchservice-domain-nodetonodeencryptionoptions";
    new {}
    set {
        enabled: bool = "Enabled",
    }
}

c::property! {
    OffPeakWindow, "opensearchservice-domain-offpeakwindow";
    new {}
    set {
        window_start_time: WindowStartTime = "WindowStartTime",
    }
}

c::property! {
    OffPeakWindowOptions, "opensearchservice-domain-offpeakwindowoptions";
    new {}
    set {
        enabled: bool = "Enabled",
        off_peak_window: OffPeakWindow = "OffPeakWindow",
    }
}

c::property! {
    S3VectorsEngine, "opensearchservice-domain-s3vectorsengine";
    new {
        A enabled: bool = "Enabled",
    }
    set {}
}

c::property! {
    SAMLOptions, "opensearchservice-domain-samloptions";
    new {}
    set {
        enabled: bool = "Enabled",
        idp: Idp = "Idp",
        /// AWS does not show it again
        master_backend_role: str = "MasterBackendRole",
        /// AWS does not show it again
        master_user_name: str = "MasterUserName",
        roles_key: str = "RolesKey",
        session_timeout_minutes: i64 = "SessionTimeoutMinutes",
        subject_key: str = "SubjectKey",
    }
}

c::property! {
    ServerlessVectorAcceleration, "opensearchservice-domain-serverlessvectoracceleration";
    new {}
    set {
        enabled: bool = "Enabled",
    }
}

c::property! {
    SnapshotOptions, "opensearchservice-domain-snapshotoptions";
    new {}
    set {
        automated_snapshot_start_hour: i64 = "AutomatedSnapshotStartHour",
    }
}

c::property! {
    SoftwareUpdateOptions, "opensearchservice-domain-softwareupdateoptions";
    new {}
    set {
        auto_software_update_enabled: bool = "AutoSoftwareUpdateEnabled",
        use_latest_service_software_for_blue_green: bool = "UseLatestServiceSoftwareForBlueGreen",
    }
}

c::property! {
    VPCOptions, "opensearchservice-domain-vpcoptions";
    new {}
    set {
        egress_enabled: bool = "EgressEnabled",
        /// no item twice
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// no item twice
        subnet_ids: c::List<c::Name<crate::ec2::CfnSubnet>> = "SubnetIds",
    }
}

c::property! {
    WindowStartTime, "opensearchservice-domain-windowstarttime";
    new WindowStartTimeRequired {
        /// 0 to 23
        A hours: i64 = "Hours",
        /// 0 to 59
        B minutes: i64 = "Minutes",
    }
    set {}
}

c::property! {
    ZoneAwarenessConfig, "opensearchservice-domain-zoneawarenessconfig";
    new {}
    set {
        availability_zone_count: i64 = "AvailabilityZoneCount",
    }
}

c::open_enum! {
    RolesKeyIdcType {
        GROUP_NAME = "GroupName",
        GROUP_ID = "GroupId",
    }
}

c::open_enum! {
    SubjectKeyIdcType {
        USER_NAME = "UserName",
        USER_ID = "UserId",
        EMAIL = "Email",
    }
}

c::open_enum! {
    EngineMode {
        GENERAL = "GENERAL",
        OPTIMIZED = "OPTIMIZED",
    }
}

c::open_enum! {
    UseCase {
        SEARCH = "SEARCH",
        VECTOR = "VECTOR",
        OBSERVABILITY = "OBSERVABILITY",
        MIXED = "MIXED",
    }
}

c::open_enum! {
    DeploymentStrategyOptionsDeploymentStrategy {
        DEFAULT = "Default",
        CAPACITY_OPTIMIZED = "CapacityOptimized",
    }
}

c::open_enum! {
    NodeOptionNodeType {
        COORDINATOR = "coordinator",
    }
}
