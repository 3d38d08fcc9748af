//! An app that uses ten types.

use std::fs;
use std::path::{Path, PathBuf};

use crate::shell;

const MAIN: &str = r#"use std::process::ExitCode;

use catchment::cfn::{cloudtrail, events, iam, kinesis, kms, lambda, logs, s3, sns, sqs};
use catchment::prelude::*;

fn main() -> ExitCode {
    catchment::run(|app| {
        let stack = app.stack("Logs", Env::agnostic());
        let key = stack.add("Key", kms::CfnKey::new().enable_key_rotation(true));
        let bucket = stack.add("Bucket", s3::CfnBucket::new());
        let topic = stack.add("Topic", sns::CfnTopic::new());
        stack.add("Queue", sqs::CfnQueue::new());
        stack.add("Stream", kinesis::CfnStream::new().shard_count(1));
        let group = logs::CfnLogGroup::new().retention_in_days(365).kms_key_id(key);
        stack.add("Group", group);
        stack.add("Trail", cloudtrail::CfnTrail::new(true, bucket));
        stack.add("Role", iam::CfnRole::new(PolicyDocument::new()));
        let code = lambda::function::Code::new().zip_file("pass");
        let role = "arn:aws:iam::111111111111:role/logs";
        stack.add("Function", lambda::CfnFunction::new(code, role));
        stack.add("Rule", events::CfnRule::new().schedule_expression("rate(1 day)"));
        let _ = topic;
    })
}
"#;

/// Writes the app below `folder`.
pub(super) fn write(folder: &Path) -> anyhow::Result<PathBuf> {
    let app = folder.join("app");
    fs::create_dir_all(app.join("src"))?;
    let root = shell::root();
    let features = [
        "cloudtrail",
        "events",
        "iam",
        "kinesis",
        "kms",
        "lambda",
        "logs",
        "s3",
        "sns",
        "sqs",
    ];
    let manifest = format!(
        "[package]\nname = \"ten-types\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
         [workspace]\n\n[dependencies]\ncatchment = {{ path = {:?}, features = {features:?} }}\n",
        root.join("crates/catchment")
    );
    fs::write(app.join("Cargo.toml"), manifest)?;
    fs::copy(root.join("Cargo.lock"), app.join("Cargo.lock"))?;
    fs::write(app.join("src/main.rs"), MAIN)?;
    Ok(app)
}
