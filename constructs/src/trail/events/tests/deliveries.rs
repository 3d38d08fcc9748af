//! Trails do not log their own deliveries.

use catchment_cfn::s3::CfnBucket;
use catchment_core::{Name, ParameterData};
use catchment_testing::Capture;

use super::*;
use crate::log_bucket::BucketRef;
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
