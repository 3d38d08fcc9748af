// Written by `cargo xtask codegen` from crates/registry/data/sns.txt.

//! `AWS::SNS::Topic` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TopicArn`.
    CfnTopic = "AWS::SNS::Topic", "sns-topic", reference arn,
        arn "arn:${Partition}:sns:${Region}:${Account}:${TopicName}", tags List "Tags";
    new {}
    set {
        archive_policy: c::Json = "ArchivePolicy",
        content_based_deduplication: bool = "ContentBasedDeduplication",
        data_protection_policy: c::Json = "DataProtectionPolicy",
        /// no item twice
        delivery_status_logging: c::List<LoggingConfig> = "DeliveryStatusLogging",
        display_name: str = "DisplayName",
        fifo_throughput_scope: str = "FifoThroughputScope",
        /// an update replaces the resource
        fifo_topic: bool = "FifoTopic",
        kms_master_key_id: c::Arn<crate::kms::CfnKey> = "KmsMasterKeyId",
        /// 1024 to 1048576
        maximum_message_size: i64 = "MaximumMessageSize",
        signature_version: str = "SignatureVersion",
        subscription: c::List<Subscription> = "Subscription",
        tags: c::List<c::Tag> = "Tags",
        /// at most 256 characters; an update replaces the resource
        topic_name: str = "TopicName",
        tracing_config: str = "TracingConfig",
    }
    get {
        @arn "TopicArn",
        TOPIC_ARN: c::Arn<CfnTopic> = "TopicArn",
        TOPIC_NAME: str = "TopicName",
    }
}

c::property! {
    LoggingConfig, "sns-topic-loggingconfig";
    new {
        A protocol: LoggingConfigProtocol = "Protocol",
    }
    set {
        failure_feedback_role_arn: c::Arn<crate::iam::CfnRole> = "FailureFeedbackRoleArn",
        success_feedback_role_arn: c::Arn<crate::iam::CfnRole> = "SuccessFeedbackRoleArn",
        success_feedback_sample_rate: str = "SuccessFeedbackSampleRate",
    }
}

c::property! {
    Subscription, "sns-topic-subscription";
    new SubscriptionRequired {
        A endpoint: str = "Endpoint",
        B protocol: str = "Protocol",
    }
    set {}
}

c::open_enum! {
    LoggingConfigProtocol {
        HTTP_S = "http/s",
        SQS = "sqs",
        LAMBDA = "lambda",
        FIREHOSE = "firehose",
        APPLICATION = "application",
    }
}
