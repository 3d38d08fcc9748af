//! What a trail is given.

use super::*;

#[test]
fn names_that_cloudtrail_takes_are_accepted() {
    for name in [
        "org",
        "Org.trail_1-a",
        &"x".repeat(128),
        "10.0.0",
        "10.0.0.300",
    ] {
        found(|trail| trail.name(name)).expect_none("trail/name");
    }
}

#[test]
fn names_that_cloudtrail_refuses_are_reported() {
    for name in [
        "",
        "ab",
        &"x".repeat(129),
        "-org",
        "org.",
        "or..g",
        "or._g",
        "or g",
        "örg",
        "10.0.0.1",
    ] {
        found(|trail| trail.name(name)).expect("trail/name", "Management/Trail");
    }
}

#[test]
fn prefixes_that_mean_something_else_are_reported() {
    for prefix in ["", "/a", "a/", "a*", "a?", "${a}", &"x".repeat(201)] {
        found(|trail| trail.prefix(prefix)).expect("trail/prefix", "Management/Trail");
    }
    found(|trail| trail.prefix(&"x".repeat(200))).expect_clean();
}

#[test]
fn the_organization_must_be_given_rightly() {
    let id = Organization::new("exampleorgid", MANAGEMENT);
    found(|trail| trail.organization(&id)).expect("organization/id", "Management/Trail");
    let account = Organization::new("o-exampleorgid", "1");
    let found = found(|trail| trail.organization(&account));
    found.expect("organization/management-account", "Management/Trail");
}

#[test]
fn a_trail_of_the_organization_needs_the_right_account() {
    let elsewhere = Organization::new("o-exampleorgid", "999999999999");
    let not_management = found(|trail| trail.organization(&elsewhere));
    not_management.expect("trail/not-management-account", "Management/Trail");
    let delegated = found(|trail| trail.organization_by_delegated_administrator(&elsewhere));
    delegated.expect_clean();
    let itself = found(|trail| trail.organization_by_delegated_administrator(&org()));
    itself.expect("trail/not-delegated-administrator", "Management/Trail");
}

#[test]
fn the_key_must_be_in_the_region_of_the_bucket() {
    let app = App::new();
    let here = stack(&app, "Here", MANAGEMENT);
    let there = app.stack("There", Env::new(MANAGEMENT, "us-east-1"));
    let bucket = LogBucket::new(here, "Logs", LogBucketProps::sse_s3());
    let key = Key::new(there, "Key", KeyProps::new());
    Trail::new(here, "Own", TrailProps::new(&bucket).encrypt_with(&key));
    let foreign = KeyRef::from_arn("arn:aws:kms:eu-west-1:333333333333:key/k");
    Trail::new(
        here,
        "Foreign",
        TrailProps::new(&bucket).encrypt_with(foreign),
    );
    let near = KeyRef::from_arn("arn:aws:kms:ca-central-1:333333333333:key/k");
    Trail::new(here, "Near", TrailProps::new(&bucket).encrypt_with(near));
    let found = Diagnostics::from_app(app);
    found.expect("trail/key-region", "Here/Own");
    found.expect("trail/key-region", "Here/Foreign");
    assert_eq!(found.find("trail/key-region").count(), 2);
}

#[test]
fn insights_need_the_events_that_they_are_computed_from() {
    let reads = || ManagementEvents::new().read_only();
    let data = || DataEvents::of(ResourceType::LAMBDA_FUNCTION);
    let none = || EventSelector::new().without_management_events();
    let wrong = [
        found(|trail| trail.events(reads()).insight(Insight::ApiCallRate)),
        found(|trail| trail.events(data()).insight(Insight::ApiErrorRate)),
        found(|trail| trail.events(none()).insight(Insight::ApiErrorRate)),
        found(|trail| trail.insight_of(Insight::ApiCallRate, InsightEvents::Data)),
    ];
    for found in wrong {
        found.expect("trail/insight-events", "Management/Trail");
    }
    let right = [
        found(|trail| {
            trail
                .insight(Insight::ApiCallRate)
                .insight(Insight::ApiErrorRate)
        }),
        found(|trail| trail.events(reads()).insight(Insight::ApiErrorRate)),
        found(|trail| {
            trail
                .events(EventSelector::new().write_only())
                .insight(Insight::ApiCallRate)
        }),
        found(|trail| {
            trail
                .events(data())
                .insight_of(Insight::ApiErrorRate, InsightEvents::Data)
        }),
    ];
    for found in right {
        found.expect_clean();
    }
}

#[test]
fn summaries_need_data_events() {
    let found_without = found(|trail| trail.aggregate(Aggregation::UserActions));
    found_without.expect("trail/aggregation-events", "Management/Trail");
    let data = DataEvents::of(ResourceType::LAMBDA_FUNCTION);
    found(|trail| trail.aggregate(Aggregation::UserActions).events(data)).expect_clean();
}

#[test]
fn default_names_differ_between_trails_and_stay_the_same() {
    let names = || {
        let app = App::new();
        let stack = stack(&app, "Management", MANAGEMENT);
        let bucket = LogBucket::new(stack, "Logs", LogBucketProps::sse_s3());
        ["A", "B"].map(|id| {
            Trail::new(stack, id, TrailProps::new(&bucket))
                .name()
                .to_owned()
        })
    };
    let [a, b] = names();
    assert_ne!(a, b);
    assert_eq!(names(), [a, b]);
}

#[test]
fn the_log_group_must_be_of_the_account_and_region_of_the_trail() {
    for arn in [
        "arn:aws:logs:ca-central-1:222222222222:log-group:trail",
        "arn:aws:logs:us-east-1:111111111111:log-group:trail",
    ] {
        let found = found(|trail| trail.cloud_watch_logs(LogGroupRef::from_arn(arn)));
        found.expect("trail/log-group-place", "Management/Trail");
    }
    let right = "arn:aws:logs:ca-central-1:111111111111:log-group:trail";
    found(|trail| trail.cloud_watch_logs(LogGroupRef::from_arn(right))).expect_clean();
}

#[test]
fn a_trail_outside_of_stacks_is_an_error_and_no_panic() {
    let app = App::new();
    let archive = stack(&app, "LogArchive", ARCHIVE);
    let bucket = LogBucket::new(archive, "Logs", LogBucketProps::sse_s3());
    let group = LogGroupRef::from_name(archive, "trail");
    let props = TrailProps::new(&bucket).organization(&org());
    Trail::new(&app, "Trail", props.cloud_watch_logs(group));
    assert!(app.synth().is_err());
}
