//! Keys, buckets, delivery streams, flow logs, recorders.

use super::{NOWHERE, in_properties, places, resource};

#[test]
fn keys_are_used_and_rotated_as_their_spec_allows() {
    let key = |code: &str, properties: &str| in_properties(code, "AWS::KMS::Key", properties);
    let usage = "key/usage";
    assert_eq!(key(usage, "KeySpec: ECC_NIST_P256"), ["KeyUsage"]);
    assert_eq!(
        key(usage, "KeySpec: HMAC_256, KeyUsage: SIGN_VERIFY"),
        ["KeyUsage"]
    );
    assert_eq!(
        key(usage, "KeySpec: RSA_2048, KeyUsage: SIGN_VERIFY"),
        NOWHERE
    );
    assert_eq!(
        key(usage, "KeySpec: !Ref P, KeyUsage: SIGN_VERIFY"),
        NOWHERE
    );
    let spec = "key/rotated-spec";
    assert_eq!(
        key(spec, "KeySpec: RSA_2048, EnableKeyRotation: true"),
        ["EnableKeyRotation"]
    );
    assert_eq!(
        key(spec, "Origin: EXTERNAL, EnableKeyRotation: true"),
        ["EnableKeyRotation"]
    );
    assert_eq!(
        key(spec, "KeySpec: SYMMETRIC_DEFAULT, EnableKeyRotation: true"),
        NOWHERE
    );
    let period = "key/unused-rotation-period";
    assert_eq!(
        key(period, "RotationPeriodInDays: 90"),
        ["RotationPeriodInDays"]
    );
    assert_eq!(
        key(period, "RotationPeriodInDays: 90, EnableKeyRotation: true"),
        NOWHERE
    );
}

#[test]
fn names_of_buckets_are_ones_that_s3_takes() {
    let of = |name: &str| {
        in_properties(
            "s3/bucket-name",
            "AWS::S3::Bucket",
            &format!("BucketName: {name}"),
        )
    };
    for name in [
        "ab",
        "a..b",
        "192.168.0.1",
        "xn--logs",
        "logs-s3alias",
        "logs--x-s3",
    ] {
        assert_eq!(of(name), ["BucketName"], "{name}");
    }
    for name in ["logs", "my.logs-1", "!Ref P", "!Sub 'xn--${P}'"] {
        assert_eq!(of(name), NOWHERE, "{name}");
    }
}

#[test]
fn locks_and_replication_need_versions() {
    let of = |properties: &str| in_properties("s3/versioning", "AWS::S3::Bucket", properties);
    let replication = "ReplicationConfiguration: {Role: !Ref P, Rules: []}";
    assert_eq!(of(replication), ["ReplicationConfiguration"]);
    assert_eq!(
        of("ObjectLockEnabled: true, VersioningConfiguration: {Status: Suspended}"),
        ["ObjectLockEnabled"]
    );
    assert_eq!(
        of(&format!(
            "{replication}, VersioningConfiguration: {{Status: Enabled}}"
        )),
        NOWHERE
    );
    assert_eq!(
        of(&format!(
            "{replication}, VersioningConfiguration: {{Status: !Ref P}}"
        )),
        NOWHERE
    );
    assert_eq!(of("ObjectLockEnabled: true"), NOWHERE);
}

#[test]
fn retention_is_in_days_or_years() {
    let of = |retention: &str| {
        let properties = format!(
            "ObjectLockEnabled: true, ObjectLockConfiguration: {{ObjectLockEnabled: Enabled, Rule: {{DefaultRetention: {{{retention}}}}}}}"
        );
        in_properties("s3/default-retention", "AWS::S3::Bucket", &properties)
    };
    let at = ["ObjectLockConfiguration.Rule.DefaultRetention"];
    assert_eq!(of("Mode: COMPLIANCE"), at);
    assert_eq!(of("Mode: COMPLIANCE, Days: 1, Years: 1"), at);
    assert_eq!(of("Days: 1"), at);
    assert_eq!(of("Mode: COMPLIANCE, Years: 7"), NOWHERE);
    assert_eq!(
        of(
            "Mode: COMPLIANCE, Days: !If [C, 1, !Ref AWS::NoValue], Years: !If [C, !Ref AWS::NoValue, 1]"
        ),
        NOWHERE
    );
}

#[test]
fn lifecycle_rules_do_something() {
    let of = |rules: &str| {
        let properties = format!("LifecycleConfiguration: {{Rules: [{rules}]}}");
        in_properties("s3/lifecycle-rule", "AWS::S3::Bucket", &properties)
    };
    assert_eq!(of("{Status: Enabled}"), ["LifecycleConfiguration.Rules[0]"]);
    let rule = "{Id: a, Status: Enabled, ExpirationInDays: 400}";
    assert_eq!(
        of(&format!("{rule}, {rule}")),
        ["LifecycleConfiguration.Rules[1].Id"]
    );
    assert_eq!(of(rule), NOWHERE);
    let moved = |class: &str| {
        of(&format!(
            "{{Status: Enabled, Transitions: [{{StorageClass: {class}, TransitionInDays: 29}}]}}"
        ))
    };
    assert_eq!(
        moved("STANDARD_IA"),
        ["LifecycleConfiguration.Rules[0].Transitions[0].TransitionInDays"]
    );
    assert_eq!(moved("GLACIER_IR"), NOWHERE);
}

#[test]
fn encryption_by_s3_takes_no_key() {
    let of = |algorithm: &str| {
        let properties = format!(
            "BucketEncryption: {{ServerSideEncryptionConfiguration: [{{ServerSideEncryptionByDefault: {{SSEAlgorithm: '{algorithm}', KMSMasterKeyID: alias/a}}}}]}}"
        );
        in_properties("s3/encryption-key", "AWS::S3::Bucket", &properties)
    };
    assert_eq!(of("AES256").len(), 1);
    assert_eq!(of("aws:kms"), NOWHERE);
}

const DELIVERY: &str = "AWS::KinesisFirehose::DeliveryStream";

#[test]
fn a_delivery_stream_has_one_destination_and_its_source() {
    let s3 = "ExtendedS3DestinationConfiguration: {BucketARN: !Ref P, RoleARN: !Ref P}";
    let stream = "KinesisStreamSourceConfiguration: {KinesisStreamARN: !Ref P, RoleARN: !Ref P}";
    let of = |code: &str, properties: &str| in_properties(code, DELIVERY, properties);
    let one = "firehose/destination";
    assert_eq!(of(one, "DeliveryStreamName: a"), [""]);
    assert_eq!(
        of(
            one,
            &format!("{s3}, S3DestinationConfiguration: {{BucketARN: !Ref P, RoleARN: !Ref P}}")
        ),
        [""]
    );
    assert_eq!(of(one, s3), NOWHERE);
    let source = "firehose/source";
    assert_eq!(
        of(source, &format!("{s3}, {stream}")),
        ["KinesisStreamSourceConfiguration"]
    );
    assert_eq!(
        of(
            source,
            &format!("{s3}, DeliveryStreamType: KinesisStreamAsSource")
        ),
        ["KinesisStreamSourceConfiguration"]
    );
    let read = format!("{s3}, {stream}, DeliveryStreamType: KinesisStreamAsSource");
    assert_eq!(of(source, &read), NOWHERE);
    let encrypted =
        format!("{read}, DeliveryStreamEncryptionConfigurationInput: {{KeyType: AWS_OWNED_CMK}}");
    assert_eq!(
        of(source, &encrypted),
        ["DeliveryStreamEncryptionConfigurationInput"]
    );
}

#[test]
fn prefixes_fit_each_other() {
    let of = |config: &str| {
        let properties = format!(
            "ExtendedS3DestinationConfiguration: {{BucketARN: !Ref P, RoleARN: !Ref P, {config}}}"
        );
        let found = in_properties("firehose/prefix", DELIVERY, &properties);
        found
            .into_iter()
            .map(|path| path.replace("ExtendedS3DestinationConfiguration.", ""))
            .collect::<Vec<_>>()
    };
    let on = "DynamicPartitioningConfiguration: {Enabled: true}";
    let errors = "ErrorOutputPrefix: 'errors/!{firehose:error-output-type}/'";
    assert_eq!(of("Prefix: 'a/!{timestamp:yyyy}/'"), ["ErrorOutputPrefix"]);
    assert_eq!(
        of("Prefix: a/, ErrorOutputPrefix: '!{timestamp:yyyy}/'"),
        ["ErrorOutputPrefix"]
    );
    assert_eq!(
        of("Prefix: a/, ErrorOutputPrefix: '!{partitionKeyFromQuery:a}/'"),
        ["ErrorOutputPrefix"]
    );
    assert_eq!(
        of(&format!(
            "Prefix: '!{{firehose:error-output-type}}/', {errors}"
        )),
        ["Prefix"]
    );
    assert_eq!(
        of(&format!(
            "Prefix: '!{{partitionKeyFromQuery:a}}/', {errors}"
        )),
        ["Prefix"]
    );
    assert_eq!(of(&format!("Prefix: a/, {on}")), ["Prefix"]);
    assert_eq!(
        of(&format!(
            "Prefix: '!{{partitionKeyFromQuery:a}}/', {errors}, {on}"
        )),
        NOWHERE
    );
    assert_eq!(
        of(&format!("Prefix: 'a/!{{timestamp:yyyy}}/', {errors}")),
        NOWHERE
    );
    assert_eq!(
        of("Prefix: 'a/!{timestamp:yyyy}/', ErrorOutputPrefix: errors/"),
        NOWHERE
    );
    assert_eq!(of("Prefix: !Ref P"), NOWHERE);
}

#[test]
fn dynamic_partitioning_has_a_large_buffer() {
    let of = |size: u8| {
        let properties = format!(
            "ExtendedS3DestinationConfiguration: {{BucketARN: !Ref P, RoleARN: !Ref P, DynamicPartitioningConfiguration: {{Enabled: true}}, BufferingHints: {{SizeInMBs: {size}}}}}"
        );
        in_properties("firehose/buffer-size", DELIVERY, &properties)
    };
    assert_eq!(
        of(63),
        ["ExtendedS3DestinationConfiguration.BufferingHints.SizeInMBs"]
    );
    assert_eq!(of(64), NOWHERE);
}

#[test]
fn flow_logs_have_what_their_destination_and_resource_need() {
    let log = |code: &str, properties: &str| {
        let properties = format!("ResourceId: !Ref P, {properties}");
        in_properties(code, "AWS::EC2::FlowLog", &properties)
    };
    let destination = "vpc/flow-log-destination";
    for properties in [
        "DeliverLogsPermissionArn: !Ref P",
        "LogGroupName: a",
        "LogGroupName: a, LogDestination: !Ref P, DeliverLogsPermissionArn: !Ref P",
        "LogDestinationType: s3",
        "LogDestinationType: s3, LogDestination: !Ref P, LogGroupName: a",
        "LogDestinationType: s3, LogDestination: !Ref P, DeliverLogsPermissionArn: !Ref P",
        "LogDestinationType: kinesis-data-firehose, LogDestination: !Ref P, DestinationOptions: {FileFormat: parquet, HiveCompatiblePartitions: true, PerHourPartition: true}",
    ] {
        assert_eq!(log(destination, properties), [""], "{properties}");
    }
    for properties in [
        "LogGroupName: a, DeliverLogsPermissionArn: !Ref P",
        "LogDestinationType: s3, LogDestination: !Ref P",
        "LogDestinationType: kinesis-data-firehose, LogDestination: !Ref P, DeliverLogsPermissionArn: !Ref P",
        "LogDestinationType: !Ref P",
    ] {
        assert_eq!(log(destination, properties), NOWHERE, "{properties}");
    }
    let traffic = "vpc/flow-log-traffic";
    assert_eq!(log(traffic, "ResourceType: VPC"), ["TrafficType"]);
    assert_eq!(
        log(traffic, "ResourceType: TransitGateway, TrafficType: ALL"),
        ["TrafficType"]
    );
    assert_eq!(log(traffic, "ResourceType: VPC, TrafficType: ALL"), NOWHERE);
    let interval = "vpc/flow-log-interval";
    assert_eq!(
        log(interval, "ResourceType: VPC, MaxAggregationInterval: 300"),
        ["MaxAggregationInterval"]
    );
    assert_eq!(
        log(
            interval,
            "ResourceType: TransitGateway, MaxAggregationInterval: 600"
        ),
        ["MaxAggregationInterval"]
    );
    assert_eq!(
        log(interval, "ResourceType: VPC, MaxAggregationInterval: 600"),
        NOWHERE
    );
}

#[test]
fn recorders_record_all_types_or_some() {
    let of = |group: &str| {
        let properties = format!("RoleARN: !Ref P, RecordingGroup: {{{group}}}");
        in_properties(
            "config/recording-group",
            "AWS::Config::ConfigurationRecorder",
            &properties,
        )
    };
    assert_eq!(
        of("AllSupported: true, ResourceTypes: ['AWS::S3::Bucket']"),
        ["RecordingGroup.ResourceTypes"]
    );
    assert_eq!(
        of("AllSupported: false, IncludeGlobalResourceTypes: true"),
        ["RecordingGroup.IncludeGlobalResourceTypes"]
    );
    assert_eq!(
        of("AllSupported: true, IncludeGlobalResourceTypes: true"),
        NOWHERE
    );
}

#[test]
fn config_rules_have_the_source_of_their_owner() {
    let of = |source: &str| {
        let properties = format!("Source: {{{source}}}");
        in_properties("config/rule-source", "AWS::Config::ConfigRule", &properties)
    };
    let details = "SourceDetails: [{EventSource: aws.config, MessageType: ConfigurationItemChangeNotification}]";
    assert_eq!(of("Owner: AWS"), ["Source.SourceIdentifier"]);
    assert_eq!(
        of(&format!("Owner: AWS, SourceIdentifier: A, {details}")),
        ["Source.SourceDetails"]
    );
    assert_eq!(
        of("Owner: CUSTOM_LAMBDA, SourceIdentifier: A"),
        ["Source.SourceDetails"]
    );
    assert_eq!(
        of(&format!("Owner: CUSTOM_POLICY, {details}")),
        ["Source.CustomPolicyDetails"]
    );
    assert_eq!(of("Owner: aws, SourceIdentifier: A"), ["Source.Owner"]);
    assert_eq!(of("Owner: AWS, SourceIdentifier: A"), NOWHERE);
    assert_eq!(
        of(&format!(
            "Owner: CUSTOM_LAMBDA, SourceIdentifier: A, {details}"
        )),
        NOWHERE
    );
}

#[test]
fn an_account_has_one_recorder_in_a_region() {
    let recorder = |id: &str| resource(id, "AWS::Config::ConfigurationRecorder", "RoleARN: !Ref P");
    let code = "resource/one-per-region";
    assert_eq!(
        places(code, &(recorder("A") + &recorder("B"))),
        ["B Properties"]
    );
    assert_eq!(places(code, &recorder("A")), NOWHERE);
}
