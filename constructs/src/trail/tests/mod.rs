//! Tests of trails.

mod props;
mod stores;

use catchment_core::{App, Env, Stack};
use catchment_testing::{Capture, Diagnostics, Template, absent, pattern};

use super::*;
use crate::kms::{Key, KeyProps, KeyRef};
use crate::log_bucket::{BucketRef, LogBucket, LogBucketProps};
use crate::log_group::LogGroupRef;
use crate::organization::Organization;
use crate::topic::{Topic, TopicProps, TopicRef};

const TRAIL: &str = "AWS::CloudTrail::Trail";
const MANAGEMENT: &str = "111111111111";
const ARCHIVE: &str = "222222222222";

fn org() -> Organization {
    Organization::new("o-exampleorgid", MANAGEMENT)
}

fn stack<'a>(app: &'a App, id: &str, account: &str) -> Stack<'a> {
    app.stack(id, Env::new(account, "ca-central-1"))
}

/// An app with a trail in the management account and an SSE-S3 bucket beside it.
fn found(change: impl FnOnce(TrailProps) -> TrailProps) -> Diagnostics {
    let app = App::new();
    let stack = stack(&app, "Management", MANAGEMENT);
    let bucket = LogBucket::new(stack, "Logs", LogBucketProps::sse_s3());
    Trail::new(stack, "Trail", change(TrailProps::new(&bucket)));
    Diagnostics::from_app(app)
}
