//! What log buckets report, and what they tell each other.

mod access_logs;
mod bucket;
mod lifecycle;
mod names;
mod replication;

use catchment_core::{App, Env, Stack};
use catchment_testing::Diagnostics;

use super::{LogBucket, LogBucketProps};
use crate::kms::{Key, KeyProps};

const ACCOUNT: &str = "222222222222";
const OTHER_ACCOUNT: &str = "333333333333";

fn home() -> Env {
    Env::new(ACCOUNT, "ca-central-1")
}

/// What a bucket called `Logs` reports in the stack `Archive`.
fn reported(props: impl FnOnce(Stack<'_>) -> LogBucketProps) -> Diagnostics {
    let app = App::new();
    let stack = app.stack("Archive", home());
    LogBucket::new(stack, "Logs", props(stack));
    Diagnostics::from_app(app)
}

/// What it reports when it has a key and `change` is made to its other properties.
fn reported_with(change: impl FnOnce(LogBucketProps) -> LogBucketProps) -> Diagnostics {
    reported(|stack| change(LogBucketProps::new(&key(stack))))
}

fn key(stack: Stack<'_>) -> Key {
    Key::new(stack, "Key", KeyProps::new())
}
