//! Templates of `LogGroup`.
#![cfg(test)]

use catchment::constructs::log_group::{DataProtection, FindingsTo};
use catchment::prelude::*;
use catchment_snapshots::{MANAGEMENT, archive, assert_snapshots, management};

#[test]
fn minimal() {
    let app = App::new();
    let stack = app.stack("Logging", Env::agnostic());
    LogGroup::new(stack, "Events", LogGroupProps::new());
    assert_snapshots("log_group", app, "minimal", ["Logging"]);
}

#[test]
fn all_options() {
    let app = App::new();
    let management = management(&app);
    let key = Key::new(management, "Key", KeyProps::new());
    let protection = DataProtection::new(["EmailAddress", "AwsSecretKey"])
        .custom("Badge", "B-[0-9]{6}")
        .findings(FindingsTo::log_group("/org/findings"))
        .findings(FindingsTo::firehose("findings"))
        .findings(FindingsTo::bucket("central-findings"));
    let props = LogGroupProps::new()
        .name("/org/trail")
        .retention(Years(7))
        .class(LogGroupClass::Standard)
        .encrypt_with(&key)
        .data_protection(protection)
        .index_fields(["eventName", "userIdentity.arn"])
        .protect_from_deletion()
        .removal_policy(RemovalPolicy::RetainOnUpdateOrDelete)
        .tag("team", "security");
    LogGroup::new(management, "Events", props);
    assert_snapshots("log_group", app, "all_options", ["Management"]);
}

#[test]
fn classes() {
    let app = App::new();
    let management = management(&app);
    for (id, class) in [
        ("Rare", LogGroupClass::InfrequentAccess),
        ("Passing", LogGroupClass::Delivery),
    ] {
        LogGroup::new(management, id, LogGroupProps::new().class(class));
    }
    assert_snapshots("log_group", app, "classes", ["Management"]);
}

#[test]
fn key_without_a_name() {
    let app = App::new();
    let stack = app.stack("Logging", Env::agnostic());
    let key = Key::new(stack, "Key", KeyProps::new());
    LogGroup::new(stack, "Events", LogGroupProps::new().encrypt_with(&key));
    assert_snapshots("log_group", app, "key_without_a_name", ["Logging"]);
}

#[test]
fn key_of_another_account() {
    let app = App::new();
    let (archive, management) = (archive(&app), management(&app));
    let key = Key::new(archive, "Key", KeyProps::new());
    let props = LogGroupProps::new().name("/org/trail").encrypt_with(&key);
    LogGroup::new(management, "Events", props);
    let stacks = ["Archive", "Management"];
    assert_snapshots("log_group", app, "key_of_another_account", stacks);
}

#[test]
fn written_by_a_service() {
    let app = App::new();
    let management = management(&app);
    let group = LogGroup::new(management, "Events", LogGroupProps::new());
    let delivery = Principal::service("delivery.logs.amazonaws.com");
    let from_here = [
        Condition::source_account(MANAGEMENT),
        Condition::source_arn(management.arn("logs", "*").build_str()),
    ];
    group.let_service_write(management, delivery, from_here);
    assert_snapshots("log_group", app, "written_by_a_service", ["Management"]);
}

#[test]
fn imported() {
    let app = App::new();
    let management = management(&app);
    let arn = format!("arn:aws:logs:ca-central-1:{MANAGEMENT}:log-group:/org/trail:*");
    let writer = management.construct("Writer");
    let group = LogGroupRef::from_arn(arn);
    let events = Principal::service("events.amazonaws.com");
    let from_here = [Condition::source_account(MANAGEMENT)];
    group.let_service_write(writer, events, from_here);
    assert_snapshots("log_group", app, "imported", ["Management"]);
}
