// Written by `cargo xtask codegen` from crates/registry/data/sqs.txt.

//! `AWS::SQS::Queue` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `QueueUrl`; it holds data.
    CfnQueue = "AWS::SQS::Queue", "sqs-queue", reference name,
        arn "arn:${Partition}:sqs:${Region}:${Account}:${QueueName}", tags List "Tags", stateful true;
    new {}
    set {
        content_based_deduplication: bool = "ContentBasedDeduplication",
        deduplication_scope: str = "DeduplicationScope",
        /// 0 to 900
        delay_seconds: i64 = "DelaySeconds",
        /// an update replaces the resource
        fifo_queue: bool = "FifoQueue",
        fifo_throughput_limit: str = "FifoThroughputLimit",
        /// 60 to 86400
        kms_data_key_reuse_period_seconds: i64 = "KmsDataKeyReusePeriodSeconds",
        kms_master_key_id: c::Arn<crate::kms::CfnKey> = "KmsMasterKeyId",
        /// 1024 to 1048576
        maximum_message_size: i64 = "MaximumMessageSize",
        /// 60 to 1209600
        message_retention_period: i64 = "MessageRetentionPeriod",
        /// an update replaces the resource
        queue_name: str = "QueueName",
        /// 0 to 20
        receive_message_wait_time_seconds: i64 = "ReceiveMessageWaitTimeSeconds",
        redrive_allow_policy: c::Json = "RedriveAllowPolicy",
        redrive_policy: RedrivePolicy = "RedrivePolicy",
        sqs_managed_sse_enabled: bool = "SqsManagedSseEnabled",
        tags: c::List<c::Tag> = "Tags",
        /// 0 to 43200
        visibility_timeout: i64 = "VisibilityTimeout",
    }
    get {
        @arn "Arn",
        QUEUE_NAME: str = "QueueName",
        QUEUE_URL: c::Name<CfnQueue> = "QueueUrl",
    }
}

c::property! {
    RedrivePolicy, "sqs-queue-redrivepolicy";
    new {}
    set {
        dead_letter_target_arn: str = "deadLetterTargetArn",
        max_receive_count: i64 = "maxReceiveCount",
    }
}
