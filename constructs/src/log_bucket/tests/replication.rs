use catchment_core::Days;
use catchment_iam::Principal;
use catchment_testing::{Template, absent, matches_regex, pattern};
use serde_json::json;

use super::*;
use crate::kms::{Key, KeyProps, KeyRef};
use crate::log_bucket::{BucketRef, ObjectLock, Replication, Versioning};

fn west(stack: Stack<'_>, props: impl Into<LogBucketProps>) -> LogBucket {
    let west = stack.app().stack("West", Env::new(ACCOUNT, "ca-west-1"));
    LogBucket::new(west, "Copies", props)
}

fn vault_key() -> KeyRef {
    KeyRef::from_arn("arn:aws:kms:ca-west-1:333333333333:key/1111aaaa-22bb-33cc-44dd-555566667777")
}

#[test]
fn a_target_whose_account_is_not_known_is_an_error() {
    let target = BucketRef::from_name("copies").with_sse_s3();
    let found = reported(|_| LogBucketProps::sse_s3().replicate_to(target));
    found.expect("log-bucket/replica-account", "Archive/Logs");
}

#[test]
fn a_target_or_source_without_versioning_is_an_error() {
    let suspended = || LogBucketProps::sse_s3().versioning(Versioning::Suspended);
    let found = reported(|stack| LogBucketProps::sse_s3().replicate_to(&west(stack, suspended())));
    found.expect("log-bucket/replica-versioning", "Archive/Logs");
    let found = reported(|stack| suspended().replicate_to(&west(stack, LogBucketProps::sse_s3())));
    found.expect("log-bucket/suspended", "Archive/Logs");
}

#[test]
fn a_locked_source_needs_a_locked_target() {
    let lock = ObjectLock::governance(Days(1));
    let of = |target: LogBucketProps| {
        reported(|stack| {
            LogBucketProps::sse_s3()
                .lock(lock)
                .replicate_to(&west(stack, target))
        })
    };
    of(LogBucketProps::sse_s3()).expect("log-bucket/replica-lock", "Archive/Logs");
    of(LogBucketProps::sse_s3().lock(ObjectLock::enabled())).expect_clean();
}

#[test]
fn copies_of_encrypted_objects_need_a_key() {
    let found = reported(|stack| {
        let target = west(stack, LogBucketProps::sse_s3());
        LogBucketProps::new(&key(stack)).replicate_to(&target)
    });
    found.expect("log-bucket/replica-key", "Archive/Logs");
}

#[test]
fn a_replica_key_of_another_region_than_the_target_is_an_error() {
    let found = reported(|stack| {
        let key = key(stack);
        let target = west(stack, LogBucketProps::sse_s3());
        LogBucketProps::new(&key).replicate_to(Replication::to(&target).replica_key(&key))
    });
    found.expect("log-bucket/replica-key-region", "Archive/Logs");
}

#[test]
fn a_bucket_takes_a_thousand_replications() {
    let with = |count| {
        reported(|stack| {
            let target = west(stack, LogBucketProps::sse_s3());
            (0..count).fold(LogBucketProps::sse_s3(), |props, _| {
                props.replicate_to(&target)
            })
        })
    };
    with(1_001).expect("log-bucket/replication-rules", "Archive/Logs");
}

#[test]
fn the_owner_of_an_imported_target_and_key_is_told_what_to_allow() {
    let app = App::new();
    let stack = app.stack("Archive", home());
    let target = BucketRef::from_name("copies")
        .in_env(Env::new(OTHER_ACCOUNT, "ca-west-1"))
        .with_key(vault_key());
    LogBucket::new(stack, "Logs", LogBucketProps::sse_s3().replicate_to(target));
    let assembly = app.synth().unwrap();
    let found = Diagnostics::from(&assembly);
    let asked = found.find("policy/foreign");
    let asked: Vec<&str> = asked.filter_map(|one| one.help_text()).collect();
    let all = asked.join("\n");
    for needed in [
        "s3:ReplicateObject",
        "s3:ObjectOwnerOverrideToBucketOwner",
        "arn:aws:iam::222222222222:role/Archive-Logs-",
        "kms:GenerateDataKey",
        "s3.ca-west-1.amazonaws.com",
    ] {
        assert!(all.contains(needed), "{needed} in {all}");
    }
}

#[test]
fn copies_in_one_account_need_no_owner_and_no_name_for_the_role() {
    let app = App::new();
    let stack = app.stack("Archive", home());
    let target = LogBucket::new(stack, "Copies", LogBucketProps::sse_s3());
    LogBucket::new(
        stack,
        "Logs",
        LogBucketProps::sse_s3().replicate_to(&target),
    );
    let template = Template::from_app(app, "Archive").unwrap();
    template.expect_acyclic();
    template.expect_properties("AWS::IAM::Role", pattern!({ "RoleName": absent() }));
    template.expect_properties(
        "AWS::S3::Bucket",
        pattern!({ "ReplicationConfiguration": { "Rules": [{
            "Destination": { "Account": absent(), "EncryptionConfiguration": absent() },
            "SourceSelectionCriteria": absent(),
        }] } }),
    );
}

#[test]
fn the_name_of_a_role_is_no_longer_than_64() {
    let app = App::new();
    let stack = app.stack(&"Archive".repeat(10), home());
    let target = BucketRef::from_name("copies")
        .in_env(Env::new(OTHER_ACCOUNT, "ca-west-1"))
        .with_sse_s3();
    let props = LogBucketProps::sse_s3().replicate_to(target);
    LogBucket::new(stack, "Logs".repeat(10).as_str(), props);
    let name = stack.name();
    let template = Template::from_app(app, &name).unwrap();
    template.expect_properties(
        "AWS::IAM::Role",
        pattern!({ "RoleName": matches_regex("^.{40,52}-replication$") }),
    );
}

#[test]
fn several_targets_have_priorities_and_one_role() {
    let app = App::new();
    let stack = app.stack("Archive", home());
    let [one, two] = ["One", "Two"].map(|id| LogBucket::new(stack, id, LogBucketProps::sse_s3()));
    let props = LogBucketProps::sse_s3()
        .replicate_to(&one)
        .replicate_to(&two);
    LogBucket::new(stack, "Logs", props);
    let template = Template::from_app(app, "Archive").unwrap();
    template.expect_count("AWS::IAM::Role", 1);
    template.expect_properties(
        "AWS::S3::Bucket",
        pattern!({ "ReplicationConfiguration": {
            "Rules": array_with([{ "Priority": 1 }, { "Priority": 2 }]),
        } }),
    );
}

/// The statements about S3's copies in the policies of keys that only their policies decide about.
#[test]
fn keys_that_are_closed_to_iam_let_the_role_of_their_own_account_in() {
    let closed = || {
        KeyProps::new()
            .without_account_access()
            .administrator(Principal::arn("arn:aws:iam::222222222222:role/admin"))
    };
    let app = App::new();
    let stack = app.stack("Archive", home());
    let source = Key::new(stack, "SourceKey", closed());
    let replica = Key::new(stack, "ReplicaKey", closed());
    let open = Key::new(stack, "OpenKey", KeyProps::new().description("open"));
    let target = LogBucket::new(stack, "Copies", LogBucketProps::new(&replica));
    let second = LogBucket::new(stack, "Second", LogBucketProps::new(&open));
    let props = LogBucketProps::new(&source).replicate_to(&target);
    LogBucket::new(stack, "Logs", props.replicate_to(&second));
    let template = Template::from_app(app, "Archive").unwrap();
    for actions in [
        json!("kms:Decrypt"),
        json!(["kms:Encrypt", "kms:GenerateDataKey"]),
    ] {
        template.expect_matching_count(
            "AWS::KMS::Key",
            pattern!(properties({ "KeyPolicy": { "Statement": array_with([{
                "Action": actions,
                "Condition": {
                    "ArnEquals": { "aws:PrincipalArn": matches_regex("-replication$") },
                    "StringEquals": { "kms:ViaService": "s3.ca-central-1.amazonaws.com" },
                },
                "Principal": { "AWS": "arn:aws:iam::222222222222:root" },
            }]) } })),
            1,
        );
    }
}
