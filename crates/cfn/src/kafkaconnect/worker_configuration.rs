// Written by `cargo xtask codegen` from crates/registry/data/kafkaconnect.txt.

//! `AWS::KafkaConnect::WorkerConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `WorkerConfigurationArn`.
    CfnWorkerConfiguration = "AWS::KafkaConnect::WorkerConfiguration", "kafkaconnect-workerconfiguration", reference arn, tags List "Tags";
    new CfnWorkerConfigurationRequired {
        /// 1 to 128 characters; an update replaces the resource
        A name: str = "Name",
        /// an update replaces the resource
        B properties_file_content: str = "PropertiesFileContent",
    }
    set {
        /// at most 1024 characters; an update replaces the resource
        description: str = "Description",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "WorkerConfigurationArn",
        REVISION: i64 = "Revision",
        WORKER_CONFIGURATION_ARN: c::Arn<CfnWorkerConfiguration> = "WorkerConfigurationArn",
    }
}
