//! Tests of the selection of events.

use catchment_cfn::s3::CfnBucket;
use catchment_core::{App, Env, Name, ParameterData};
use catchment_testing::{Capture, Diagnostics, Template, any, pattern};
use serde_json::{Value as Json, json};

use super::*;
use crate::log_bucket::{BucketRef, LogBucket, LogBucketProps};
use crate::topic::TopicRef;
use crate::trail::{Trail, TrailProps};

const TRAIL: &str = "AWS::CloudTrail::Trail";

fn app_of(change: impl FnOnce(&LogBucket, TrailProps) -> TrailProps) -> App {
    let app = App::new();
    let stack = app.stack("Logs", Env::new("111111111111", "ca-central-1"));
    let bucket = LogBucket::new(stack, "Logs", LogBucketProps::sse_s3().name("central-logs"));
    Trail::new(stack, "Trail", change(&bucket, TrailProps::new(&bucket)));
    app
}

fn found(events: impl Into<Events>) -> Diagnostics {
    Diagnostics::from_app(app_of(|_, trail| trail.events(events)))
}

/// What the template has for these events, under `property` of the trail.
fn rendered(events: impl Into<Events>, property: &str) -> Json {
    let app = app_of(|_, trail| trail.events(events));
    let template = Template::from_app(app, "Logs").unwrap();
    let trails: Vec<_> = template.resources(TRAIL).collect();
    let [(_, trail)] = trails.as_slice() else {
        panic!("one trail is expected")
    };
    trail["Properties"][property].clone()
}

fn field_selectors(selector: impl Into<AdvancedEventSelector>) -> Json {
    let events = AdvancedEvents::new().select(selector);
    rendered(events, "AdvancedEventSelectors")[0]["FieldSelectors"].clone()
}

#[test]
fn a_trail_without_selectors_has_no_property_for_them() {
    let template = Template::from_app(app_of(|_, trail| trail), "Logs").unwrap();
    template.expect_no_resource(TRAIL, pattern!(properties({ "EventSelectors": any() })));
    template.expect_no_resource(
        TRAIL,
        pattern!(properties({ "AdvancedEventSelectors": any() })),
    );
}

#[test]
fn management_events_have_the_fields_that_a_trail_takes() {
    let selector = ManagementEvents::new()
        .write_only()
        .leave_out(FrequentSource::Kms)
        .leave_out(FrequentSource::Kms)
        .leave_out(FrequentSource::RdsDataApi);
    assert_eq!(
        field_selectors(selector),
        json!([
            { "Field": "eventCategory", "Equals": ["Management"] },
            { "Field": "readOnly", "Equals": ["false"] },
            { "Field": "eventSource", "NotEquals": ["kms.amazonaws.com", "rdsdata.amazonaws.com"] },
        ])
    );
}

#[test]
fn data_events_have_each_field_once_with_all_its_operators() {
    let selector = DataEvents::of(ResourceType::DYNAMO_DB_TABLE)
        .read_only()
        .event_name(
            Match::new()
                .starts_with("Get")
                .ends_with("Item")
                .not_equals("GetThing"),
        )
        .event_source("dynamodb.amazonaws.com")
        .event_type(["AwsApiCall", "AwsServiceEvent"])
        .resource_arn(Match::new().not_ends_with("/scratch"))
        .user_identity_arn(Match::new().not_starts_with("arn:aws:sts::111111111111:"))
        .console_sessions(ConsoleSessions::LeftOut);
    assert_eq!(
        field_selectors(selector),
        json!([
            { "Field": "eventCategory", "Equals": ["Data"] },
            { "Field": "resources.type", "Equals": ["AWS::DynamoDB::Table"] },
            { "Field": "readOnly", "Equals": ["true"] },
            { "Field": "eventName", "NotEquals": ["GetThing"], "StartsWith": ["Get"], "EndsWith": ["Item"] },
            { "Field": "eventSource", "Equals": ["dynamodb.amazonaws.com"] },
            { "Field": "eventType", "Equals": ["AwsApiCall", "AwsServiceEvent"] },
            { "Field": "resources.ARN", "NotEndsWith": ["/scratch"] },
            { "Field": "userIdentity.arn", "NotStartsWith": ["arn:aws:sts::111111111111:"] },
            { "Field": "sessionCredentialFromConsole", "NotEquals": ["true"] },
        ])
    );
}

#[test]
fn network_activity_events_are_of_one_service() {
    let selector = NetworkActivityEvents::of("s3.amazonaws.com")
        .event_name("GetObject")
        .denied_only()
        .vpc_endpoint(["vpce-0a1b2c3d"]);
    assert_eq!(
        field_selectors(selector),
        json!([
            { "Field": "eventCategory", "Equals": ["NetworkActivity"] },
            { "Field": "eventSource", "Equals": ["s3.amazonaws.com"] },
            { "Field": "eventName", "Equals": ["GetObject"] },
            { "Field": "errorCode", "Equals": ["VpceAccessDenied"] },
            { "Field": "vpcEndpointId", "Equals": ["vpce-0a1b2c3d"] },
        ])
    );
}

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
fn basic_selectors_name_what_they_select() {
    let events = BasicEvents::new()
        .select(
            EventSelector::new()
                .write_only()
                .leave_out(FrequentSource::Kms),
        )
        .select(
            EventSelector::new()
                .without_management_events()
                .data(DataResource::all_lambda_functions())
                .data(DataResource::dynamodb_tables([
                    "arn:aws:dynamodb:ca-central-1:111111111111:table/t",
                ])),
        );
    assert_eq!(
        rendered(events, "EventSelectors"),
        json!([
            {
                "ReadWriteType": "WriteOnly",
                "IncludeManagementEvents": true,
                "ExcludeManagementEventSources": ["kms.amazonaws.com"],
            },
            {
                "ReadWriteType": "All",
                "IncludeManagementEvents": false,
                "DataResources": [
                    { "Type": "AWS::Lambda::Function", "Values": ["arn:aws:lambda"] },
                    {
                        "Type": "AWS::DynamoDB::Table",
                        "Values": ["arn:aws:dynamodb:ca-central-1:111111111111:table/t"],
                    },
                ],
            },
        ])
    );
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
fn selectors_that_select_nothing_are_refused() {
    found(BasicEvents::new()).expect("trail/no-events", "Logs/Trail");
    found(AdvancedEvents::new()).expect("trail/no-events", "Logs/Trail");
    let nothing = EventSelector::new().without_management_events();
    found(nothing).expect("trail/no-events", "Logs/Trail");
}

#[test]
fn basic_selectors_are_counted() {
    let selectors = |count| {
        (0..count).fold(BasicEvents::new(), |all, _| {
            all.select(EventSelector::new())
        })
    };
    found(selectors(5)).expect_none("trail/selectors");
    found(selectors(6)).expect("trail/selectors", "Logs/Trail");
}

#[test]
fn data_resources_are_counted_over_all_selectors() {
    let arn = |n: usize| format!("arn:aws:s3:::other/{n}");
    let resources = |from: usize, to: usize| {
        let arns: Vec<String> = (from..to).map(arn).collect();
        EventSelector::new().data(DataResource::s3_objects(arns))
    };
    let both = |more: usize| {
        BasicEvents::new()
            .select(resources(0, 200))
            .select(resources(200, 200 + more))
    };
    found(both(50)).expect_none("trail/data-resources");
    found(both(51)).expect("trail/data-resources", "Logs/Trail");
    found(resources(0, 0)).expect("trail/data-resources", "Logs/Trail");
}

#[test]
fn values_are_counted_over_all_advanced_selectors() {
    let names = |count: usize| {
        let names: Vec<String> = (0..count).map(|n| format!("Call{n}")).collect();
        DataEvents::of(ResourceType::LAMBDA_FUNCTION).event_name(Match::new().equals(names))
    };
    // Category, type, and once more category for the management events.
    let both = |count| {
        AdvancedEvents::new()
            .select(ManagementEvents::new())
            .select(names(count))
    };
    found(both(497)).expect_none("trail/selector-values");
    found(both(498)).expect("trail/selector-values", "Logs/Trail");
}

#[test]
fn a_source_cannot_be_left_out_of_events_that_are_not_logged() {
    let selector = EventSelector::new()
        .without_management_events()
        .leave_out(FrequentSource::Kms)
        .data(DataResource::all_lambda_functions());
    found(selector).expect("trail/left-out-source", "Logs/Trail");
}

#[test]
fn names_of_selectors_have_a_length() {
    for (name, accepted) in [
        ("x".repeat(1000), true),
        (String::new(), false),
        ("x".repeat(1001), false),
    ] {
        let found = found(ManagementEvents::new().name(&name));
        assert_eq!(
            found.find("trail/selector-name").count(),
            usize::from(!accepted)
        );
    }
}

#[test]
fn values_that_cloudtrail_would_refuse_or_misread_are_reported() {
    let events = || DataEvents::of(ResourceType::LAMBDA_FUNCTION);
    found(events().event_name("")).expect("trail/selector-value", "Logs/Trail");
    let long = "x".repeat(2049);
    found(events().event_name(long.as_str())).expect("trail/selector-value", "Logs/Trail");
    found(events().event_name("Invoke*")).expect("trail/selector-wildcard", "Logs/Trail");
    found(events().resource_arn("function:f")).expect("trail/resource-arn", "Logs/Trail");
    let prefix = Match::new().starts_with("arn:aws:lambda:ca-central-1:111111111111:function:f");
    found(events().resource_arn(prefix)).expect_clean();
}

#[test]
fn types_and_sources_that_are_none_are_refused() {
    for name in [
        "S3::Object",
        "AWS::S3",
        "AWS::S3::",
        "AWS::S3::Object::X",
        "AWS::S3::*",
    ] {
        let found = found(DataEvents::of(ResourceType::other(name)));
        found.expect("trail/resource-type", "Logs/Trail");
    }
    found(DataEvents::of(ResourceType::other("AWS::SWF::Domain"))).expect_clean();
    for source in [
        "",
        "s3",
        ".amazonaws.com",
        "S3.amazonaws.com",
        "s3.amazonaws.com.cn",
    ] {
        let found = found(NetworkActivityEvents::of(source));
        found.expect("trail/event-source", "Logs/Trail");
    }
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
