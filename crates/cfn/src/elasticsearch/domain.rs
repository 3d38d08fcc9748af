// Written by `cargo xtask codegen` from crates/registry/data/elasticsearch.txt.

//! `AWS::Elasticsearch::Domain` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DomainName`; it holds data.
    CfnDomain = "AWS::Elasticsearch::Domain", "elasticsearch-domain", reference name, name_property "DomainName",
        arn "arn:${Partition}:es:${Region}:${Account}:domain/${DomainName}", tags List "Tags", stateful true;
    new {}
    set {
        access_policies: c::PolicyDocument = "AccessPolicies",
        advanced_options: c::Map<str> = "AdvancedOptions",
        advanced_security_options: AdvancedSecurityOptionsInput = "AdvancedSecurityOptions",
        cognito_options: CognitoOptions = "CognitoOptions",
        domain_endpoint_options: DomainEndpointOptions = "DomainEndpointOptions",
        /// an update replaces the resource
        domain_name: str = "DomainName",
        ebs_options: EBSOptions = "EBSOptions",
        elasticsearch_cluster_config: ElasticsearchClusterConfig = "ElasticsearchClusterConfig",
        elasticsearch_version: str = "ElasticsearchVersion",
        encryption_at_rest_options: EncryptionAtRestOptions = "EncryptionAtRestOptions",
        log_publishing_options: c::Map<LogPublishingOption> = "LogPublishingOptions",
        node_to_node_encryption_options: NodeToNodeEncryptionOptions = "NodeToNodeEncryptionOptions",
        snapshot_options: SnapshotOptions = "SnapshotOptions",
        tags: c::List<c::Tag> = "Tags",
        vpc_options: VPCOptions = "VPCOptions",
    }
    get {
        @arn "Arn",
        DOMAIN_ARN: str = "DomainArn",
        DOMAIN_ENDPOINT: str = "DomainEndpoint",
        ID: str = "Id",
    }
}

c::property! {
    AdvancedSecurityOptionsInput, "elasticsearch-domain-advancedsecurityoptionsinput";
    new {}
    set {
        anonymous_auth_enabled: bool = "AnonymousAuthEnabled",
        enabled: bool = "Enabled",
        internal_user_database_enabled: bool = "InternalUserDatabaseEnabled",
        master_user_options: MasterUserOptions = "MasterUserOptions",
    }
}

c::property! {
    CognitoOptions, "elasticsearch-domain-cognitooptions";
    new {}
    set {
        enabled: bool = "Enabled",
        identity_pool_id: str = "IdentityPoolId",
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        user_pool_id: str = "UserPoolId",
    }
}

c::property! {
    ColdStorageOptions, "elasticsearch-domain-coldstorageoptions";
    new {}
    set {
        enabled: bool = "Enabled",
    }
}

c::property! {
    DomainEndpointOptions, "elasticsearch-domain-domainendpointoptions";
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
    EBSOptions, "elasticsearch-domain-ebsoptions";
    new {}
    set {
        ebs_enabled: bool = "EBSEnabled",
        iops: i64 = "Iops",
        volume_size: i64 = "VolumeSize",
        volume_type: str = "VolumeType",
    }
}

c::property! {
    ElasticsearchClusterConfig, "elasticsearch-domain-elasticsearchclusterconfig";
    new {}
    set {
        cold_storage_options: ColdStorageOptions = "ColdStorageOptions",
        dedicated_master_count: i64 = "DedicatedMasterCount",
        dedicated_master_enabled: bool = "DedicatedMasterEnabled",
        dedicated_master_type: str = "DedicatedMasterType",
        instance_count: i64 = "InstanceCount",
        instance_type: str = "InstanceType",
        warm_count: i64 = "WarmCount",
        warm_enabled: bool = "WarmEnabled",
        warm_type: str = "WarmType",
        zone_awareness_config: ZoneAwarenessConfig = "ZoneAwarenessConfig",
        zone_awareness_enabled: bool = "ZoneAwarenessEnabled",
    }
}

c::property! {
    EncryptionAtRestOptions, "elasticsearch-domain-encryptionatrestoptions";
    new {}
    set {
        enabled: bool = "Enabled",
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
    }
}

c::property! {
    LogPublishingOption, "elasticsearch-domain-logpublishingoption";
    new {}
    set {
        cloud_watch_logs_log_group_arn: str = "CloudWatchLogsLogGroupArn",
        enabled: bool = "Enabled",
    }
}

c::property! {
    MasterUserOptions, "elasticsearch-domain-masteruseroptions";
    new {}
    set {
        master_user_arn: str = "MasterUserARN",
        master_user_name: str = "MasterUserName",
        master_user_password: str = "MasterUserPassword",
    }
}

c::property! {
    NodeToNodeEncryptionOptions, "elasticsearch-domain-nodetonodeencryptionoptions";
    new {}
    set {
        enabled: bool = "Enabled",
    }
}

c::property! {
    SnapshotOptions, "elasticsearch-domain-snapshotoptions";
    new {}
    set {
        automated_snapshot_start_hour: i64 = "AutomatedSnapshotStartHour",
    }
}

c::property! {
    VPCOptions, "elasticsearch-domain-vpcoptions";
    new {}
    set {
        /// no item twice
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// no item twice
        subnet_ids: c::List<str> = "SubnetIds",
    }
}

c::property! {
    ZoneAwarenessConfig, "elasticsearch-domain-zoneawarenessconfig";
    new {}
    set {
        availability_zone_count: i64 = "AvailabilityZoneCount",
    }
}
