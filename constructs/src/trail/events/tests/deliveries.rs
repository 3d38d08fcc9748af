//! Trails do not log their own deliveries.

use catchment_cfn::s3::CfnBucket;
use catchment_core::{Name, ParameterData};
use catchment_testing::Capture;

use super::*;
use crate::log_bucket::BucketRef;
use crate::organization::Organization;
use crate::topic::TopicRef;

/// What the selector says of `resources.ARN`.
fn arns(selector: DataEvents) -> Option<Json> {
    let fields = field_selectors(selector);
    let mut fields = fields.as_array().unwrap().iter();
    fields
        .find(|field| field["Field"] == "resources.ARN")
        .cloned()
}

fn spared() -> Json {
    let objects = json!({ "Fn::Join": ["", [{ "Fn::GetAtt": ["Logs6819BB44", "Arn"] }, "/"]] });
    json!({ "Field": "resources.ARN", "NotStartsWith": [objects] })
}

#[test]
fn data_events_of_objects_leave_out_the_bucket_of_the_trail() {
    let objects = || DataEvents::of(ResourceType::S3_OBJECT);
    assert_eq!(arns(objects()), Some(spared()));
    assert_eq!(arns(objects().write_only()), Some(spared()));
    assert_eq!(
        arns(objects().event_name(Match::new().starts_with("Put"))),
        Some(spared())
    );
    let some = arns(objects().resource_arn(Match::new().starts_with("arn:aws:s3:::other/")));
    assert_eq!(some.unwrap()["NotStartsWith"], spared()["NotStartsWith"]);
}

#[test]
fn selectors_that_log_no_delivery_keep_the_bucket_of_the_trail() {
    let objects = || DataEvents::of(ResourceType::S3_OBJECT);
    for selector in [
        objects().read_only(),
        objects().event_name("DeleteObject"),
        objects().event_name(Match::new().starts_with("Delete")),
        objects().event_name(Match::new().ends_with("Acl")),
        objects().event_name(Match::new().not_equals("PutObject")),
        objects().event_name(Match::new().not_starts_with("Put")),
        objects().event_name(Match::new().not_ends_with("Object")),
        DataEvents::of(ResourceType::LAMBDA_FUNCTION),
    ] {
        assert_eq!(arns(selector.clone()), None, "{selector:?}");
    }
}

#[test]
fn a_basic_selector_that_logs_the_deliveries_is_refused() {
    let objects = |prefix: &str| EventSelector::new().data(DataResource::s3_objects(prefix));
    for selector in [
        EventSelector::new().data(DataResource::all_s3_objects()),
        objects("arn:aws:s3"),
        objects("arn:aws:s3:::"),
        objects("arn:aws:s3:::central-"),
        objects("arn:aws:s3:::central-logs/"),
        objects("arn:aws:s3:::central-logs/AWSLogs/"),
    ] {
        let found = found(selector);
        let finding = found.expect("trail/own-deliveries", "Logs/Trail");
        assert!(finding.help_text().unwrap().contains("AdvancedEvents"));
    }
    let app = app_of(|bucket, trail| {
        let objects = BucketRef::from(bucket).object_arn("");
        trail.events(EventSelector::new().data(DataResource::s3_objects(objects)))
    });
    Diagnostics::from_app(app).expect("trail/own-deliveries", "Logs/Trail");
}

#[test]
fn the_deliveries_are_recognized_in_a_bucket_of_another_owner() {
    let app = App::new();
    let stack = app.stack("Logs", Env::new("111111111111", "ca-central-1"));
    let name = stack.parameter("Name", ParameterData::<Name<CfnBucket>>::string());
    for (id, bucket) in [
        ("ByName", BucketRef::from_name("central-logs")),
        ("ByParameter", BucketRef::from_name(name)),
    ] {
        let objects = DataResource::s3_objects(bucket.object_arn("AWSLogs/"));
        let selector = EventSelector::new().data(objects);
        Trail::new(stack, id, TrailProps::new(bucket).events(selector));
    }
    let found = Diagnostics::from_app(app);
    found.expect("trail/own-deliveries", "Logs/ByName");
    found.expect("trail/own-deliveries", "Logs/ByParameter");
}

#[test]
fn a_call_that_is_not_known_yet_may_be_a_delivery() {
    let app = App::new();
    let stack = app.stack("Logs", Env::new("111111111111", "ca-central-1"));
    let call = stack.parameter("Call", ParameterData::<str>::string());
    let bucket = LogBucket::new(stack, "Logs", LogBucketProps::sse_s3());
    let named = Match::new().equals(call);
    let others = Match::new().not_equals(call);
    for (id, matching) in [("Named", named), ("Others", others)] {
        let events = DataEvents::of(ResourceType::S3_OBJECT).event_name(matching);
        Trail::new(stack, id, TrailProps::new(&bucket).events(events));
    }
    let template = Template::from_app(app, "Logs").unwrap();
    template.expect_matching_count(
        TRAIL,
        pattern!(properties({ "AdvancedEventSelectors": [{
            "FieldSelectors": array_with([{ "NotStartsWith": any() }]),
        }] })),
        2,
    );
}

#[test]
fn a_basic_selector_of_other_objects_or_of_reads_is_accepted() {
    let other = DataResource::s3_objects(["arn:aws:s3:::other/", "arn:aws:s3:::central-logs-2/"]);
    found(EventSelector::new().data(other)).expect_clean();
    let all = DataResource::all_s3_objects();
    found(EventSelector::new().read_only().data(all)).expect_clean();
}

#[test]
fn data_events_of_topics_leave_out_the_topic_of_the_trail() {
    let topic = "arn:aws:sns:ca-central-1:111111111111:deliveries";
    let arns_of = |selector: DataEvents| {
        let app = app_of(|_, trail| trail.events(selector).notify(TopicRef::from_arn(topic)));
        let template = Template::from_app(app, "Logs").unwrap();
        let fields = Capture::new();
        template.expect_properties(
            TRAIL,
            pattern!({ "AdvancedEventSelectors": [{ "FieldSelectors": &fields }] }),
        );
        let fields: Vec<Json> = fields.get();
        let mut fields = fields.into_iter();
        fields.find(|field| field["Field"] == "resources.ARN")
    };
    let topics = || DataEvents::of(ResourceType::SNS_TOPIC);
    let spared = json!({ "Field": "resources.ARN", "NotEquals": [topic] });
    assert_eq!(arns_of(topics()), Some(spared));
    assert_eq!(arns_of(topics().event_name("Subscribe")), None);
    assert_eq!(arns_of(topics().read_only()), None);
}

/// What each trail leaves out of its `resources.ARN`, by the trail's name.
fn left_out(app: App, stack: &str, name: &str, operator: &str) -> Json {
    let template = Template::from_app(app, stack).unwrap();
    let mut trails = template.resources(TRAIL);
    let (_, trail) = trails
        .find(|(_, trail)| trail["Properties"]["TrailName"] == name)
        .unwrap();
    let fields = &trail["Properties"]["AdvancedEventSelectors"][0]["FieldSelectors"];
    let mut fields = fields.as_array().unwrap().iter();
    let arn = fields.find(|field| field["Field"] == "resources.ARN");
    arn.map(|field| field[operator].clone()).unwrap_or_default()
}

fn objects_of(name: &str) -> Json {
    json!({ "Fn::Join": ["", [{ "Fn::GetAtt": [name, "Arn"] }, "/"]] })
}

/// Two trails with buckets of their own in one stack; the second logs `events`.
fn two_trails(events: impl Into<Events>) -> App {
    let app = App::new();
    let stack = app.stack("Logs", Env::new("111111111111", "ca-central-1"));
    let all = DataEvents::of(ResourceType::S3_OBJECT);
    for (id, name, events) in [("A", "first", all.into()), ("B", "second", events.into())] {
        let bucket = LogBucket::new(stack, id, LogBucketProps::sse_s3());
        let props = TrailProps::new(&bucket).name(name).events(events);
        Trail::new(stack, &format!("Trail{id}"), props);
    }
    app
}

#[test]
fn trails_that_log_deliveries_leave_out_those_of_each_other() {
    let all = || two_trails(DataEvents::of(ResourceType::S3_OBJECT));
    let first = left_out(all(), "Logs", "first", "NotStartsWith");
    let second = left_out(all(), "Logs", "second", "NotStartsWith");
    assert_eq!(first.as_array().unwrap().len(), 2);
    let reversed: Vec<Json> = second.as_array().unwrap().iter().rev().cloned().collect();
    assert_eq!(first, Json::from(reversed));
}

#[test]
fn a_trail_logs_who_touches_the_bucket_of_one_that_logs_no_deliveries() {
    let one = |app| {
        left_out(app, "Logs", "first", "NotStartsWith")
            .as_array()
            .unwrap()
            .len()
    };
    assert_eq!(one(two_trails(ManagementEvents::new())), 1);
    assert_eq!(
        one(two_trails(
            DataEvents::of(ResourceType::S3_OBJECT).read_only()
        )),
        1
    );
    assert_eq!(one(two_trails(DataEvents::of(ResourceType::SNS_TOPIC))), 2);
}

#[test]
fn the_copies_of_the_log_files_are_left_out() {
    let app = App::new();
    let stack = app.stack("Logs", Env::new("111111111111", "ca-central-1"));
    let copies = LogBucket::new(stack, "Copies", LogBucketProps::sse_s3());
    let bucket = LogBucket::new(
        stack,
        "Logs",
        LogBucketProps::sse_s3().replicate_to(&copies),
    );
    let all = DataEvents::of(ResourceType::S3_OBJECT);
    Trail::new(
        stack,
        "Trail",
        TrailProps::new(&bucket).name("one").events(all),
    );
    let expected = json!([objects_of("Logs6819BB44"), objects_of("CopiesA993ADEE")]);
    assert_eq!(left_out(app, "Logs", "one", "NotStartsWith"), expected);

    let app = App::new();
    let stack = app.stack("Logs", Env::new("111111111111", "ca-central-1"));
    let copies = LogBucket::new(stack, "Copies", LogBucketProps::sse_s3().name("copies"));
    let bucket = LogBucket::new(
        stack,
        "Logs",
        LogBucketProps::sse_s3().replicate_to(&copies),
    );
    let copies = EventSelector::new().data(DataResource::s3_objects("arn:aws:s3:::copies/"));
    Trail::new(stack, "Trail", TrailProps::new(&bucket).events(copies));
    Diagnostics::from_app(app).expect("trail/own-deliveries", "Logs/Trail");
}

/// Two stacks, each with a trail and its bucket: a reference in both ways would be a circle.
fn two_stacks(second: &str, props: fn(&str) -> LogBucketProps) -> App {
    let app = App::new();
    for (account, id) in [("111111111111", "first"), (second, "second")] {
        let stack = app.stack(id, Env::new(account, "ca-central-1"));
        let bucket = LogBucket::new(stack, "Logs", props(id));
        let all = DataEvents::of(ResourceType::S3_OBJECT);
        Trail::new(
            stack,
            "Trail",
            TrailProps::new(&bucket).name(id).events(all),
        );
    }
    app
}

#[test]
fn a_bucket_of_another_stack_is_left_out_by_its_name() {
    let named = |id: &str| LogBucketProps::sse_s3().name(format!("{id}-logs"));
    let arns = left_out(
        two_stacks("111111111111", named),
        "first",
        "first",
        "NotStartsWith",
    );
    let text = arns[1].to_string();
    assert!(text.contains(":s3:::second-logs/"), "{text}");
}

#[test]
fn a_bucket_of_another_stack_without_a_name_is_warned_of() {
    let found = Diagnostics::from_app(two_stacks("111111111111", |_| LogBucketProps::sse_s3()));
    for path in ["first/Trail", "second/Trail"] {
        let help = found.expect("trail/other-deliveries", path).help_text();
        assert!(help.unwrap().contains("name that trail's bucket"));
    }
}

#[test]
fn basic_selectors_that_log_each_others_deliveries_are_warned_of() {
    let app = App::new();
    let stack = app.stack("Logs", Env::new("111111111111", "ca-central-1"));
    for (own, other) in [("first-logs", "second-logs"), ("second-logs", "first-logs")] {
        let bucket = LogBucket::new(stack, own, LogBucketProps::sse_s3().name(own));
        let objects = DataResource::s3_objects(format!("arn:aws:s3:::{other}/"));
        let events = EventSelector::new().data(objects);
        Trail::new(
            stack,
            &format!("Trail-{own}"),
            TrailProps::new(&bucket).events(events),
        );
    }
    let found = Diagnostics::from_app(app);
    for own in ["first", "second"] {
        let finding = found.expect("trail/other-deliveries", &format!("Logs/Trail-{own}-logs"));
        assert!(finding.help_text().unwrap().contains("AdvancedEvents"));
    }
}

#[test]
fn selectors_that_somebody_changed_stay() {
    let app = App::new();
    let stack = app.stack("Logs", Env::new("111111111111", "ca-central-1"));
    for (id, name) in [("A", "first"), ("B", "second")] {
        let bucket = LogBucket::new(stack, id, LogBucketProps::sse_s3());
        let all = DataEvents::of(ResourceType::S3_OBJECT);
        let props = TrailProps::new(&bucket).name(name).events(all);
        let trail = Trail::new(stack, &format!("Trail{id}"), props);
        let management =
            catchment_cfn::cloudtrail::trail::AdvancedEventSelector::new([advanced::equals(
                "eventCategory",
                "Management",
            )]);
        if id == "A" {
            stack.edit(trail.resource(), |trail| {
                trail.advanced_event_selectors([management])
            });
        }
    }
    assert_eq!(left_out(app, "Logs", "first", "NotStartsWith"), Json::Null);
}

#[test]
fn a_trail_of_one_account_logs_no_deliveries_to_another() {
    let app = || two_stacks("222222222222", |_| LogBucketProps::sse_s3());
    Diagnostics::from_app(app()).expect_clean();
    let arns = left_out(app(), "first", "first", "NotStartsWith");
    assert_eq!(arns.as_array().unwrap().len(), 1);
}

#[test]
fn a_trail_of_the_organization_logs_deliveries_in_all_accounts() {
    let app = App::new();
    let organization = Organization::new("o-exampleorgid", "111111111111");
    let management = app.stack("Management", Env::new("111111111111", "ca-central-1"));
    let member = app.stack("Member", Env::new("222222222222", "ca-central-1"));
    for (stack, name) in [(management, "org"), (member, "member")] {
        let named = LogBucketProps::sse_s3().name(format!("{name}-logs"));
        let bucket = LogBucket::new(stack, "Logs", named);
        let all = DataEvents::of(ResourceType::S3_OBJECT);
        let mut props = TrailProps::new(&bucket).name(name).events(all);
        if name == "org" {
            props = props.organization(&organization);
        }
        Trail::new(stack, "Trail", props);
    }
    let arns = left_out(app, "Management", "org", "NotStartsWith");
    assert!(arns[1].to_string().contains(":s3:::member-logs/"), "{arns}");
}
