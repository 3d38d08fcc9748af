// Written by `cargo xtask codegen` from crates/registry/data/kinesis.txt.

//! `AWS::Kinesis::Stream` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it holds data.
    CfnStream = "AWS::Kinesis::Stream", "kinesis-stream", reference name, name_property "Name",
        arn "arn:${Partition}:kinesis:${Region}:${Account}:stream/${StreamName}", tags List "Tags", stateful true;
    new {}
    set {
        /// at most 7 items; no item twice
        desired_shard_level_metrics: c::List<EnhancedMetric> = "DesiredShardLevelMetrics",
        /// 1024 to 10240
        max_record_size_in_ki_b: i64 = "MaxRecordSizeInKiB",
        /// 1 to 128 characters; matches `^[a-zA-Z0-9_.-]+$`; an update replaces the resource
        name: str = "Name",
        record_distribution_strategy: RecordDistributionStrategy = "RecordDistributionStrategy",
        /// 1 to 8760
        retention_period_hours: i64 = "RetentionPeriodHours",
        /// 1 to 100000
        shard_count: i64 = "ShardCount",
        stream_encryption: StreamEncryption = "StreamEncryption",
        stream_mode_details: StreamModeDetails = "StreamModeDetails",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
        /// at least 0; AWS does not show it again
        warm_throughput_mi_bps: i64 = "WarmThroughputMiBps",
    }
    get {
        @arn "Arn",
        WARM_THROUGHPUT_OBJECT: c::Json = "WarmThroughputObject",
    }
}

c::property! {
    StreamEncryption, "kinesis-stream-streamencryption";
    new StreamEncryptionRequired {
        A encryption_type: StreamEncryptionEncryptionType = "EncryptionType",
        /// 1 to 2048 characters
        B key_id: c::Arn<crate::kms::CfnKey> = "KeyId",
    }
    set {}
}

c::property! {
    StreamModeDetails, "kinesis-stream-streammodedetails";
    new {
        A stream_mode: StreamModeDetailsStreamMode = "StreamMode",
    }
    set {}
}

c::open_enum! {
    EnhancedMetric {
        INCOMING_BYTES = "IncomingBytes",
        INCOMING_RECORDS = "IncomingRecords",
        OUTGOING_BYTES = "OutgoingBytes",
        OUTGOING_RECORDS = "OutgoingRecords",
        WRITE_PROVISIONED_THROUGHPUT_EXCEEDED = "WriteProvisionedThroughputExceeded",
        READ_PROVISIONED_THROUGHPUT_EXCEEDED = "ReadProvisionedThroughputExceeded",
        ITERATOR_AGE_MILLISECONDS = "IteratorAgeMilliseconds",
        ALL = "ALL",
    }
}

c::open_enum! {
    RecordDistributionStrategy {
        AUTO = "AUTO",
        USER_PARTITION_KEY = "USER_PARTITION_KEY",
    }
}

c::open_enum! {
    StreamEncryptionEncryptionType {
        KMS = "KMS",
    }
}

c::open_enum! {
    StreamModeDetailsStreamMode {
        ON_DEMAND = "ON_DEMAND",
        PROVISIONED = "PROVISIONED",
    }
}
