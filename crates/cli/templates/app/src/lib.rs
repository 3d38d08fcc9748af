//! What this app deploys.

use catchment::prelude::*;

/// Declares all stacks.
///
/// An id (`LogArchive`, `Logs`) becomes part of names in CloudFormation: a new id is a new resource.
pub fn declare(app: &App) {
    // Open to any account and region; `Env::new("222222222222", "ca-central-1")` pins both.
    let stack = app.stack("LogArchive", Env::agnostic());

    let key = Key::new(stack, "Key", KeyProps::new());
    let logs = LogBucket::new(stack, "Logs", LogBucketProps::new(&key));
    stack.output("LogsArn", logs.arn());
}
