// Written by `cargo xtask codegen` from crates/registry/data/msk.txt.

//! `AWS::MSK::Replicator` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ReplicatorArn`.
    CfnReplicator = "AWS::MSK::Replicator", "msk-replicator", reference arn, tags List "Tags";
    new CfnReplicatorRequired {
        /// 2 items; no item twice; an update replaces the resource
        A kafka_clusters: c::List<KafkaCluster> = "KafkaClusters",
        /// 1 item; no item twice
        B replication_info_list: c::List<ReplicationInfo> = "ReplicationInfoList",
        /// 1 to 128 characters; matches `^[0-9A-Za-z][0-9A-Za-z-]{0,}$`; an update replaces the resource
        C replicator_name: str = "ReplicatorName",
        /// matches `arn:(aws|aws-us-gov|aws-cn):iam:.*`; an update replaces the resource
        D service_execution_role_arn: c::Arn<crate::iam::CfnRole> = "ServiceExecutionRoleArn",
    }
    set {
        /// at most 1024 characters; an update replaces the resource
        description: str = "Description",
        log_delivery: LogDelivery = "LogDelivery",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ReplicatorArn",
        CURRENT_VERSION: str = "CurrentVersion",
        REPLICATOR_ARN: c::Arn<CfnReplicator> = "ReplicatorArn",
    }
}

c::property! {
    AmazonMskCluster, "msk-replicator-amazonmskcluster";
    new {
        /// matches `arn:(aws|aws-us-gov|aws-cn):kafka:.*`
        A msk_cluster_arn: str = "MskClusterArn",
    }
    set {}
}

c::property! {
    ApacheKafkaCluster, "msk-replicator-apachekafkacluster";
    new ApacheKafkaClusterRequired {
        A apache_kafka_cluster_id: str = "ApacheKafkaClusterId",
        B bootstrap_broker_string: str = "BootstrapBrokerString",
    }
    set {}
}

c::property! {
    CloudWatchLogs, "msk-replicator-cloudwatchlogs";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        log_group: str = "LogGroup",
    }
}

c::property! {
    ConsumerGroupReplication, "msk-replicator-consumergroupreplication";
    new {
        /// at most 100 items; no item twice; each: at most 256 characters
        A consumer_groups_to_replicate: c::List<str> = "ConsumerGroupsToReplicate",
    }
    set {
        /// an update replaces the resource
        consumer_group_offset_sync_mode: ConsumerGroupOffsetSyncMode = "ConsumerGroupOffsetSyncMode",
        /// 1 to 100 items; no item twice; each: at most 256 characters
        consumer_groups_to_exclude: c::List<str> = "ConsumerGroupsToExclude",
        detect_and_copy_new_consumer_groups: bool = "DetectAndCopyNewConsumerGroups",
        synchronise_consumer_group_offsets: bool = "SynchroniseConsumerGroupOffsets",
    }
}

c::property! {
    Firehose, "msk-replicator-firehose";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        delivery_stream: str = "DeliveryStream",
    }
}

c::property! {
    KafkaCluster, "msk-replicator-kafkacluster";
    new {}
    set {
        amazon_msk_cluster: AmazonMskCluster = "AmazonMskCluster",
        apache_kafka_cluster: ApacheKafkaCluster = "ApacheKafkaCluster",
        client_authentication: KafkaClusterClientAuthentication = "ClientAuthentication",
        encryption_in_transit: KafkaClusterEncryptionInTransit = "EncryptionInTransit",
        vpc_config: KafkaClusterClientVpcConfig = "VpcConfig",
    }
}

c::property! {
    KafkaClusterClientAuthentication, "msk-replicator-kafkaclusterclientauthentication";
    new {}
    set {
        mtls: KafkaClusterMtlsAuthentication = "MTLS",
        sasl_o_auth_bearer: KafkaClusterSaslOAuthBearerAuthentication = "SaslOAuthBearer",
        sasl_scram: KafkaClusterSaslScramAuthentication = "SaslScram",
    }
}

c::property! {
    KafkaClusterClientVpcConfig, "msk-replicator-kafkaclusterclientvpcconfig";
    new {
        /// 2 to 3 items; no item twice
        A subnet_ids: c::List<str> = "SubnetIds",
    }
    set {
        /// 1 to 16 items; no item twice
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
    }
}

c::property! {
    KafkaClusterEncryptionInTransit, "msk-replicator-kafkaclusterencryptionintransit";
    new {
        A encryption_type: KafkaClusterEncryptionInTransitType = "EncryptionType",
    }
    set {
        root_ca_certificate: str = "RootCaCertificate",
    }
}

c::property! {
    KafkaClusterMtlsAuthentication, "msk-replicator-kafkaclustermtlsauthentication";
    new {
        A secret_arn: str = "SecretArn",
    }
    set {}
}

c::property! {
    KafkaClusterOAuthClientCredentials, "msk-replicator-kafkaclusteroauthclientcredentials";
    new {
        A token_request_secret_arn: str = "TokenRequestSecretArn",
    }
    set {}
}

c::property! {
    KafkaClusterOAuthClientCredentialsAssertion, "msk-replicator-kafkaclusteroauthclientcredentialsassertion";
    new KafkaClusterOAuthClientCredentialsAssertionRequired {
        A audience: str = "Audience",
        B signing_algorithm: JwtSigningAlgorithm = "SigningAlgorithm",
    }
    set {
        token_request_secret_arn: str = "TokenRequestSecretArn",
    }
}

c::property! {
    KafkaClusterOAuthIamJwtBearer, "msk-replicator-kafkaclusteroauthiamjwtbearer";
    new KafkaClusterOAuthIamJwtBearerRequired {
        A audience: str = "Audience",
        B signing_algorithm: JwtSigningAlgorithm = "SigningAlgorithm",
    }
    set {
        token_request_secret_arn: str = "TokenRequestSecretArn",
    }
}

c::property! {
    KafkaClusterSaslOAuthBearerAuthentication, "msk-replicator-kafkaclustersasloauthbearerauthentication";
    new KafkaClusterSaslOAuthBearerAuthenticationRequired {
        A token_endpoint_authentication_method: TokenEndpointAuthenticationMethod = "TokenEndpointAuthenticationMethod",
        B token_endpoint_url: str = "TokenEndpointUrl",
    }
    set {
        client_credentials: KafkaClusterOAuthClientCredentials = "ClientCredentials",
        client_credentials_assertion: KafkaClusterOAuthClientCredentialsAssertion = "ClientCredentialsAssertion",
        iam_jwt_bearer: KafkaClusterOAuthIamJwtBearer = "IamJwtBearer",
        scope: str = "Scope",
        token_endpoint_tls_certificate_arn: str = "TokenEndpointTlsCertificateArn",
    }
}

c::property! {
    KafkaClusterSaslScramAuthentication, "msk-replicator-kafkaclustersaslscramauthentication";
    new KafkaClusterSaslScramAuthenticationRequired {
        A mechanism: KafkaClusterSaslScramMechanism = "Mechanism",
        B secret_arn: str = "SecretArn",
    }
    set {}
}

c::property! {
    LogDelivery, "msk-replicator-logdelivery";
    new {}
    set {
        replicator_log_delivery: ReplicatorLogDelivery = "ReplicatorLogDelivery",
    }
}

c::property! {
    ReplicationInfo, "msk-replicator-replicationinfo";
    new {
        A consumer_group_replication: ConsumerGroupReplication = "ConsumerGroupReplication",
        /// an update replaces the resource
        B target_compression_type: ReplicationInfoTargetCompressionType = "TargetCompressionType",
        C topic_replication: TopicReplication = "TopicReplication",
    }
    set {
        /// matches `arn:(aws|aws-us-gov|aws-cn):kafka:.*`; an update replaces the resource
        source_kafka_cluster_arn: str = "SourceKafkaClusterArn",
        /// an update replaces the resource
        source_kafka_cluster_id: str = "SourceKafkaClusterId",
        /// matches `arn:(aws|aws-us-gov|aws-cn):kafka:.*`; an update replaces the resource
        target_kafka_cluster_arn: str = "TargetKafkaClusterArn",
        /// an update replaces the resource
        target_kafka_cluster_id: str = "TargetKafkaClusterId",
    }
}

c::property! {
    ReplicationStartingPosition, "msk-replicator-replicationstartingposition";
    new {}
    set {
        r#type: ReplicationStartingPositionType = "Type",
    }
}

c::property! {
    ReplicationTopicNameConfiguration, "msk-replicator-replicationtopicnameconfiguration";
    new {}
    set {
        r#type: ReplicationTopicNameConfigurationType = "Type",
    }
}

c::property! {
    ReplicatorLogDelivery, "msk-replicator-replicatorlogdelivery";
    new {}
    set {
        cloud_watch_logs: CloudWatchLogs = "CloudWatchLogs",
        firehose: Firehose = "Firehose",
        s3: S3 = "S3",
    }
}

c::property! {
    S3, "msk-replicator-s3";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        bucket: str = "Bucket",
        prefix: str = "Prefix",
    }
}

c::property! {
    TopicReplication, "msk-replicator-topicreplication";
    new {
        /// 1 to 100 items; no item twice; each: at most 249 characters
        A topics_to_replicate: c::List<str> = "TopicsToReplicate",
    }
    set {
        copy_access_control_lists_for_topics: bool = "CopyAccessControlListsForTopics",
        copy_topic_configurations: bool = "CopyTopicConfigurations",
        detect_and_copy_new_topics: bool = "DetectAndCopyNewTopics",
        /// an update replaces the resource
        starting_position: ReplicationStartingPosition = "StartingPosition",
        /// an update replaces the resource
        topic_name_configuration: ReplicationTopicNameConfiguration = "TopicNameConfiguration",
        /// 1 to 100 items; no item twice; each: at most 249 characters
        topics_to_exclude: c::List<str> = "TopicsToExclude",
    }
}

c::open_enum! {
    ConsumerGroupOffsetSyncMode {
        LEGACY = "LEGACY",
        ENHANCED = "ENHANCED",
    }
}

c::open_enum! {
    JwtSigningAlgorithm {
        RS256 = "RS256",
        ES384 = "ES384",
    }
}

c::open_enum! {
    KafkaClusterEncryptionInTransitType {
        TLS = "TLS",
    }
}

c::open_enum! {
    KafkaClusterSaslScramMechanism {
        SHA256 = "SHA256",
        SHA512 = "SHA512",
    }
}

c::open_enum! {
    ReplicationStartingPositionType {
        LATEST = "LATEST",
        EARLIEST = "EARLIEST",
    }
}

c::open_enum! {
    ReplicationTopicNameConfigurationType {
        PREFIXED_WITH_SOURCE_CLUSTER_ALIAS = "PREFIXED_WITH_SOURCE_CLUSTER_ALIAS",
        IDENTICAL = "IDENTICAL",
    }
}

c::open_enum! {
    TokenEndpointAuthenticationMethod {
        POST = "POST",
        BASIC = "BASIC",
        NONE = "NONE",
    }
}

c::open_enum! {
    ReplicationInfoTargetCompressionType {
        NONE = "NONE",
        GZIP = "GZIP",
        SNAPPY = "SNAPPY",
        LZ4 = "LZ4",
        ZSTD = "ZSTD",
    }
}
