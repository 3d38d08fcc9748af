use catchment_core::{Days, Diagnostic, RemovalPolicy, Years};
use catchment_testing::{Template, absent, pattern};

use super::*;
use crate::kms::KeyRef;
use crate::log_bucket::{BucketRef, ObjectLock, Versioning};

#[test]
fn a_retention_of_no_time_or_more_than_a_century_is_an_error() {
    for lock in [
        ObjectLock::compliance(Days(0)),
        ObjectLock::governance(Days(36_501)),
        ObjectLock::compliance(Years(101)),
    ] {
        let found = reported_with(|props| props.lock(lock));
        found.expect("log-bucket/lock-retention", "Archive/Logs");
    }
    for lock in [
        ObjectLock::governance(Days(1)),
        ObjectLock::compliance(Years(100)),
    ] {
        reported_with(|props| props.lock(lock)).expect_clean();
    }
}

#[test]
fn suspending_the_versioning_of_a_locked_bucket_is_an_error() {
    let suspended = |props: LogBucketProps| props.versioning(Versioning::Suspended);
    reported_with(suspended).expect_clean();
    let found = reported_with(|props| suspended(props).lock(ObjectLock::enabled()));
    found.expect("log-bucket/suspended", "Archive/Logs");
}

#[test]
fn deleting_a_locked_bucket_with_its_stack_is_a_warning() {
    let destroyed = |props: LogBucketProps| props.removal_policy(RemovalPolicy::Destroy);
    reported_with(destroyed).expect_clean();
    let found = reported_with(|props| destroyed(props).lock(ObjectLock::enabled()));
    found.expect("log-bucket/locked-removal", "Archive/Logs");
}

#[test]
fn a_key_of_another_region_is_an_error() {
    let found = reported(|stack| {
        let west = stack.app().stack("West", Env::new(ACCOUNT, "ca-west-1"));
        LogBucketProps::new(&key(west))
    });
    found.expect("key/region", "Archive/Logs");
}

#[test]
fn the_region_of_an_imported_key_is_read_from_its_arn() {
    for (region, is_error) in [("ca-west-1", true), ("ca-central-1", false)] {
        let arn =
            format!("arn:aws:kms:{region}:333333333333:key/1111aaaa-22bb-33cc-44dd-555566667777");
        let found = reported(|_| LogBucketProps::new(KeyRef::from_arn(&arn)));
        if is_error {
            found.expect("key/region", "Archive/Logs");
        } else {
            found.expect_clean();
        }
    }
}

#[test]
fn a_key_alone_is_enough() {
    let app = App::new();
    let stack = app.stack("Archive", home());
    LogBucket::new(stack, "Logs", &key(stack));
    let template = Template::from_app(app, "Archive").unwrap();
    template.expect_properties(
        "AWS::S3::Bucket",
        pattern!({ "BucketName": absent(), "ObjectLockEnabled": absent() }),
    );
}

#[test]
fn a_bucket_of_another_owner_asks_for_what_a_reader_needs() {
    let app = App::new();
    let stack = app.stack("Archive", home());
    let bucket = BucketRef::from_name("logs-of-others").with_key(&key(stack));
    let reader = catchment_iam::Principal::arn("arn:aws:iam::222222222222:role/Auditor");
    bucket.grant_read(stack, reader);
    let assembly = app.synth().unwrap();
    let found = Diagnostics::from(&assembly);
    let asked = found.expect("policy/foreign", "Archive");
    assert!(asked.help_text().unwrap().contains("s3:GetObject"));
    let template = Template::from_stack(&assembly, "Archive").unwrap();
    template.expect_properties(
        "AWS::KMS::Key",
        pattern!({ "KeyPolicy": { "Statement": array_with([{ "Action": "kms:Decrypt" }]) } }),
    );
}

#[test]
fn the_arn_of_a_bucket_of_another_owner_is_made_of_its_name() {
    let bucket = BucketRef::from_name("logs-of-others");
    let app = App::new();
    let stack = app.stack("Archive", home());
    let objects = stack.describe(&bucket.object_arn("AWSLogs/*"));
    assert!(
        objects.ends_with(":s3:::logs-of-others/AWSLogs/*"),
        "{objects}"
    );
}

#[test]
fn an_arn_is_no_bucket_name() {
    let is_taken = |name: &str| {
        let app = App::new();
        let stack = app.stack("Archive", home());
        LogBucket::new(stack, "Logs", LogBucketProps::sse_s3());
        stack.output("Name", BucketRef::from_name(name).name());
        app.synth().is_ok()
    };
    assert!(is_taken("Logs_of.2008"));
    for name in ["arn:aws:s3:::logs", "logs/AWSLogs", "s3://logs", ""] {
        assert!(!is_taken(name), "{name}");
    }
}

#[test]
fn findings_about_what_is_inside_are_where_the_program_makes_the_bucket() {
    let app = App::new();
    let stack = app.stack("Archive", home());
    let copies = LogBucket::new(stack, "Copies", LogBucketProps::sse_s3());
    let line = line!() + 1;
    LogBucket::new(
        stack,
        "Logs",
        LogBucketProps::sse_s3().replicate_to(&copies),
    );
    let inside = [
        "Policy/Resource",
        "ReplicationRole/Resource",
        "ReplicationPolicy/Resource",
    ];
    for path in inside {
        let logs = stack.child("Logs").unwrap();
        let place = path.split('/').fold(logs, |at, id| at.child(id).unwrap());
        place.report(Diagnostic::warning("policy/size", "here"));
    }
    let found = Diagnostics::from_app(app);
    for path in inside {
        let finding = found.expect("policy/size", &format!("Archive/Logs/{path}"));
        let location = finding.location().unwrap();
        assert_eq!(
            (location.file.as_str(), location.line),
            (file!(), line),
            "{path}"
        );
    }
}
