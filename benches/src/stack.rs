//! The benchmark's stack: fifteen resources of a log archive, with constructs where there are
//! some and typed resources for the rest.

use catchment::cfn::ec2::flow_log::{
    CfnFlowLogRequired, LogDestinationType, ResourceType, TrafficType,
};
use catchment::cfn::ec2::{CfnFlowLog, CfnVPC};
use catchment::cfn::iam::{CfnPolicy, CfnRole};
use catchment::cfn::kinesis::CfnStream;
use catchment::cfn::kinesis::stream::{
    StreamEncryption, StreamEncryptionEncryptionType, StreamEncryptionRequired,
};
use catchment::cfn::kinesisfirehose::CfnDeliveryStream;
use catchment::cfn::kinesisfirehose::delivery_stream::{
    BufferingHints, DeliveryStreamType, EncryptionConfiguration,
    ExtendedS3DestinationConfiguration, ExtendedS3DestinationConfigurationCompressionFormat,
    ExtendedS3DestinationConfigurationRequired, KMSEncryptionConfig,
    KinesisStreamSourceConfiguration, KinesisStreamSourceConfigurationRequired,
};
use catchment::cfn::logs::CfnSubscriptionFilter;
use catchment::cfn::logs::subscription_filter::CfnSubscriptionFilterRequired;
use catchment::core::ResourceId;
use catchment::iam::{PolicyDocument, Principal, Statement};
use catchment::prelude::*;

/// Declares the stack with this number.
pub fn declare(app: &App, index: usize) {
    let stack = app.stack(
        &format!("Logs{index}"),
        Env::new("111111111111", "eu-central-1"),
    );
    let alias = format!("logs-{index}");
    let key = Key::new(stack, "Key", KeyProps::new().alias(&alias));
    let logs = LogBucket::new(
        stack,
        "Logs",
        LogBucketProps::new(&key)
            .lock(ObjectLock::compliance(Years(1)))
            .lifecycle(
                LifecycleRule::new()
                    .transition(StorageClass::StandardIa, Days(30))
                    .transition(StorageClass::GlacierFlexibleRetrieval, Days(90))
                    .expire_after(Days(2555)),
            ),
    );
    Trail::new(stack, "Trail", TrailProps::new(&logs));
    let stream = stream(stack, &key);
    deliver(stack, &key, &logs, stream);
    forward(stack, &key, stream);
    network(stack, &logs);
}

fn stream(stack: Stack<'_>, key: &Key) -> ResourceId<CfnStream> {
    let encryption = StreamEncryption::new(StreamEncryptionRequired {
        encryption_type: StreamEncryptionEncryptionType::KMS,
        key_id: key.arn(),
    });
    stack.add(
        "Stream",
        CfnStream::new()
            .shard_count(2)
            .retention_period_hours(48)
            .stream_encryption(encryption),
    )
}

/// A role of a service with a policy of its own, which whatever uses the role waits for.
fn role(
    stack: Stack<'_>,
    id: &str,
    service: &str,
    statements: impl IntoIterator<Item = Statement>,
) -> (ResourceId<CfnRole>, ResourceId<CfnPolicy>) {
    let trust = Statement::allow()
        .principal(Principal::service(service))
        .action("sts:AssumeRole");
    let trust = PolicyDocument::new().statement(trust);
    let role = stack.add(id, CfnRole::new(trust));
    let name = format!("{id}Policy");
    let document: PolicyDocument = statements.into_iter().collect();
    let policy = CfnPolicy::new(document, name.as_str());
    let policy = stack.add(&name, policy.roles([role.reference()]));
    (role, policy)
}

fn deliver(stack: Stack<'_>, key: &Key, logs: &LogBucket, stream: ResourceId<CfnStream>) {
    let read = [
        "DescribeStream",
        "DescribeStreamSummary",
        "GetRecords",
        "GetShardIterator",
        "ListShards",
    ];
    let write = [
        "AbortMultipartUpload",
        "GetBucketLocation",
        "GetObject",
        "ListBucket",
        "ListBucketMultipartUploads",
        "PutObject",
    ];
    let objects = catchment::core::format("{}/*", [logs.arn().into_value()]);
    let statements = [
        Statement::allow()
            .actions(read.map(|action| format!("kinesis:{action}")))
            .resource(stream.get_att(CfnStream::ARN)),
        Statement::allow()
            .actions(write.map(|action| format!("s3:{action}")))
            .resource(logs.arn())
            .resource(objects),
        Statement::allow()
            .actions(["kms:Decrypt", "kms:GenerateDataKey"])
            .resource(key.arn()),
    ];
    let (role, policy) = role(stack, "DeliveryRole", "firehose.amazonaws.com", statements);
    let destination =
        ExtendedS3DestinationConfiguration::new(ExtendedS3DestinationConfigurationRequired {
            bucket_arn: logs.arn(),
            role_arn: role,
        })
        .buffering_hints(
            BufferingHints::new()
                .interval_in_seconds(300)
                .size_in_mbs(64),
        )
        .compression_format(ExtendedS3DestinationConfigurationCompressionFormat::GZIP)
        .encryption_configuration(
            EncryptionConfiguration::new()
                .kms_encryption_config(KMSEncryptionConfig::new(key.arn())),
        )
        .prefix("flow/")
        .error_output_prefix("errors/");
    let source = KinesisStreamSourceConfiguration::new(KinesisStreamSourceConfigurationRequired {
        kinesis_stream_arn: stream,
        role_arn: role,
    });
    let delivery = CfnDeliveryStream::new()
        .delivery_stream_type(DeliveryStreamType::KINESIS_STREAM_AS_SOURCE)
        .kinesis_stream_source_configuration(source)
        .extended_s3_destination_configuration(destination);
    let delivery = stack.add("Delivery", delivery);
    stack.resource(delivery).depends_on(policy);
}

fn forward(stack: Stack<'_>, key: &Key, stream: ResourceId<CfnStream>) {
    let group = LogGroup::new(
        stack,
        "AppLogs",
        LogGroupProps::new().retention(Days(365)).encrypt_with(key),
    );
    let statements = [
        Statement::allow()
            .actions(["kinesis:PutRecord", "kinesis:PutRecords"])
            .resource(stream.get_att(CfnStream::ARN)),
        Statement::allow()
            .action("kms:GenerateDataKey")
            .resource(key.arn()),
    ];
    let (role, policy) = role(stack, "ForwardRole", "logs.amazonaws.com", statements);
    let filter = CfnSubscriptionFilter::new(CfnSubscriptionFilterRequired {
        destination_arn: stream.get_att(CfnStream::ARN),
        filter_pattern: "",
        log_group_name: group.name(),
    });
    let filter = stack.add("Forward", filter.role_arn(role));
    stack.resource(filter).depends_on(policy);
}

fn network(stack: Stack<'_>, logs: &LogBucket) {
    let vpc = stack.add(
        "Vpc",
        CfnVPC::new()
            .cidr_block("10.0.0.0/16")
            .enable_dns_hostnames(true)
            .enable_dns_support(true),
    );
    let flow_log = CfnFlowLog::new(CfnFlowLogRequired {
        resource_id: vpc.reference(),
        resource_type: ResourceType::VPC,
    })
    .traffic_type(TrafficType::ALL)
    .log_destination_type(LogDestinationType::S3)
    .log_destination(catchment::core::format(
        "{}/vpc/",
        [logs.arn().into_value()],
    ))
    .max_aggregation_interval(60);
    let flow_log = stack.add("FlowLog", flow_log);
    stack.resource(flow_log).depends_on(logs.policy());
}
