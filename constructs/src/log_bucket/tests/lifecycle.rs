use catchment_core::{Bytes, Days};
use catchment_testing::{Template, absent, pattern};

use super::*;
use crate::log_bucket::{LifecycleRule, ObjectLock, StorageClass, Versioning};

use StorageClass::{
    DeepArchive, GlacierFlexibleRetrieval, GlacierInstantRetrieval, IntelligentTiering, OneZoneIa,
    StandardIa,
};

fn rule(transitions: &[(StorageClass, u32)]) -> LifecycleRule {
    let add = |rule: LifecycleRule, &(class, days)| rule.transition(class, Days(days));
    transitions.iter().fold(LifecycleRule::new(), add)
}

fn noncurrent_rule(transitions: &[(StorageClass, u32)]) -> LifecycleRule {
    let add = |rule: LifecycleRule, &(class, days)| rule.transition_noncurrent(class, Days(days));
    transitions.iter().fold(LifecycleRule::new(), add)
}

fn of_rule(rule: LifecycleRule) -> Diagnostics {
    reported_with(|props| props.lifecycle(rule))
}

#[test]
fn transitions_in_s3s_order_and_time_are_taken() {
    for transitions in [
        &[(StandardIa, 30)][..],
        &[(GlacierFlexibleRetrieval, 0), (DeepArchive, 1)],
        &[
            (StandardIa, 30),
            (IntelligentTiering, 31),
            (DeepArchive, 32),
        ],
        &[
            (StandardIa, 30),
            (GlacierInstantRetrieval, 60),
            (DeepArchive, 150),
        ],
    ] {
        of_rule(rule(transitions)).expect_clean();
        of_rule(noncurrent_rule(transitions)).expect_clean();
    }
}

#[test]
fn transitions_to_a_warmer_or_the_same_class_are_errors() {
    for transitions in [
        [(DeepArchive, 30), (GlacierFlexibleRetrieval, 200)],
        [(OneZoneIa, 30), (StandardIa, 200)],
        [(IntelligentTiering, 30), (StandardIa, 200)],
        [(DeepArchive, 30), (DeepArchive, 200)],
    ] {
        let found = of_rule(rule(&transitions));
        found.expect("log-bucket/transition-order", "Archive/Logs");
        let found = of_rule(noncurrent_rule(&transitions));
        found.expect("log-bucket/transition-order", "Archive/Logs");
    }
}

#[test]
fn transitions_too_soon_are_errors() {
    for transitions in [
        &[(StandardIa, 29)][..],
        &[(OneZoneIa, 0)],
        &[(StandardIa, 30), (GlacierFlexibleRetrieval, 59)],
        &[(OneZoneIa, 30), (GlacierInstantRetrieval, 59)],
        &[(GlacierInstantRetrieval, 0), (DeepArchive, 89)],
        &[(IntelligentTiering, 10), (DeepArchive, 10)],
    ] {
        let found = of_rule(rule(transitions));
        found.expect("log-bucket/transition-days", "Archive/Logs");
        let found = of_rule(noncurrent_rule(transitions));
        found.expect("log-bucket/transition-days", "Archive/Logs");
    }
}

#[test]
fn expiring_before_the_last_transition_is_an_error() {
    let complete = |days| {
        let rule = rule(&[(DeepArchive, 90)]).expire_noncurrent_after(Days(1));
        of_rule(rule.expire_after(Days(days)))
    };
    complete(91).expect_clean();
    complete(90).expect("log-bucket/expiration-days", "Archive/Logs");
    let found = of_rule(LifecycleRule::new().expire_noncurrent_after(Days(0)));
    found.expect("log-bucket/expiration-days", "Archive/Logs");
}

#[test]
fn a_rule_that_cannot_do_anything_is_an_error() {
    let sized = LifecycleRule::new()
        .expire_noncurrent_after(Days(30))
        .larger_than(Bytes(1_000))
        .smaller_than(Bytes(1_000));
    let kept = |count| LifecycleRule::new().keep_noncurrent(count);
    for rule in [
        LifecycleRule::new().prefix("AWSLogs/"),
        sized,
        kept(1).transition(DeepArchive, Days(1)),
        kept(0).expire_noncurrent_after(Days(1)),
        kept(101).expire_noncurrent_after(Days(1)),
        LifecycleRule::new()
            .id("abort-incomplete-uploads")
            .expire_noncurrent_after(Days(1)),
    ] {
        of_rule(rule).expect("log-bucket/lifecycle-rule", "Archive/Logs");
    }
    of_rule(kept(100).expire_noncurrent_after(Days(1))).expect_clean();
}

#[test]
fn a_bucket_takes_a_thousand_rules() {
    let with = |count| {
        reported_with(|props| {
            let rule = || LifecycleRule::new().expire_noncurrent_after(Days(1));
            (0..count).fold(props, |props, _| props.lifecycle(rule()))
        })
    };
    // One more is against incomplete uploads.
    with(999).expect_none("log-bucket/lifecycle-rules");
    with(1_000).expect("log-bucket/lifecycle-rules", "Archive/Logs");
}

#[test]
fn versions_that_never_expire_are_a_warning() {
    let expiring = LifecycleRule::new().expire_after(Days(365));
    let found = of_rule(expiring.clone());
    found.expect("log-bucket/expired-versions-stay", "Archive/Logs");
    of_rule(expiring.clone().disabled()).expect_clean();
    let with = |prefix: &str| {
        let deleting = LifecycleRule::new()
            .expire_noncurrent_after(Days(1))
            .prefix(prefix);
        let expiring = expiring.clone().prefix("AWSLogs/");
        reported_with(|props| props.lifecycle(deleting).lifecycle(expiring))
    };
    with("AWS").expect_clean();
    with("AWSLogs/222222222222/").expect("log-bucket/expired-versions-stay", "Archive/Logs");
    let found = reported_with(|props| props.versioning(Versioning::Suspended).lifecycle(expiring));
    found.expect_clean();
}

#[test]
fn expiring_what_is_locked_is_a_warning() {
    let with = |days| {
        let rule = LifecycleRule::new()
            .expire_after(Days(days))
            .expire_noncurrent_after(Days(1));
        reported_with(|props| props.lock(ObjectLock::governance(Days(30))).lifecycle(rule))
    };
    with(29).expect_clean();
    with(28).expect("log-bucket/expires-locked", "Archive/Logs");
}

#[test]
fn small_objects_move_when_objects_move() {
    let size = |rule: LifecycleRule| {
        let app = App::new();
        let stack = app.stack("Archive", home());
        LogBucket::new(stack, "Logs", LogBucketProps::sse_s3().lifecycle(rule));
        Template::from_app(app, "Archive").unwrap()
    };
    size(rule(&[(DeepArchive, 90)])).expect_properties(
        "AWS::S3::Bucket",
        pattern!({ "LifecycleConfiguration": {
            "TransitionDefaultMinimumObjectSize": "varies_by_storage_class",
        } }),
    );
    size(LifecycleRule::new().expire_noncurrent_after(Days(1))).expect_properties(
        "AWS::S3::Bucket",
        pattern!({ "LifecycleConfiguration": { "TransitionDefaultMinimumObjectSize": absent() } }),
    );
}

#[test]
fn a_bucket_can_be_without_lifecycle_configuration() {
    let app = App::new();
    let stack = app.stack("Archive", home());
    LogBucket::new(
        stack,
        "Logs",
        LogBucketProps::sse_s3().keep_incomplete_uploads(),
    );
    Template::from_app(app, "Archive")
        .unwrap()
        .expect_properties(
            "AWS::S3::Bucket",
            pattern!({ "LifecycleConfiguration": absent() }),
        );
}
