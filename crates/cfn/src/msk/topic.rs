// Written by `cargo xtask codegen` from crates/registry/data/msk.txt.

//! `AWS::MSK::Topic` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TopicArn`; it takes no tags.
    CfnTopic = "AWS::MSK::Topic", "msk-topic", reference arn;
    new CfnTopicRequired {
        /// an update replaces the resource
        A cluster_arn: str = "ClusterArn",
        /// at least 1
        B partition_count: i64 = "PartitionCount",
        /// at least 1; an update replaces the resource
        C replication_factor: i64 = "ReplicationFactor",
        /// an update replaces the resource
        D topic_name: str = "TopicName",
    }
    set {
        /// AWS does not show it again
        configs: str = "Configs",
    }
    get {
        @arn "TopicArn",
        TOPIC_ARN: c::Arn<CfnTopic> = "TopicArn",
    }
}
