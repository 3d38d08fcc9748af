use catchment_testing::{Template, absent, pattern};

use super::*;
use crate::log_bucket::{BucketRef, ObjectLock};

#[test]
fn a_target_encrypted_with_a_key_is_an_error() {
    let found = reported(|stack| {
        let key = key(stack);
        let target = LogBucket::new(stack, "AccessLogs", &key);
        LogBucketProps::new(&key).access_logs(&target)
    });
    found.expect("log-bucket/access-logs-encryption", "Archive/Logs");
}

#[test]
fn a_locked_target_is_an_error() {
    let found = reported(|stack| {
        let target = LogBucketProps::sse_s3().lock(ObjectLock::enabled());
        let target = LogBucket::new(stack, "AccessLogs", target);
        LogBucketProps::new(&key(stack)).access_logs(&target)
    });
    found.expect("log-bucket/access-logs-lock", "Archive/Logs");
}

#[test]
fn a_target_of_another_account_or_region_is_an_error() {
    for env in [
        Env::new(OTHER_ACCOUNT, "ca-central-1"),
        Env::new(ACCOUNT, "ca-west-1"),
    ] {
        let target = BucketRef::from_name("access-logs")
            .in_env(env)
            .with_sse_s3();
        let found = reported_with(|props| props.access_logs(&target));
        found.expect("log-bucket/access-logs-place", "Archive/Logs");
    }
}

#[test]
fn a_bucket_that_logs_into_itself_is_an_error() {
    let itself = BucketRef::from_name("central-logs");
    let found = reported_with(|props| props.name("central-logs").access_logs(itself));
    found.expect("log-bucket/access-logs-loop", "Archive/Logs");
}

/// The condition under which S3 may write into a target that is in a stack of its own.
fn target_stack(source: impl FnOnce(LogBucketProps) -> LogBucketProps) -> Template {
    let app = App::new();
    let first = app.stack("AccessLogs", home());
    let target = LogBucket::new(first, "AccessLogs", LogBucketProps::sse_s3());
    let stack = app.stack("Archive", home());
    let props = LogBucketProps::new(&key(stack)).access_logs(&target);
    LogBucket::new(stack, "Logs", source(props));
    Template::from_app(app, "AccessLogs").unwrap()
}

#[test]
fn the_target_in_another_stack_names_a_source_whose_name_is_known() {
    target_stack(|props| props.name("central-logs")).expect_properties(
        "AWS::S3::BucketPolicy",
        pattern!({ "PolicyDocument": { "Statement": array_with([{ "Condition": {
            "ArnLike": { "aws:SourceArn": "arn:aws:s3:::central-logs" },
            "StringEquals": { "aws:SourceAccount": ACCOUNT },
        } }]) } }),
    );
}

#[test]
fn the_target_in_another_stack_makes_no_circle_with_a_source_without_name() {
    target_stack(|props| props).expect_properties(
        "AWS::S3::BucketPolicy",
        pattern!({ "PolicyDocument": { "Statement": array_with([{ "Condition": {
            "ArnLike": absent(),
            "StringEquals": { "aws:SourceAccount": ACCOUNT },
        } }]) } }),
    );
}
