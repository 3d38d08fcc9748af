//! Services that logs go through.

use super::{NOWHERE, in_properties, places, resource};
use crate::validate::testing::findings;

#[test]
fn first_in_first_out_shows_in_the_name() {
    let code = "resource/fifo-name";
    let topic = |properties: &str| in_properties(code, "AWS::SNS::Topic", properties);
    assert_eq!(topic("TopicName: a, FifoTopic: true"), ["TopicName"]);
    assert_eq!(topic("TopicName: a.fifo"), ["TopicName"]);
    assert_eq!(topic("TopicName: a.fifo, FifoTopic: true"), NOWHERE);
    assert_eq!(topic("TopicName: a.fifo, FifoTopic: !Ref P"), NOWHERE);
    let queue = |properties: &str| in_properties(code, "AWS::SQS::Queue", properties);
    assert_eq!(queue("QueueName: a.fifo"), ["QueueName"]);
    assert_eq!(queue("QueueName: a"), NOWHERE);
}

#[test]
fn a_stream_on_demand_has_no_shards() {
    let of = |mode: &str| {
        let properties = format!("ShardCount: 1, StreamModeDetails: {{StreamMode: {mode}}}");
        in_properties(
            "stream/on-demand-shards",
            "AWS::Kinesis::Stream",
            &properties,
        )
    };
    assert_eq!(of("ON_DEMAND"), ["ShardCount"]);
    assert_eq!(of("PROVISIONED"), NOWHERE);
}

#[test]
fn aliases_of_aws_cannot_be_made() {
    let of = |name: &str| {
        let properties = format!("AliasName: {name}, TargetKeyId: !Ref P");
        in_properties("key/reserved-alias", "AWS::KMS::Alias", &properties)
    };
    assert_eq!(of("alias/aws/logs"), ["AliasName"]);
    assert_eq!(of("alias/logs"), NOWHERE);
}

#[test]
fn schedules_patterns_and_targets_of_rules_have_their_form() {
    let rule = |code: &str, properties: &str| in_properties(code, "AWS::Events::Rule", properties);
    assert_eq!(
        rule("events/schedule", "ScheduleExpression: rate(1 minutes)"),
        ["ScheduleExpression"]
    );
    assert_eq!(
        rule("events/schedule", "ScheduleExpression: rate(2 minutes)"),
        NOWHERE
    );
    assert_eq!(
        rule("events/pattern", "EventPattern: {source: aws.s3}"),
        ["EventPattern.source"]
    );
    assert_eq!(
        rule("events/pattern", "EventPattern: '{\"source\": \"aws.s3\"}'"),
        ["EventPattern"]
    );
    assert_eq!(
        rule("events/pattern", "EventPattern: '{'"),
        ["EventPattern"]
    );
    assert_eq!(
        rule(
            "events/pattern",
            "EventPattern: {source: [aws.s3], detail: {a: {b: [{exists: true}]}, $or: [{c: [d]}]}}"
        ),
        NOWHERE
    );
    assert_eq!(
        rule(
            "events/target-id",
            "Targets: [{Id: a, Arn: !Ref P}, {Id: a, Arn: !Ref P}]"
        ),
        ["Targets[1].Id"]
    );
    let bus = |bus: &str| {
        let properties = format!("ScheduleExpression: rate(1 day), EventBusName: {bus}");
        rule("events/schedule-bus", &properties)
    };
    assert_eq!(bus("other"), ["ScheduleExpression"]);
    assert_eq!(bus("default"), NOWHERE);
    let target = |input: &str| {
        let properties =
            format!("EventPattern: {{source: [a]}}, Targets: [{{Id: a, Arn: !Ref P, {input}}}]");
        rule("events/target-input", &properties)
    };
    assert_eq!(target("Input: '{}', InputPath: $.a"), ["Targets[0]"]);
    assert_eq!(target("Input: '{}'"), NOWHERE);
}

#[test]
fn queues_have_one_key_and_say_where_dead_letters_go() {
    let queue = |code: &str, properties: &str| in_properties(code, "AWS::SQS::Queue", properties);
    let keys = "queue/both-keys";
    assert_eq!(
        queue(keys, "KmsMasterKeyId: a, SqsManagedSseEnabled: true"),
        ["SqsManagedSseEnabled"]
    );
    assert_eq!(
        queue(keys, "KmsMasterKeyId: a, SqsManagedSseEnabled: false"),
        NOWHERE
    );
    let redrive = "queue/redrive-policy";
    assert_eq!(
        queue(redrive, "RedrivePolicy: {deadLetterTargetArn: !Ref P}"),
        ["RedrivePolicy"]
    );
    assert_eq!(
        queue(
            redrive,
            "RedrivePolicy: {deadLetterTargetArn: !Ref P, maxReceiveCount: 3}"
        ),
        NOWHERE
    );
}

#[test]
fn metrics_with_dimensions_have_no_default() {
    let of = |more: &str| {
        let properties = format!(
            "LogGroupName: g, FilterPattern: '', MetricTransformations: [{{MetricName: a, MetricNamespace: b, MetricValue: '1', DefaultValue: 0{more}}}]"
        );
        in_properties(
            "logs/metric-default",
            "AWS::Logs::MetricFilter",
            &properties,
        )
    };
    assert_eq!(
        of(", Dimensions: [{Key: a, Value: $.b}]"),
        ["MetricTransformations[0].DefaultValue"]
    );
    assert_eq!(of(""), NOWHERE);
}

#[test]
fn a_trail_has_one_kind_of_selectors_and_a_role_for_its_log_group() {
    let trail = |code: &str, properties: &str| {
        let properties = format!("IsLogging: true, S3BucketName: !Ref P, {properties}");
        in_properties(code, "AWS::CloudTrail::Trail", &properties)
    };
    let both = "trail/both-selectors";
    let old = "EventSelectors: [{ReadWriteType: All}]";
    let new = "AdvancedEventSelectors: [{FieldSelectors: [{Field: eventCategory, Equals: [Management]}]}]";
    assert_eq!(trail(both, &format!("{old}, {new}")), ["EventSelectors"]);
    assert_eq!(trail(both, new), NOWHERE);
    let role = "trail/log-group-role";
    assert_eq!(
        trail(role, "CloudWatchLogsLogGroupArn: !Ref P"),
        ["CloudWatchLogsLogGroupArn"]
    );
    assert_eq!(
        trail(
            role,
            "CloudWatchLogsLogGroupArn: !Ref P, CloudWatchLogsRoleArn: !Ref P"
        ),
        NOWHERE
    );
}

#[test]
fn dashboards_are_json_with_widgets() {
    let of = |body: &str| {
        in_properties(
            "dashboard/body",
            "AWS::CloudWatch::Dashboard",
            &format!("DashboardBody: '{body}'"),
        )
    };
    assert_eq!(of("{"), ["DashboardBody"]);
    assert_eq!(of("[]"), ["DashboardBody"]);
    assert_eq!(of("{\"widgets\": {}}"), ["DashboardBody"]);
    assert_eq!(of("{\"widgets\": []}"), NOWHERE);
}

#[test]
fn filter_patterns_are_complete() {
    let of = |pattern: &str| {
        let properties =
            format!("LogGroupName: g, DestinationArn: !Ref P, FilterPattern: '{pattern}'");
        in_properties(
            "logs/filter-pattern",
            "AWS::Logs::SubscriptionFilter",
            &properties,
        )
    };
    for pattern in ["{ $.a = 1", "[ip, user", "\"error"] {
        assert_eq!(of(pattern), ["FilterPattern"], "{pattern}");
    }
    for pattern in [
        "",
        "error",
        "{ $.a = \"b\" }",
        "[ip, user]",
        "\"a b\"",
        "%\"+%",
    ] {
        assert_eq!(of(pattern), NOWHERE, "{pattern}");
    }
}

#[test]
fn log_groups_of_other_classes_have_no_subscriptions() {
    let all = |class: &str| {
        let filter = "LogGroupName: !Ref G, FilterPattern: '', DestinationArn: !Ref P";
        resource(
            "G",
            "AWS::Logs::LogGroup",
            &format!("LogGroupClass: {class}"),
        ) + &resource("F", "AWS::Logs::SubscriptionFilter", filter)
    };
    let code = "logs/subscription-class";
    assert_eq!(
        places(code, &all("INFREQUENT_ACCESS")),
        ["F Properties.LogGroupName"]
    );
    assert_eq!(places(code, &all("STANDARD")), NOWHERE);
}

#[test]
fn days_of_buckets_and_backups_are_in_order() {
    let tier = |tier: &str, days: u16| {
        let properties = format!(
            "IntelligentTieringConfigurations: [{{Id: a, Status: Enabled, Tierings: [{{AccessTier: {tier}, Days: {days}}}]}}]"
        );
        in_properties("s3/tiering-days", "AWS::S3::Bucket", &properties)
    };
    let at = ["IntelligentTieringConfigurations[0].Tierings[0].Days"];
    assert_eq!(tier("ARCHIVE_ACCESS", 89), at);
    assert_eq!(tier("ARCHIVE_ACCESS", 90), NOWHERE);
    assert_eq!(tier("DEEP_ARCHIVE_ACCESS", 90), at);
    let lifecycle = |expires: u16| {
        let properties = format!(
            "LifecycleConfiguration: {{Rules: [{{Status: Enabled, ExpirationInDays: {expires}, Transitions: [{{StorageClass: GLACIER, TransitionInDays: 90}}]}}]}}"
        );
        in_properties("s3/lifecycle-order", "AWS::S3::Bucket", &properties)
    };
    assert_eq!(lifecycle(90).len(), 1);
    assert_eq!(lifecycle(91), NOWHERE);
    let backup = |delete: u16| {
        let properties = format!(
            "BackupPlan: {{BackupPlanName: a, BackupPlanRule: [{{RuleName: b, TargetBackupVault: c, Lifecycle: {{MoveToColdStorageAfterDays: 7, DeleteAfterDays: {delete}}}}}]}}"
        );
        in_properties(
            "backup/cold-storage-days",
            "AWS::Backup::BackupPlan",
            &properties,
        )
    };
    assert_eq!(
        backup(96),
        ["BackupPlan.BackupPlanRule[0].Lifecycle.DeleteAfterDays"]
    );
    assert_eq!(backup(97), NOWHERE);
}

#[test]
fn access_control_lists_are_the_old_way() {
    let of = |properties: &str| in_properties("s3/access-control", "AWS::S3::Bucket", properties);
    assert_eq!(of("AccessControl: LogDeliveryWrite"), ["AccessControl"]);
    assert_eq!(of("AccessControl: !Ref AWS::NoValue"), NOWHERE);
    let severity = |owner: &str| {
        let found = findings(&format!(
            "Resources:\n  R:\n    Type: AWS::S3::Bucket\n    Properties: {{AccessControl: PublicRead, OwnershipControls: {{Rules: [{{ObjectOwnership: {owner}}}]}}}}\n"
        ));
        assert_eq!(found.len(), 1, "{found:?}");
        found[0].contains("error s3/access-control R Properties.AccessControl")
    };
    assert!(severity("BucketOwnerEnforced"));
    assert!(!severity("ObjectWriter"));
}
