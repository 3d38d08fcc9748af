//! Templates of `Key`.
#![cfg(test)]

use catchment::constructs::kms::RsaSize;
use catchment::prelude::*;
use catchment_snapshots::{ARCHIVE, archive, assert_snapshots, management};

fn role(name: &str) -> Principal {
    Principal::arn(format!("arn:aws:iam::{ARCHIVE}:role/{name}"))
}

#[test]
fn minimal() {
    let app = App::new();
    let stack = app.stack("Archive", Env::agnostic());
    Key::new(stack, "Key", KeyProps::new());
    assert_snapshots("key", app, "minimal", ["Archive"]);
}

#[test]
fn all_options() {
    let app = App::new();
    let archive = archive(&app);
    let via_s3 = Statement::allow()
        .principal(role("Reader"))
        .action("kms:Decrypt")
        .condition(Condition::via_service("s3.ca-central-1.amazonaws.com"));
    let props = KeyProps::new()
        .alias("central-logs")
        .alias("alias/org/logs")
        .description("encrypts the logs of the organization")
        .disabled()
        .rotation(Days(90))
        .multi_region()
        .pending_window(Days(7))
        .administrator(role("Security"))
        .administrator(role("BreakGlass"))
        .without_account_access()
        .skip_lockout_check()
        .statement(via_s3)
        .removal_policy(RemovalPolicy::RetainOnUpdateOrDelete)
        .tag("team", "security");
    Key::new(archive, "Key", props);
    assert_snapshots("key", app, "all_options", ["Archive"]);
}

#[test]
fn asymmetric() {
    let app = App::new();
    let archive = archive(&app);
    let signing = KeyType::RsaSigning(RsaSize::Bits4096);
    let props = KeyProps::new().key_type(signing).imported_material();
    Key::new(archive, "Key", props);
    assert_snapshots("key", app, "asymmetric", ["Archive"]);
}

#[test]
fn without_rotation() {
    let app = App::new();
    let archive = archive(&app);
    Key::new(archive, "Key", KeyProps::new().rotation(Rotation::Off));
    assert_snapshots("key", app, "without_rotation", ["Archive"]);
}

#[test]
fn grants() {
    let app = App::new();
    let archive = archive(&app);
    let key = Key::new(archive, "Key", KeyProps::new());
    key.grant_encrypt(archive, role("Writer"));
    key.grant_decrypt(archive, role("Reader"));
    key.grant_decrypt(archive, Principal::organization("o-exampleorgid"));
    assert_snapshots("key", app, "grants", ["Archive"]);
}

#[test]
fn users_of_several_accounts() {
    let app = App::new();
    let (archive, management) = (archive(&app), management(&app));
    let key = Key::new(archive, "Key", KeyProps::new());
    for stack in [archive, management] {
        let props = LogGroupProps::new().name("/org/trail").encrypt_with(&key);
        LogGroup::new(stack, "Events", props);
    }
    let stacks = ["Archive", "Management"];
    assert_snapshots("key", app, "users_of_several_accounts", stacks);
}
