//! Templates of `LogBucket`.
#![cfg(test)]

use catchment::constructs::kms::{Key, KeyProps, KeyRef};
use catchment::constructs::log_bucket::{
    AccessLogKeys, CustomerProvidedKeys, ObjectOwnership, SmallObjects, TlsVersion,
};
use catchment::core::Bytes;
use catchment::iam::Principal;
use catchment::prelude::*;
use catchment_snapshots::in_folder;
use catchment_testing::{Template, assert_template_snapshot};

const ARCHIVE: &str = "222222222222";
const VAULT: &str = "333333333333";

/// Asserts one snapshot per stack: `<case>` for the first, `<case>_<stack>` for the others.
fn assert_snapshots<const N: usize>(app: App, case: &str, stacks: [&str; N]) {
    let assembly = app.synth().unwrap_or_else(|error| panic!("{error}"));
    for stack in stacks {
        let template = Template::from_stack(&assembly, stack).unwrap();
        let name = match N {
            1 => case.to_owned(),
            _ => format!("{case}_{}", stack.to_lowercase()),
        };
        in_folder("log_bucket", || assert_template_snapshot!(name, template));
    }
}

#[test]
fn minimal() {
    let app = App::new();
    let archive = app.stack("Archive", Env::new(ARCHIVE, "ca-central-1"));
    let key = Key::new(archive, "Key", KeyProps::new());
    LogBucket::new(archive, "Logs", &key);
    assert_snapshots(app, "minimal", ["Archive"]);
}

#[test]
fn sse_s3() {
    let app = App::new();
    let archive = app.stack("Archive", Env::agnostic());
    LogBucket::new(archive, "Logs", LogBucketProps::sse_s3());
    assert_snapshots(app, "sse_s3", ["Archive"]);
}

#[test]
fn all_options() {
    let app = App::new();
    let archive = app.stack("Archive", Env::new(ARCHIVE, "ca-central-1"));
    let key = Key::new(archive, "Key", KeyProps::new());
    let to_glacier = LifecycleRule::new()
        .id("flow-logs")
        .prefix("AWSLogs/")
        .transition(StorageClass::StandardIa, Days(30))
        .transition(StorageClass::GlacierInstantRetrieval, Days(60))
        .transition(StorageClass::DeepArchive, Days(150))
        .expire_after(Days(2557))
        .transition_noncurrent(StorageClass::GlacierFlexibleRetrieval, Days(7))
        .expire_noncurrent_after(Days(400))
        .keep_noncurrent(3);
    let large = LifecycleRule::new()
        .disabled()
        .larger_than(Bytes(131_072))
        .smaller_than(Bytes(1_073_741_824))
        .transition(StorageClass::IntelligentTiering, Days(0));
    let props = LogBucketProps::dual_layer(&key)
        .name_prefix("central-logs")
        .lock(ObjectLock::compliance(Years(7)))
        .minimum_tls(TlsVersion::V1_2)
        .ownership(ObjectOwnership::BucketOwnerPreferred)
        .customer_provided_keys(CustomerProvidedKeys::Allowed)
        .lifecycle(to_glacier)
        .lifecycle(large)
        .small_objects(SmallObjects::Stay)
        .abort_incomplete_uploads_after(Days(3))
        .event_bridge()
        .removal_policy(RemovalPolicy::RetainOnUpdateOrDelete)
        .tag("data", "logs");
    let logs = LogBucket::new(archive, "Logs", props);
    logs.grant_read(
        archive,
        Principal::arn("arn:aws:iam::222222222222:role/Auditor"),
    );
    assert_snapshots(app, "all_options", ["Archive"]);
}

#[test]
fn imported() {
    let app = App::new();
    let archive = app.stack("Archive", Env::new(ARCHIVE, "ca-central-1"));
    let key_arn = "arn:aws:kms:ca-central-1:222222222222:key/1111aaaa-22bb-33cc-44dd-555566667777";
    let target = BucketRef::from_name("access-logs-of-the-archive")
        .in_env(Env::new(ARCHIVE, "ca-central-1"))
        .with_sse_s3();
    let props = LogBucketProps::new(KeyRef::from_arn(key_arn)).access_logs(&target);
    let logs = LogBucket::new(archive, "Logs", props);
    archive.output("TargetArn", target.arn());
    archive.output("LogsArn", logs.arn());
    assert_snapshots(app, "imported", ["Archive"]);
}

#[test]
fn access_logs() {
    let app = App::new();
    let archive = app.stack("Archive", Env::new(ARCHIVE, "ca-central-1"));
    let target = LogBucket::new(archive, "AccessLogs", LogBucketProps::sse_s3());
    let key = Key::new(archive, "Key", KeyProps::new());
    LogBucket::new(
        archive,
        "Logs",
        LogBucketProps::new(&key).access_logs(&target),
    );
    let plain = AccessLogs::to(&target)
        .prefix("exports/")
        .keys(AccessLogKeys::Simple);
    LogBucket::new(
        archive,
        "Exports",
        LogBucketProps::new(&key).access_logs(plain),
    );
    assert_snapshots(app, "access_logs", ["Archive"]);
}

#[test]
fn replication_same_account() {
    let app = App::new();
    let central = app.stack("Central", Env::new(ARCHIVE, "ca-central-1"));
    let west = app.stack("West", Env::new(ARCHIVE, "ca-west-1"));
    let west_key = Key::new(west, "Key", KeyProps::new());
    let copies = LogBucket::new(west, "Copies", &west_key);
    let key = Key::new(central, "Key", KeyProps::new());
    LogBucket::new(
        central,
        "Logs",
        LogBucketProps::new(&key).replicate_to(&copies),
    );
    assert_snapshots(app, "replication_same_account", ["West", "Central"]);
}

#[test]
fn replication_cross_account() {
    let app = App::new();
    let archive = app.stack("Archive", Env::new(ARCHIVE, "ca-central-1"));
    let vault = app.stack("Vault", Env::new(VAULT, "ca-west-1"));
    let lock = ObjectLock::governance(Days(30));
    let vault_key = Key::new(vault, "Key", KeyProps::new());
    let copies = LogBucketProps::new(&vault_key)
        .name_prefix("log-copies")
        .lock(lock);
    let copies = LogBucket::new(vault, "Copies", copies);
    let key = Key::new(archive, "Key", KeyProps::new());
    let replication = Replication::to(&copies)
        .id("trails")
        .prefix("AWSLogs/")
        .storage_class(StorageClass::DeepArchive)
        .delete_markers()
        .time_control();
    let props = LogBucketProps::new(&key)
        .lock(lock)
        .replicate_to(replication);
    LogBucket::new(archive, "Logs", props);
    assert_snapshots(app, "replication_cross_account", ["Vault", "Archive"]);
}
