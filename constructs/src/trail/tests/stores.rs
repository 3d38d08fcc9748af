//! What a trail brings to where it delivers.

use super::*;

#[test]
fn a_trail_of_another_region_may_use_bucket_and_key_of_the_archive() {
    let app = App::new();
    let management = app.stack("Management", Env::new(MANAGEMENT, "us-east-1"));
    let archive = stack(&app, "LogArchive", ARCHIVE);
    let key = Key::new(archive, "Key", KeyProps::new());
    let bucket = LogBucket::new(archive, "Logs", LogBucketProps::new(&key));
    Trail::new(
        management,
        "Trail",
        TrailProps::new(&bucket).organization(&org()),
    );
    Diagnostics::from_app(app).expect_clean();
}

#[test]
fn an_open_environment_cannot_write_to_a_fixed_one() {
    for env in [Env::agnostic(), Env::in_region("ca-central-1")] {
        let app = App::new();
        let producer = app.stack("Producer", env);
        let archive = stack(&app, "LogArchive", ARCHIVE);
        let key = Key::new(archive, "Key", KeyProps::new());
        let bucket = LogBucket::new(archive, "Logs", LogBucketProps::new(&key));
        Trail::new(producer, "Trail", TrailProps::new(&bucket));
        let found = Diagnostics::from_app(app);
        let finding = found.expect("trail/open-environment", "Producer/Trail");
        assert!(finding.help_text().unwrap().contains("`Producer`"));
        assert_eq!(found.find("trail/open-environment").count(), 1);
        found.expect_none("reference/open-environment");
    }
}

#[test]
fn the_policies_hold_cloudtrail_to_the_trail_and_the_management_account() {
    let app = App::new();
    let member = stack(&app, "Security", "333333333333");
    let archive = stack(&app, "LogArchive", ARCHIVE);
    let key = Key::new(archive, "Key", KeyProps::new());
    let bucket = LogBucket::new(archive, "Logs", LogBucketProps::new(&key));
    let props = TrailProps::new(&bucket)
        .organization_by_delegated_administrator(&org())
        .name("org");
    let trail = Trail::new(member, "Trail", props);
    let arn = "arn:aws:cloudtrail:ca-central-1:111111111111:trail/org";
    assert_eq!(trail.arn().literal(), Some(arn));
    let assembly = app.synth().unwrap();
    let template = Template::from_stack(&assembly, "LogArchive").unwrap();
    template.expect_properties(
        "AWS::KMS::Key",
        pattern!({ "KeyPolicy": { "Statement": array_with([{
            "Action": "kms:GenerateDataKey*",
            "Condition": {
                "StringEquals": { "aws:SourceArn": arn },
                "StringLike": { "kms:EncryptionContext:aws:cloudtrail:arn":
                    "arn:aws:cloudtrail:*:111111111111:trail/*" },
            },
        }]) } }),
    );
    let plan = assembly.plan();
    let ids: Vec<&str> = plan
        .prerequisites
        .iter()
        .map(|one| one.id.as_str())
        .collect();
    assert_eq!(
        ids,
        [
            "delegated-administrator/cloudtrail.amazonaws.com/333333333333",
            "trusted-access/cloudtrail.amazonaws.com",
        ]
    );
}

#[test]
fn a_bucket_of_another_owner_is_asked_for_by_statement_and_plan() {
    let app = App::new();
    let stack = stack(&app, "Management", MANAGEMENT);
    let bucket = BucketRef::from_name("their-logs").in_env(Env::new(ARCHIVE, "ca-central-1"));
    Trail::new(stack, "Trail", TrailProps::new(bucket).name("org"));
    let assembly = app.synth().unwrap();
    let found = Diagnostics::from(&assembly);
    let finding = found.expect("policy/foreign", "Management/Trail");
    let help = finding.help_text().unwrap();
    assert!(help.contains("s3:GetBucketAcl"), "{help}");
    let objects = r#""arn:aws:s3:::their-logs/AWSLogs/111111111111/*""#;
    assert!(help.contains(objects), "{help}");
    assert!(help.contains("trail/org"), "{help}");
    let [asked] = assembly.plan().prerequisites.as_slice() else {
        panic!("one prerequisite is expected")
    };
    assert!(asked.description.contains(objects), "{asked:?}");
    assert_eq!(asked.account.as_deref(), Some(ARCHIVE));
    assert_eq!(
        asked.check.as_deref(),
        Some(
            "aws s3api get-bucket-policy --bucket their-logs --region ca-central-1 --query \
             \"contains(Policy, 'arn:aws:cloudtrail:ca-central-1:111111111111:trail/org') && \
             contains(Policy, 'arn:aws:s3:::their-logs') && \
             contains(Policy, 'arn:aws:s3:::their-logs/AWSLogs/111111111111/*') && \
             contains(Policy, 'cloudtrail.amazonaws.com')\" --output json"
        )
    );
}

#[test]
fn the_owners_of_keys_and_topics_get_commands_that_check_their_policies() {
    let app = App::new();
    let stack = stack(&app, "Management", MANAGEMENT);
    let bucket = LogBucket::new(stack, "Logs", LogBucketProps::sse_s3());
    let key = "arn:aws:kms:ca-central-1:333333333333:key/k";
    let topic = "arn:aws:sns:us-east-1:444444444444:deliveries";
    let props = TrailProps::new(&bucket).encrypt_with(KeyRef::from_arn(key));
    Trail::new(stack, "Trail", props.notify(TopicRef::from_arn(topic)));
    let assembly = app.synth().unwrap();
    let asked: Vec<(&str, &str)> = assembly
        .plan()
        .prerequisites
        .iter()
        .map(|one| {
            (
                one.account.as_deref().unwrap(),
                one.check.as_deref().unwrap(),
            )
        })
        .collect();
    let [(key_owner, of_key), (topic_owner, of_topic)] = asked.as_slice() else {
        panic!("two prerequisites are expected: {asked:?}")
    };
    assert_eq!((*key_owner, *topic_owner), ("333333333333", "444444444444"));
    let begins = format!("aws kms get-key-policy --policy-name default --key-id {key} ");
    assert!(of_key.starts_with(&begins), "{of_key}");
    let begins = format!("aws sns get-topic-attributes --topic-arn {topic} --region us-east-1 ");
    assert!(of_topic.starts_with(&begins), "{of_topic}");
    assert!(
        of_topic.contains("contains(Attributes.Policy, 'arn:aws:cloudtrail:"),
        "{of_topic}"
    );
}

#[test]
fn a_policy_whose_text_is_not_known_yet_has_no_check() {
    let app = App::new();
    let stack = app.stack("Anywhere", Env::agnostic());
    let bucket = BucketRef::from_name("their-logs");
    Trail::new(stack, "Trail", TrailProps::new(bucket));
    let assembly = app.synth().unwrap();
    let [asked] = assembly.plan().prerequisites.as_slice() else {
        panic!("one prerequisite is expected")
    };
    assert!(
        asked
            .description
            .contains("arn:${AWS::Partition}:s3:::their-logs")
    );
    assert_eq!(
        (asked.check.as_deref(), asked.account.as_deref()),
        (None, None)
    );
}

#[test]
fn a_trail_without_a_key_leaves_encryption_to_the_bucket() {
    let app = App::new();
    let stack = stack(&app, "Management", MANAGEMENT);
    let bucket = LogBucket::new(stack, "Logs", LogBucketProps::sse_s3());
    Trail::new(stack, "Trail", TrailProps::new(&bucket));
    let template = Template::from_app(app, "Management").unwrap();
    template.expect_properties(TRAIL, pattern!({ "KMSKeyId": absent() }));
}

/// The log streams that the role of a trail may write.
fn streams(account: &str, change: impl FnOnce(TrailProps) -> TrailProps) -> serde_json::Value {
    let app = App::new();
    let stack = stack(&app, "Stack", account);
    let bucket = LogBucket::new(stack, "Logs", LogBucketProps::sse_s3());
    let group = LogGroupRef::from_name(stack, "trail");
    let props = TrailProps::new(&bucket).cloud_watch_logs(group);
    Trail::new(stack, "Trail", change(props));
    let template = Template::from_app(app, "Stack").unwrap();
    let streams = Capture::new();
    template.expect_properties(
        "AWS::IAM::Role",
        pattern!({ "Policies": [{ "PolicyDocument": { "Statement": [{
            "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
            "Resource": &streams,
        }] } }] }),
    );
    streams.get()
}

#[test]
fn the_role_writes_the_streams_that_the_trail_has() {
    let stream = |account: &str, name: &str| {
        format!("arn:aws:logs:ca-central-1:{account}:log-group:trail:log-stream:{name}")
    };
    assert_eq!(
        streams(MANAGEMENT, |trail| trail),
        stream(MANAGEMENT, "111111111111_CloudTrail_ca-central-1*")
    );
    assert_eq!(
        streams(MANAGEMENT, |trail| trail.organization(&org())),
        serde_json::json!([
            stream(MANAGEMENT, "111111111111_CloudTrail_ca-central-1*"),
            stream(MANAGEMENT, "o-exampleorgid_*"),
        ])
    );
    let member = "333333333333";
    assert_eq!(
        streams(member, |trail| trail
            .organization_by_delegated_administrator(&org())),
        serde_json::json!([
            stream(member, "333333333333_CloudTrail_ca-central-1*"),
            stream(member, "111111111111_CloudTrail_ca-central-1*"),
            stream(member, "o-exampleorgid_*"),
        ])
    );
}

#[test]
fn a_topic_that_cloudtrail_cannot_encrypt_for_is_refused() {
    let app = App::new();
    let stack = stack(&app, "Management", MANAGEMENT);
    let bucket = LogBucket::new(stack, "Logs", LogBucketProps::sse_s3());
    let topic = Topic::new(
        stack,
        "Topic",
        TopicProps::new().encrypt_with_aws_managed_key(),
    );
    Trail::new(stack, "Trail", TrailProps::new(&bucket).notify(&topic));
    Diagnostics::from_app(app).expect("topic/aws-managed-key", "Management/Trail");
}

#[test]
fn a_trail_waits_until_its_bucket_can_be_copied() {
    let app = App::new();
    let stack = stack(&app, "Management", MANAGEMENT);
    let copies = LogBucket::new(stack, "Copies", LogBucketProps::sse_s3());
    let bucket = LogBucketProps::sse_s3().replicate_to(&copies);
    let bucket = LogBucket::new(stack, "Logs", bucket);
    Trail::new(stack, "Trail", TrailProps::new(&bucket));
    let template = Template::from_app(app, "Management").unwrap();
    let id = |kind| {
        let ids: Vec<_> = template.resources(kind).map(|(id, _)| id).collect();
        ids.into_iter()
            .find(|id| id.starts_with("Logs"))
            .unwrap()
            .to_owned()
    };
    let (_, trail) = template.resources(TRAIL).next().unwrap();
    let waits_for = trail["DependsOn"].as_array().unwrap();
    for policy in [id("AWS::S3::BucketPolicy"), id("AWS::IAM::Policy")] {
        assert!(waits_for.contains(&policy.as_str().into()), "{waits_for:?}");
    }
}
