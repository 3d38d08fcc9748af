//! Templates of `Trail`.
#![cfg(test)]

use catchment::constructs::kms::{Key, KeyProps, KeyRef};
use catchment::constructs::log_group::{LogGroup, LogGroupProps};
use catchment::constructs::topic::{Topic, TopicProps};
use catchment::constructs::trail::{
    AdvancedEvents, Aggregation, BasicEvents, ConsoleSessions, DataEvents, DataResource,
    EventSelector, FrequentSource, Insight, InsightEvents, ManagementEvents, Match,
    NetworkActivityEvents, ResourceType,
};
use catchment::prelude::*;
use catchment_snapshots::in_folder;
use catchment_testing::{Template, assert_template_snapshot};

const MANAGEMENT: &str = "111111111111";
const ARCHIVE: &str = "222222222222";

fn org() -> Organization {
    Organization::new("o-exampleorgid", MANAGEMENT)
}

fn management(app: &App) -> Stack<'_> {
    app.stack("Management", Env::new(MANAGEMENT, "ca-central-1"))
}

fn archive(app: &App) -> Stack<'_> {
    app.stack("Archive", Env::new(ARCHIVE, "ca-central-1"))
}

/// Asserts one snapshot per stack: `<case>` for the first, `<case>_<stack>` for the others.
fn assert_snapshots<const N: usize>(app: App, case: &str, stacks: [&str; N]) {
    let assembly = app.synth().unwrap_or_else(|error| panic!("{error}"));
    for stack in stacks {
        let template = Template::from_stack(&assembly, stack).unwrap();
        let name = match N {
            1 => case.to_owned(),
            _ => format!("{case}_{}", stack.to_lowercase()),
        };
        in_folder("trail", || assert_template_snapshot!(name, template));
    }
}

#[test]
fn minimal() {
    let app = App::new();
    let stack = app.stack("Logging", Env::agnostic());
    let logs = LogBucket::new(stack, "Logs", LogBucketProps::sse_s3());
    Trail::new(stack, "Trail", TrailProps::new(&logs));
    assert_snapshots(app, "minimal", ["Logging"]);
}

#[test]
fn organization() {
    let app = App::new();
    let (management, archive) = (management(&app), archive(&app));
    let key = Key::new(archive, "Key", KeyProps::new());
    let logs = LogBucket::new(archive, "Logs", &key);
    Trail::new(
        management,
        "Trail",
        TrailProps::new(&logs).organization(&org()),
    );
    assert_snapshots(app, "organization", ["Management", "Archive"]);
}

#[test]
fn all_options() {
    let app = App::new();
    let management = management(&app);
    let key = Key::new(management, "Key", KeyProps::new());
    let logs = LogBucket::new(management, "Logs", LogBucketProps::sse_s3());
    let topic = Topic::new(management, "Files", TopicProps::new().encrypt_with(&key));
    let group = LogGroup::new(management, "Events", LogGroupProps::new());
    let objects = DataEvents::of(ResourceType::S3_OBJECT)
        .name("objects that are written")
        .write_only();
    let deletions = DataEvents::of(ResourceType::S3_OBJECT)
        .event_name(Match::new().starts_with("Delete"))
        .console_sessions(ConsoleSessions::Only);
    let denied = NetworkActivityEvents::of("s3.amazonaws.com").denied_only();
    let events = AdvancedEvents::new()
        .select(ManagementEvents::new().leave_out(FrequentSource::Kms))
        .select(objects)
        .select(deletions)
        .select(denied);
    let props = TrailProps::new(&logs)
        .organization(&org())
        .encrypt_with(&key)
        .name("org.trail_1")
        .prefix("cloudtrail/all")
        .notify(&topic)
        .cloud_watch_logs(&group)
        .single_region()
        .not_logging()
        .without_log_file_validation()
        .events(events)
        .insight(Insight::ApiErrorRate)
        .insight_of(Insight::ApiCallRate, InsightEvents::Management)
        .insight_of(Insight::ApiCallRate, InsightEvents::Data)
        .aggregate(Aggregation::UserActions)
        .aggregate(Aggregation::ResourceAccess)
        .tag("data", "logs");
    Trail::new(management, "Trail", props);
    assert_snapshots(app, "all_options", ["Management"]);
}

#[test]
fn basic_events() {
    let app = App::new();
    let management = management(&app);
    let logs = LogBucket::new(management, "Logs", LogBucketProps::sse_s3());
    let events = BasicEvents::new()
        .select(EventSelector::new().leave_out(FrequentSource::RdsDataApi))
        .select(
            EventSelector::new()
                .without_management_events()
                .write_only()
                .data(DataResource::all_lambda_functions())
                .data(DataResource::s3_objects("arn:aws:s3:::other/")),
        );
    let props = TrailProps::new(&logs)
        .single_region_without_global_services()
        .events(events);
    Trail::new(management, "Trail", props);
    assert_snapshots(app, "basic_events", ["Management"]);
}

#[test]
fn imported() {
    let app = App::new();
    let management = management(&app);
    let key = KeyRef::from_arn(
        "arn:aws:kms:ca-central-1:222222222222:key/1234abcd-12ab-34cd-56ef-1234567890ab",
    );
    let logs = BucketRef::from_name("central-logs").with_key(key);
    Trail::new(management, "Trail", TrailProps::new(logs).name("org"));
    assert_snapshots(app, "imported", ["Management"]);
}

#[test]
fn several_in_one_bucket() {
    let app = App::new();
    let (management, archive) = (management(&app), archive(&app));
    let key = Key::new(archive, "Key", KeyProps::new());
    let logs = LogBucket::new(archive, "Logs", &key);
    let of = |name| TrailProps::new(&logs).name(name);
    Trail::new(management, "Org", of("org").organization(&org()));
    Trail::new(management, "One", of("one"));
    Trail::new(archive, "Two", of("two").prefix("two"));
    assert_snapshots(app, "several_in_one_bucket", ["Archive"]);
}

#[test]
fn prefix() {
    let app = App::new();
    let management = management(&app);
    let logs = LogBucket::new(management, "Logs", LogBucketProps::sse_s3());
    let props = TrailProps::new(&logs)
        .organization(&org())
        .prefix("cloudtrail");
    Trail::new(management, "Trail", props);
    assert_snapshots(app, "prefix", ["Management"]);
}

/// A trail whose log files are copied leaves the copies out, and waits until they can be made.
#[test]
fn replicated_bucket() {
    let app = App::new();
    let stack = archive(&app);
    let key = Key::new(stack, "Key", KeyProps::new());
    let copies = LogBucket::new(stack, "Copies", &key);
    let logs = LogBucket::new(
        stack,
        "Logs",
        LogBucketProps::new(&key).replicate_to(&copies),
    );
    let all = DataEvents::of(ResourceType::S3_OBJECT);
    Trail::new(stack, "Trail", TrailProps::new(&logs).events(all));
    assert_snapshots(app, "replicated_bucket", ["Archive"]);
}
