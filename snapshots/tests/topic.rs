//! Templates of `Topic`.
#![cfg(test)]

use catchment::constructs::topic::Deduplication;
use catchment::prelude::*;
use catchment_snapshots::{ARCHIVE, archive, assert_snapshots, management};

const TRAIL: &str = "arn:aws:cloudtrail:ca-central-1:111111111111:trail/org";

fn cloudtrail() -> Principal {
    Principal::service("cloudtrail.amazonaws.com")
}

#[test]
fn minimal() {
    let app = App::new();
    let stack = app.stack("Logging", Env::agnostic());
    Topic::new(stack, "Deliveries", TopicProps::new());
    assert_snapshots("topic", app, "minimal", ["Logging"]);
}

#[test]
fn all_options() {
    let app = App::new();
    let archive = archive(&app);
    let key = Key::new(archive, "Key", KeyProps::new());
    let props = TopicProps::new()
        .name("trail-deliveries")
        .display_name("Trail deliveries")
        .encrypt_with(&key)
        .tag("team", "security");
    let topic = Topic::new(archive, "Deliveries", props);
    topic.let_service_publish(archive, cloudtrail(), TRAIL);
    let reader = Principal::arn(format!("arn:aws:iam::{ARCHIVE}:role/Reader"));
    let subscribe = Statement::allow().principal(reader).action("sns:Subscribe");
    topic.allow(archive, subscribe);
    assert_snapshots("topic", app, "all_options", ["Archive"]);
}

#[test]
fn fifo() {
    let app = App::new();
    let archive = archive(&app);
    let props = TopicProps::new()
        .name("orders")
        .fifo(Deduplication::ByContent)
        .encrypt_with_aws_managed_key();
    Topic::new(archive, "Orders", props);
    assert_snapshots("topic", app, "fifo", ["Archive"]);
}

#[test]
fn imported() {
    let app = App::new();
    let (archive, management) = (archive(&app), management(&app));
    let key = Key::new(archive, "Key", KeyProps::new());
    let arn = format!("arn:aws:sns:ca-central-1:{ARCHIVE}:deliveries");
    let topic = TopicRef::from_arn(arn).encrypted_with(&key);
    LogGroup::new(management, "Events", LogGroupProps::new());
    topic.let_service_publish(management, cloudtrail(), TRAIL);
    assert_snapshots("topic", app, "imported", ["Archive"]);
}
