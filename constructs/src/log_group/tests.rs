//! What log groups report, and what they let others do.

use catchment_core::{App, Days, Env, IntoValue, ParameterData, Scope, Value, Years};
use catchment_iam::{Condition, Principal};
use catchment_testing::{Diagnostics, Template, absent, pattern};

use super::*;
use crate::kms::{HmacSpec, Key, KeyProps, KeyRef, KeyType};

const ACCOUNT: &str = "111111111111";

fn findings(props: LogGroupProps) -> Diagnostics {
    let app = App::new();
    let stack = app.stack("Logging", Env::new(ACCOUNT, "ca-central-1"));
    LogGroup::new(stack, "Events", props);
    Diagnostics::from_app(app)
}

fn template(build: impl FnOnce(Scope<'_>)) -> Template {
    let app = App::new();
    build(*app.stack("Logging", Env::new(ACCOUNT, "ca-central-1")));
    Template::from_app(app, "Logging").unwrap()
}

#[test]
fn a_name_that_cloudwatch_logs_would_refuse_is_an_error() {
    let long = "a".repeat(513);
    for name in ["", "a b", "aws/trail", "a:b", &long] {
        findings(LogGroupProps::new().name(name)).expect("log-group/name", "Logging/Events");
    }
    let longest = "a".repeat(512);
    for name in ["/aws/cloudtrail", "a.b-c_d/e#f", &longest] {
        findings(LogGroupProps::new().name(name)).expect_clean();
    }
}

#[test]
fn a_retention_that_cloudwatch_logs_does_not_have_is_an_error_with_the_next_longer_one() {
    for (days, help) in [
        (8, "`Days(14)`"),
        (366, "`Days(400)`"),
        (4_000, "`Days(3653)`"),
    ] {
        let found = findings(LogGroupProps::new().retention(Days(days)));
        let found = found.expect("log-group/retention", "Logging/Events");
        assert!(found.help_text().unwrap().contains(help), "{days}");
    }
    findings(LogGroupProps::new().retention(Years(10))).expect_clean();
}

#[test]
fn an_infinite_retention_is_left_out() {
    let forever = LogGroupProps::new()
        .name("events")
        .retention(Retention::Infinite);
    template(|stack| drop(LogGroup::new(stack, "Events", forever))).expect_properties(
        "AWS::Logs::LogGroup",
        pattern!({ "RetentionInDays": absent() }),
    );
}

#[test]
fn the_class_delivery_takes_no_retention_data_protection_and_field_indexes() {
    let delivery = LogGroupProps::new().class(LogGroupClass::Delivery);
    findings(delivery.clone()).expect_clean();
    for (props, what) in [
        (delivery.clone().retention(Days(1)), "retention"),
        (
            delivery
                .clone()
                .data_protection(DataProtection::new(["IpAddress"])),
            "data protection",
        ),
        (delivery.index_fields(["eventName"]), "field indexes"),
    ] {
        let found = findings(props);
        let found = found.expect("log-group/class", "Logging/Events");
        assert!(found.message().ends_with(what), "{}", found.message());
    }
}

#[test]
fn the_class_infrequent_access_takes_retention_but_no_data_protection() {
    let rare = LogGroupProps::new().class(LogGroupClass::InfrequentAccess);
    findings(rare.clone().retention(Days(30))).expect_clean();
    findings(rare.data_protection(DataProtection::new(["IpAddress"])))
        .expect("log-group/class", "Logging/Events");
}

#[test]
fn too_many_indexed_fields_and_fields_without_a_name_are_errors() {
    let many = (0..21).map(|number| format!("field{number}"));
    findings(LogGroupProps::new().index_fields(many))
        .expect("log-group/field-index", "Logging/Events");
    for field in [String::new(), "a".repeat(101)] {
        findings(LogGroupProps::new().index_fields([field]))
            .expect("log-group/field-index", "Logging/Events");
    }
    findings(LogGroupProps::new().index_fields((0..20).map(|n| n.to_string()))).expect_clean();
}

#[test]
fn a_data_protection_policy_that_would_be_refused_is_an_error() {
    let none = || DataProtection::new(Vec::<String>::new());
    let many = (0..11).fold(none(), |policy, n| policy.custom(&n.to_string(), "a+"));
    let long = DataProtection::new((0..800).map(|n| format!("Identifier{n}")));
    for policy in [
        none(),
        many,
        none().custom("a b", "a+"),
        none().custom("a", ""),
        none().custom("a", &"a".repeat(201)),
        long,
    ] {
        findings(LogGroupProps::new().data_protection(policy))
            .expect("log-group/data-protection", "Logging/Events");
    }
    findings(LogGroupProps::new().data_protection(none().custom("badge", "B-[0-9]{6}")))
        .expect_clean();
}

#[test]
fn a_key_of_another_region_is_an_error() {
    let elsewhere = KeyRef::from_arn("arn:aws:kms:us-east-1:111111111111:key/1234");
    let found = findings(LogGroupProps::new().encrypt_with(&elsewhere));
    let found = found.expect("key/region", "Logging/Events");
    assert_eq!(
        found.message(),
        "the log group is in `ca-central-1`, its key in `us-east-1`"
    );
}

#[test]
fn a_key_that_is_not_symmetric_is_an_error() {
    let app = App::new();
    let stack = app.stack("Logging", Env::new(ACCOUNT, "ca-central-1"));
    let props = KeyProps::new().key_type(KeyType::Hmac(HmacSpec::Bits256));
    let key = Key::new(stack, "Key", props);
    LogGroup::new(stack, "Events", LogGroupProps::new().encrypt_with(&key));
    Diagnostics::from_app(app).expect("key/symmetric", "Logging/Events");
}

#[test]
fn a_key_in_another_account_allows_the_log_groups_account() {
    let app = App::new();
    let archive = app.stack("Archive", Env::new("222222222222", "ca-central-1"));
    let stack = app.stack("Logging", Env::new(ACCOUNT, "ca-central-1"));
    let key = Key::new(archive, "Key", KeyProps::new());
    LogGroup::new(stack, "Events", LogGroupProps::new().encrypt_with(&key));
    Template::from_app(app, "Archive")
        .unwrap()
        .expect_properties(
            "AWS::KMS::Key",
            pattern!({ "KeyPolicy": { "Statement": array_with([{
            "Condition": { "ArnLike": {
                "kms:EncryptionContext:aws:logs:arn":
                    "arn:aws:logs:ca-central-1:111111111111:log-group:*",
            } },
            "Principal": { "Service": "logs.ca-central-1.amazonaws.com" },
        }]) } }),
        );
}

#[test]
fn the_services_that_write_share_one_resource_policy() {
    let from = |account: &str| [Condition::source_account(account)];
    template(|stack| {
        let group = LogGroup::new(stack, "Events", LogGroupProps::new().name("/org/trail"));
        let delivery = Principal::service("delivery.logs.amazonaws.com");
        let first = group.let_service_write(stack, delivery.clone(), from(ACCOUNT));
        let second = group.let_service_write(stack, delivery, from("222222222222"));
        assert_eq!(first, second);
    })
    .expect_count("AWS::Logs::ResourcePolicy", 1);
}

#[test]
fn a_log_group_of_another_owner_gets_its_resource_policy_beside_the_writer() {
    template(|stack| {
        let writer = stack.construct("Writer");
        let group = LogGroupRef::from_name(stack, "/shared/events");
        let service = Principal::service("events.amazonaws.com");
        let from = [Condition::source_account(ACCOUNT)];
        let policy = group.let_service_write(writer, service, from);
        let above = writer
            .child("WritePolicy")
            .and_then(|scope| scope.child("Resource"));
        assert_eq!(above.map(Scope::node), Some(policy.node()));
    })
    .expect_properties(
        "AWS::Logs::ResourcePolicy",
        pattern!({ "PolicyDocument": json_string({ "Statement": [{
            "Resource":
                "arn:aws:logs:ca-central-1:111111111111:log-group:/shared/events:log-stream:*",
        }] }) }),
    );
}

#[test]
fn what_is_no_log_group_is_an_error_where_it_is_used() {
    let app = App::new();
    let stack = app.stack("Logging", Env::new(ACCOUNT, "ca-central-1"));
    for (index, group) in [
        LogGroupRef::from_arn("arn:aws:logs:ca-central-1:111111111111:destination:a"),
        LogGroupRef::from_name(stack, "a b"),
    ]
    .iter()
    .enumerate()
    {
        stack.output(&format!("Arn{index}"), group.arn());
    }
    let found = Diagnostics::from_app(app);
    assert_eq!(found.find("value/invalid").count(), 2);
}

#[test]
fn an_arn_that_only_cloudformation_knows_is_taken_apart_by_it() {
    let parameter = ParameterData::string();
    let app = App::new();
    let stack = app.stack("Logging", Env::new(ACCOUNT, "ca-central-1"));
    let given: Value<str> = stack.parameter("Group", parameter).into_value();
    let group = LogGroupRef::from_arn(given.untyped().assume::<catchment_core::Arn<_>>());
    LogGroup::new(stack, "Events", LogGroupProps::new());
    stack.output("Name", group.name());
    stack.output("Streams", group.stream_arn("O_*"));
    let template = Template::from_app(app, "Logging").unwrap();
    template.expect_output(
        "Name",
        pattern!({ "Value": { "Fn::Select": [6, { "Fn::Split": [":", { "Ref": "Group" }] }] } }),
    );
    template.expect_output(
        "Streams",
        pattern!({ "Value": { "Fn::Join": ["", [
            { "Fn::Select": [0, { "Fn::Split": [":*", { "Ref": "Group" }] }] },
            ":log-stream:O_*",
        ]] } }),
    );
}
