//! Tests of the selection of events.

mod deliveries;
mod forms;
mod refused;

use catchment_core::{App, Env};
use catchment_testing::{Diagnostics, Template, any, pattern};
use serde_json::{Value as Json, json};

use super::*;
use crate::log_bucket::{LogBucket, LogBucketProps};
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
