// Written by `cargo xtask codegen` from crates/registry/data/msk.txt.

//! `AWS::MSK::Cluster` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnCluster = "AWS::MSK::Cluster", "msk-cluster", reference arn, tags Map "Tags";
    new CfnClusterRequired {
        A broker_node_group_info: BrokerNodeGroupInfo = "BrokerNodeGroupInfo",
        /// 1 to 64 characters; an update replaces the resource
        B cluster_name: str = "ClusterName",
        /// 1 to 128 characters
        C kafka_version: str = "KafkaVersion",
        /// at least 1
        D number_of_broker_nodes: i64 = "NumberOfBrokerNodes",
    }
    set {
        client_authentication: ClientAuthentication = "ClientAuthentication",
        configuration_info: ConfigurationInfo = "ConfigurationInfo",
        encryption_info: EncryptionInfo = "EncryptionInfo",
        /// 7 to 23 characters
        enhanced_monitoring: EnhancedMonitoring = "EnhancedMonitoring",
        logging_info: LoggingInfo = "LoggingInfo",
        open_monitoring: OpenMonitoring = "OpenMonitoring",
        rebalancing: Rebalancing = "Rebalancing",
        /// 5 to 6 characters
        storage_mode: StorageMode = "StorageMode",
        tags: c::Map<str> = "Tags",
        /// AWS does not show it again
        zookeeper_access: ZookeeperAccess = "ZookeeperAccess",
    }
    get {
        @arn "Arn",
        CURRENT_VERSION: str = "CurrentVersion",
    }
}

c::property! {
    AuthorizerLogs, "msk-cluster-authorizerlogs";
    new {}
    set {
        cloud_watch_logs: CloudWatchLogs = "CloudWatchLogs",
        firehose: Firehose = "Firehose",
        s3: S3 = "S3",
    }
}

c::property! {
    BrokerLogs, "msk-cluster-brokerlogs";
    new {}
    set {
        cloud_watch_logs: CloudWatchLogs = "CloudWatchLogs",
        firehose: Firehose = "Firehose",
        s3: S3 = "S3",
    }
}

c::property! {
    BrokerNodeGroupInfo, "msk-cluster-brokernodegroupinfo";
    new {
        /// an update replaces the resource
        A client_subnets: c::List<c::Name<crate::ec2::CfnSubnet>> = "ClientSubnets",
        /// 5 to 32 characters
        B instance_type: str = "InstanceType",
    }
    set {
        /// 6 to 9 characters; an update replaces the resource
        broker_az_distribution: BrokerNodeGroupInfoBrokerAZDistribution = "BrokerAZDistribution",
        connectivity_info: ConnectivityInfo = "ConnectivityInfo",
        /// an update replaces the resource
        security_groups: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroups",
        storage_info: StorageInfo = "StorageInfo",
    }
}

c::property! {
    ClientAuthentication, "msk-cluster-clientauthentication";
    new {}
    set {
        sasl: Sasl = "Sasl",
        tls: Tls = "Tls",
        unauthenticated: Unauthenticated = "Unauthenticated",
    }
}

c::property! {
    CloudWatchLogs, "msk-cluster-cloudwatchlogs";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        log_group: c::Name<crate::logs::CfnLogGroup> = "LogGroup",
    }
}

c::property! {
    ConfigurationInfo, "msk-cluster-configurationinfo";
    new {
        A arn: str = "Arn",
        B revision: i64 = "Revision",
    }
    set {}
}

c::property! {
    ConnectivityInfo, "msk-cluster-connectivityinfo";
    new {}
    set {
        network_type: NetworkType = "NetworkType",
        public_access: PublicAccess = "PublicAccess",
        vpc_connectivity: VpcConnectivity = "VpcConnectivity",
    }
}

c::property! {
    EBSStorageInfo, "msk-cluster-ebsstorageinfo";
    new {}
    set {
        provisioned_throughput: ProvisionedThroughput = "ProvisionedThroughput",
        /// 1 to 16384
        volume_size: i64 = "VolumeSize",
    }
}

c::property! {
    EncryptionAtRest, "msk-cluster-encryptionatrest";
    new {
        A data_volume_kms_key_id: c::Arn<crate::kms::CfnKey> = "DataVolumeKMSKeyId",
    }
    set {}
}

c::property! {
    EncryptionInTransit, "msk-cluster-encryptionintransit";
    new {}
    set {
        client_broker: EncryptionInTransitClientBroker = "ClientBroker",
        /// an update replaces the resource
        in_cluster: bool = "InCluster",
    }
}

c::property! {
    EncryptionInfo, "msk-cluster-encryptioninfo";
    new {}
    set {
        /// an update replaces the resource
        encryption_at_rest: EncryptionAtRest = "EncryptionAtRest",
        encryption_in_transit: EncryptionInTransit = "EncryptionInTransit",
    }
}

c::property! {
    Firehose, "msk-cluster-firehose";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        delivery_stream: str = "DeliveryStream",
    }
}

c::property! {
    Iam, "msk-cluster-iam";
    new {
        A enabled: bool = "Enabled",
    }
    set {}
}

c::property! {
    JmxExporter, "msk-cluster-jmxexporter";
    new {
        A enabled_in_broker: bool = "EnabledInBroker",
    }
    set {}
}

c::property! {
    LoggingInfo, "msk-cluster-logginginfo";
    new {}
    set {
        authorizer_logs: AuthorizerLogs = "AuthorizerLogs",
        broker_logs: BrokerLogs = "BrokerLogs",
    }
}

c::property! {
    NodeExporter, "msk-cluster-nodeexporter";
    new {
        A enabled_in_broker: bool = "EnabledInBroker",
    }
    set {}
}

c::property! {
    OpenMonitoring, "msk-cluster-openmonitoring";
    new {
        A prometheus: Prometheus = "Prometheus",
    }
    set {}
}

c::property! {
    Prometheus, "msk-cluster-prometheus";
    new {}
    set {
        jmx_exporter: JmxExporter = "JmxExporter",
        node_exporter: NodeExporter = "NodeExporter",
    }
}

c::property! {
    ProvisionedThroughput, "msk-cluster-provisionedthroughput";
    new {}
    set {
        enabled: bool = "Enabled",
        volume_throughput: i64 = "VolumeThroughput",
    }
}

c::property! {
    PublicAccess, "msk-cluster-publicaccess";
    new {}
    set {
        /// 7 to 23 characters
        r#type: str = "Type",
    }
}

c::property! {
    Rebalancing, "msk-cluster-rebalancing";
    new {
        A status: RebalancingStatus = "Status",
    }
    set {}
}

c::property! {
    S3, "msk-cluster-s3";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        bucket: str = "Bucket",
        prefix: str = "Prefix",
    }
}

c::property! {
    Sasl, "msk-cluster-sasl";
    new {}
    set {
        iam: Iam = "Iam",
        scram: Scram = "Scram",
    }
}

c::property! {
    Scram, "msk-cluster-scram";
    new {
        A enabled: bool = "Enabled",
    }
    set {}
}

c::property! {
    StorageInfo, "msk-cluster-storageinfo";
    new {}
    set {
        ebs_storage_info: EBSStorageInfo = "EBSStorageInfo",
    }
}

c::property! {
    Tls, "msk-cluster-tls";
    new {}
    set {
        certificate_authority_arn_list: c::List<c::Arn<crate::acmpca::CfnCertificateAuthority>> = "CertificateAuthorityArnList",
        enabled: bool = "Enabled",
    }
}

c::property! {
    Unauthenticated, "msk-cluster-unauthenticated";
    new {
        A enabled: bool = "Enabled",
    }
    set {}
}

c::property! {
    VpcConnectivity, "msk-cluster-vpcconnectivity";
    new {}
    set {
        client_authentication: VpcConnectivityClientAuthentication = "ClientAuthentication",
    }
}

c::property! {
    VpcConnectivityClientAuthentication, "msk-cluster-vpcconnectivityclientauthentication";
    new {}
    set {
        sasl: VpcConnectivitySasl = "Sasl",
        tls: VpcConnectivityTls = "Tls",
    }
}

c::property! {
    VpcConnectivityIam, "msk-cluster-vpcconnectivityiam";
    new {
        A enabled: bool = "Enabled",
    }
    set {}
}

c::property! {
    VpcConnectivitySasl, "msk-cluster-vpcconnectivitysasl";
    new {}
    set {
        iam: VpcConnectivityIam = "Iam",
        scram: VpcConnectivityScram = "Scram",
    }
}

c::property! {
    VpcConnectivityScram, "msk-cluster-vpcconnectivityscram";
    new {
        A enabled: bool = "Enabled",
    }
    set {}
}

c::property! {
    VpcConnectivityTls, "msk-cluster-vpcconnectivitytls";
    new {
        A enabled: bool = "Enabled",
    }
    set {}
}

c::property! {
    ZookeeperAccess, "msk-cluster-zookeeperaccess";
    new {}
    set {
        enabled: bool = "Enabled",
    }
}

c::open_enum! {
    NetworkType {
        IPV4 = "IPV4",
        DUAL = "DUAL",
    }
}

c::open_enum! {
    EnhancedMonitoring {
        DEFAULT = "DEFAULT",
        PER_BROKER = "PER_BROKER",
        PER_TOPIC_PER_BROKER = "PER_TOPIC_PER_BROKER",
        PER_TOPIC_PER_PARTITION = "PER_TOPIC_PER_PARTITION",
    }
}

c::open_enum! {
    StorageMode {
        LOCAL = "LOCAL",
        TIERED = "TIERED",
    }
}

c::open_enum! {
    BrokerNodeGroupInfoBrokerAZDistribution {
        DEFAULT = "DEFAULT",
    }
}

c::open_enum! {
    EncryptionInTransitClientBroker {
        TLS = "TLS",
        TLS_PLAINTEXT = "TLS_PLAINTEXT",
        PLAINTEXT = "PLAINTEXT",
    }
}

c::open_enum! {
    RebalancingStatus {
        PAUSED = "PAUSED",
        ACTIVE = "ACTIVE",
    }
}
