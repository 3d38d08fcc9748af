// Written by `cargo xtask codegen` from crates/registry/data/kinesis.txt.

//! `AWS::Kinesis::StreamConsumer` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ConsumerARN`.
    CfnStreamConsumer = "AWS::Kinesis::StreamConsumer", "kinesis-streamconsumer", reference arn, tags List "Tags";
    new CfnStreamConsumerRequired {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9_.-]+$`; an update replaces the resource
        A consumer_name: str = "ConsumerName",
        /// 1 to 2048 characters; matches `^arn:aws.*:kinesis:.*:[0-9]{12}:stream/\S+`; an update replaces the resource
        B stream_arn: str = "StreamARN",
    }
    set {
        /// at most 50 items; an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ConsumerARN",
        CONSUMER_ARN: c::Arn<CfnStreamConsumer> = "ConsumerARN",
        CONSUMER_CREATION_TIMESTAMP: str = "ConsumerCreationTimestamp",
        CONSUMER_NAME: str = "ConsumerName",
        CONSUMER_STATUS: str = "ConsumerStatus",
        STREAM_ARN: str = "StreamARN",
    }
}
