//! What topics report, and what they let others do.

use catchment_core::{App, Env, Scope};
use catchment_iam::Principal;
use catchment_testing::{Diagnostics, Template, pattern};

use super::*;
use crate::kms::{Key, KeyProps, KeyRef};

const ACCOUNT: &str = "111111111111";
const TRAIL: &str = "arn:aws:cloudtrail:ca-central-1:111111111111:trail/org";

fn findings(build: impl FnOnce(Scope<'_>)) -> Diagnostics {
    let app = App::new();
    build(*app.stack("Logging", Env::new(ACCOUNT, "ca-central-1")));
    Diagnostics::from_app(app)
}

fn cloudtrail() -> Principal {
    Principal::service("cloudtrail.amazonaws.com")
}

#[test]
fn a_name_that_sns_would_refuse_is_an_error() {
    let long = "a".repeat(257);
    for name in ["", "a b", "a.b", "deliveries.fifo", &long] {
        findings(|stack| drop(Topic::new(stack, "Topic", TopicProps::new().name(name))))
            .expect("topic/name", "Logging/Topic");
    }
    let longest = "a".repeat(256);
    for name in ["Trail_deliveries-1", &longest] {
        findings(|stack| drop(Topic::new(stack, "Topic", TopicProps::new().name(name))))
            .expect_clean();
    }
}

#[test]
fn the_name_of_a_fifo_topic_ends_in_fifo_and_counts_it() {
    for name in ["orders", "orders.fifo"] {
        let app = App::new();
        let stack = app.stack("Logging", Env::new(ACCOUNT, "ca-central-1"));
        let props = TopicProps::new().name(name).fifo(Deduplication::ById);
        Topic::new(stack, "Topic", props);
        Template::from_app(app, "Logging")
            .unwrap()
            .expect_properties(
                "AWS::SNS::Topic",
                pattern!({ "FifoTopic": true, "TopicName": "orders.fifo" }),
            );
    }
    let long = TopicProps::new()
        .name(&"a".repeat(252))
        .fifo(Deduplication::ByContent);
    findings(|stack| drop(Topic::new(stack, "Topic", long))).expect("topic/name", "Logging/Topic");
}

#[test]
fn a_display_name_over_100_characters_is_an_error() {
    let props = |length| TopicProps::new().display_name(&"é".repeat(length));
    findings(|stack| drop(Topic::new(stack, "Topic", props(101))))
        .expect("topic/display-name", "Logging/Topic");
    findings(|stack| drop(Topic::new(stack, "Topic", props(100)))).expect_clean();
}

#[test]
fn services_cannot_publish_to_a_topic_under_the_aws_managed_key() {
    let found = findings(|stack| {
        let props = TopicProps::new().encrypt_with_aws_managed_key();
        let topic = Topic::new(stack, "Topic", props);
        topic.let_service_publish(stack.construct("Trail"), cloudtrail(), TRAIL);
    });
    found.expect("topic/aws-managed-key", "Logging/Trail");
}

#[test]
fn a_key_of_another_region_is_an_error() {
    let elsewhere = KeyRef::from_arn("arn:aws:kms:us-east-1:111111111111:key/1234");
    let props = TopicProps::new().encrypt_with(&elsewhere);
    findings(|stack| drop(Topic::new(stack, "Topic", props))).expect("key/region", "Logging/Topic");
}

#[test]
fn a_topic_of_another_owner_is_asked_for_and_its_key_is_told() {
    let app = App::new();
    let stack = app.stack("Logging", Env::new(ACCOUNT, "ca-central-1"));
    let key = Key::new(stack, "Key", KeyProps::new());
    let arn = "arn:aws:sns:ca-central-1:222222222222:deliveries";
    let topic = TopicRef::from_arn(arn).encrypted_with(&key);
    topic.let_service_publish(stack.construct("Trail"), cloudtrail(), TRAIL);
    assert_eq!(topic.policy_resource(), None);
    let assembly = app.synth().unwrap();
    let found = Diagnostics::from(&assembly);
    let help = found.expect("policy/foreign", "Logging/Trail").help_text();
    let help = help.unwrap();
    assert!(help.contains(TRAIL) && help.contains(arn), "{help}");
    Template::from_stack(&assembly, "Logging")
        .unwrap()
        .expect_properties(
            "AWS::KMS::Key",
            pattern!({ "KeyPolicy": { "Statement": array_with([{
            "Action": ["kms:Decrypt", "kms:GenerateDataKey*"],
            "Condition": { "StringLike": { "kms:EncryptionContext:aws:sns:topicArn": arn } },
            "Principal": { "Service": "cloudtrail.amazonaws.com" },
        }]) } }),
        );
}

#[test]
fn the_key_lets_services_encrypt_messages_to_the_topic_only() {
    for (props, name) in [
        (TopicProps::new(), "*"),
        (TopicProps::new().name("deliveries"), "deliveries"),
    ] {
        let app = App::new();
        let stack = app.stack("Logging", Env::new(ACCOUNT, "ca-central-1"));
        let key = Key::new(stack, "Key", KeyProps::new());
        let topic = Topic::new(stack, "Topic", props.encrypt_with(&key));
        topic.let_service_publish(stack, cloudtrail(), TRAIL);
        let context = format!("arn:aws:sns:ca-central-1:{ACCOUNT}:{name}");
        Template::from_app(app, "Logging").unwrap().expect_properties(
            "AWS::KMS::Key",
            pattern!({ "KeyPolicy": { "Statement": array_with([{
                "Condition": { "StringLike": { "kms:EncryptionContext:aws:sns:topicArn": context } },
                "Principal": { "Service": "cloudtrail.amazonaws.com" },
            }]) } }),
        );
    }
}

#[test]
fn what_is_no_topic_is_an_error_where_it_is_used() {
    let found = findings(|stack| {
        let topic = TopicRef::from_arn("arn:aws:sqs:ca-central-1:111111111111:queue");
        stack.stack().unwrap().output("Arn", topic.arn());
    });
    assert_eq!(found.find("value/invalid").count(), 1);
}

#[test]
fn a_topic_policy_over_30720_bytes_is_an_error() {
    let found = findings(|stack| {
        let topic = Topic::new(stack, "Topic", TopicProps::new());
        for number in 0..200 {
            topic.let_service_publish(stack, cloudtrail(), format!("{TRAIL}-{number}"));
        }
    });
    found.expect("policy/size", "Logging/Topic/Policy/Resource");
}
