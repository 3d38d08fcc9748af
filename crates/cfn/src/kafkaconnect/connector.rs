// Written by `cargo xtask codegen` from crates/registry/data/kafkaconnect.txt.

//! `AWS::KafkaConnect::Connector` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ConnectorArn`.
    CfnConnector = "AWS::KafkaConnect::Connector", "kafkaconnect-connector", reference arn, tags List "Tags";
    new CfnConnectorRequired {
        A capacity: Capacity = "Capacity",
        B connector_configuration: c::Map<str> = "ConnectorConfiguration",
        /// 1 to 128 characters; an update replaces the resource
        C connector_name: str = "ConnectorName",
        /// an update replaces the resource
        D kafka_cluster: KafkaCluster = "KafkaCluster",
        /// an update replaces the resource
        E kafka_cluster_client_authentication: KafkaClusterClientAuthentication = "KafkaClusterClientAuthentication",
        /// an update replaces the resource
        F kafka_cluster_encryption_in_transit: KafkaClusterEncryptionInTransit = "KafkaClusterEncryptionInTransit",
        /// an update replaces the resource
        G kafka_connect_version: str = "KafkaConnectVersion",
        /// at least 1 item; no item twice; an update replaces the resource
        H plugins: c::List<Plugin> = "Plugins",
        /// matches `arn:(aws|aws-us-gov|aws-cn):iam:.*`; an update replaces the resource
        I service_execution_role_arn: c::Arn<crate::iam::CfnRole> = "ServiceExecutionRoleArn",
    }
    set {
        /// at most 1024 characters; an update replaces the resource
        connector_description: str = "ConnectorDescription",
        /// an update replaces the resource
        log_delivery: LogDelivery = "LogDelivery",
        /// an update replaces the resource
        network_type: NetworkType = "NetworkType",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        worker_configuration: WorkerConfiguration = "WorkerConfiguration",
    }
    get {
        @arn "ConnectorArn",
        CONNECTOR_ARN: c::Arn<CfnConnector> = "ConnectorArn",
    }
}

c::property! {
    ApacheKafkaCluster, "kafkaconnect-connector-apachekafkacluster";
    new {
        A bootstrap_servers: str = "BootstrapServers",
        B vpc: Vpc = "Vpc",
    }
    set {}
}

c::property! {
    AutoScaling, "kafkaconnect-connector-autoscaling";
    new AutoScalingRequired {
        A max_worker_count: i64 = "MaxWorkerCount",
        /// one of 1, 2, 4, 8; 1 to 8
        B mcu_count: i64 = "McuCount",
        C min_worker_count: i64 = "MinWorkerCount",
        D scale_in_policy: ScaleInPolicy = "ScaleInPolicy",
        E scale_out_policy: ScaleOutPolicy = "ScaleOutPolicy",
    }
    set {
        max_autoscaling_task_count: i64 = "MaxAutoscalingTaskCount",
    }
}

c::property! {
    /// Exactly one of `AutoScaling`, `ProvisionedCapacity`.
    Capacity, "kafkaconnect-connector-capacity";
    new {}
    set {
        auto_scaling: AutoScaling = "AutoScaling",
        provisioned_capacity: ProvisionedCapacity = "ProvisionedCapacity",
    }
}

c::property! {
    CloudWatchLogsLogDelivery, "kafkaconnect-connector-cloudwatchlogslogdelivery";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        log_group: str = "LogGroup",
    }
}

c::property! {
    CustomPlugin, "kafkaconnect-connector-customplugin";
    new {
        /// matches `arn:(aws|aws-us-gov|aws-cn):kafkaconnect:.*`
        A custom_plugin_arn: str = "CustomPluginArn",
        /// 1 to 9223372036854775807
        B revision: i64 = "Revision",
    }
    set {}
}

c::property! {
    FirehoseLogDelivery, "kafkaconnect-connector-firehoselogdelivery";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        delivery_stream: str = "DeliveryStream",
    }
}

c::property! {
    KafkaCluster, "kafkaconnect-connector-kafkacluster";
    new {
        A apache_kafka_cluster: ApacheKafkaCluster = "ApacheKafkaCluster",
    }
    set {}
}

c::property! {
    KafkaClusterClientAuthentication, "kafkaconnect-connector-kafkaclusterclientauthentication";
    new {
        A authentication_type: KafkaClusterClientAuthenticationType = "AuthenticationType",
    }
    set {}
}

c::property! {
    KafkaClusterEncryptionInTransit, "kafkaconnect-connector-kafkaclusterencryptionintransit";
    new {
        A encryption_type: KafkaClusterEncryptionInTransitType = "EncryptionType",
    }
    set {}
}

c::property! {
    LogDelivery, "kafkaconnect-connector-logdelivery";
    new {
        A worker_log_delivery: WorkerLogDelivery = "WorkerLogDelivery",
    }
    set {}
}

c::property! {
    Plugin, "kafkaconnect-connector-plugin";
    new {
        A custom_plugin: CustomPlugin = "CustomPlugin",
    }
    set {}
}

c::property! {
    ProvisionedCapacity, "kafkaconnect-connector-provisionedcapacity";
    new ProvisionedCapacityRequired {
        /// one of 1, 2, 4, 8; 1 to 8
        A mcu_count: i64 = "McuCount",
        B worker_count: i64 = "WorkerCount",
    }
    set {}
}

c::property! {
    S3LogDelivery, "kafkaconnect-connector-s3logdelivery";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        bucket: str = "Bucket",
        prefix: str = "Prefix",
    }
}

c::property! {
    ScaleInPolicy, "kafkaconnect-connector-scaleinpolicy";
    new {
        /// 1 to 100
        A cpu_utilization_percentage: i64 = "CpuUtilizationPercentage",
    }
    set {}
}

c::property! {
    ScaleOutPolicy, "kafkaconnect-connector-scaleoutpolicy";
    new {
        /// 1 to 100
        A cpu_utilization_percentage: i64 = "CpuUtilizationPercentage",
    }
    set {}
}

c::property! {
    Vpc, "kafkaconnect-connector-vpc";
    new VpcRequired {
        /// no item twice
        A security_groups: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroups",
        /// at least 1 item; no item twice
        B subnets: c::List<c::Name<crate::ec2::CfnSubnet>> = "Subnets",
    }
    set {}
}

c::property! {
    WorkerConfiguration, "kafkaconnect-connector-workerconfiguration";
    new {
        /// 1 to 9223372036854775807
        A revision: i64 = "Revision",
        /// matches `arn:(aws|aws-us-gov|aws-cn):kafkaconnect:.*`
        B worker_configuration_arn: str = "WorkerConfigurationArn",
    }
    set {}
}

c::property! {
    WorkerLogDelivery, "kafkaconnect-connector-workerlogdelivery";
    new {}
    set {
        cloud_watch_logs: CloudWatchLogsLogDelivery = "CloudWatchLogs",
        firehose: FirehoseLogDelivery = "Firehose",
        s3: S3LogDelivery = "S3",
    }
}

c::open_enum! {
    KafkaClusterClientAuthenticationType {
        NONE = "NONE",
        IAM = "IAM",
    }
}

c::open_enum! {
    KafkaClusterEncryptionInTransitType {
        PLAINTEXT = "PLAINTEXT",
        TLS = "TLS",
    }
}

c::open_enum! {
    NetworkType {
        IPV4 = "IPV4",
        DUAL = "DUAL",
    }
}
