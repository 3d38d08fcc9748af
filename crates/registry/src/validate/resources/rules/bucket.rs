//! Buckets of S3: names, versions, locks, lifecycles.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use catchment_core::Diagnostic;

use super::here::{Here, boolean, known_text};
use crate::template::Node;
use crate::validate::place::Place;
use crate::validate::walk;

/// The name of a bucket has 3 to 63 characters, no two dots together, is no IP address, and has
/// none of the beginnings and ends that AWS keeps.
const NAME: &str = "s3/bucket-name";

/// Object Lock and replication need versions of objects.
const VERSIONING: &str = "s3/versioning";

/// The default retention of Object Lock is in days or in years.
const RETENTION: &str = "s3/default-retention";

/// A lifecycle rule does something, has an id of its own, and moves objects to infrequent access
/// after 30 days or more.
const RULE: &str = "s3/lifecycle-rule";

/// Encryption with keys of S3 (`AES256`) takes no key of KMS.
const ENCRYPTION: &str = "s3/encryption-key";

/// What names of buckets cannot begin with.
const BEGINNINGS: [&str; 3] = ["xn--", "sthree-", "amzn-s3-demo-"];

/// What names of buckets cannot end in.
const ENDS: [&str; 5] = ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"];

/// What a lifecycle rule can do.
const ACTIONS: [&str; 10] = [
    "AbortIncompleteMultipartUpload",
    "ExpirationDate",
    "ExpirationInDays",
    "ExpiredObjectDeleteMarker",
    "NoncurrentVersionExpiration",
    "NoncurrentVersionExpirationInDays",
    "NoncurrentVersionTransition",
    "NoncurrentVersionTransitions",
    "Transition",
    "Transitions",
];

/// Checks an `AWS::S3::Bucket`.
pub(super) fn bucket(here: &Here<'_, '_, '_>) {
    here.texts(&["BucketName"], &mut |text, node, place| {
        if let Some(why) = wrong_name(text) {
            let message = format!("`{text}` is no name of a bucket: {why}");
            here.report(place, node, Diagnostic::error(NAME, message));
        }
    });
    versions(here);
    retention(here);
    rules(here);
    let path = [
        "BucketEncryption",
        "ServerSideEncryptionConfiguration",
        "*",
        "ServerSideEncryptionByDefault",
    ];
    here.at(&path, &mut |default, place| {
        let algorithm = default.get("SSEAlgorithm").and_then(known_text);
        if let (Some("AES256"), Some(key)) = (algorithm, default.get("KMSMasterKeyID"))
            && !walk::is_function(key)
        {
            let message = "the algorithm `AES256` takes no key of KMS";
            let finding = Diagnostic::error(ENCRYPTION, message)
                .help("give `SSEAlgorithm: aws:kms`, or leave `KMSMasterKeyID` out");
            here.report(&place.key("KMSMasterKeyID"), key, finding);
        }
    });
}

/// Why a name is none that S3 takes, beyond its characters.
fn wrong_name(name: &str) -> Option<&'static str> {
    if (1..3).contains(&name.len()) {
        Some("it has less than 3 characters")
    } else if name.contains("..") {
        Some("two dots stand together")
    } else if name.parse::<std::net::Ipv4Addr>().is_ok() {
        Some("it is an IP address")
    } else if BEGINNINGS.iter().any(|start| name.starts_with(start)) {
        Some("AWS keeps what it begins with")
    } else if ENDS.iter().any(|end| name.ends_with(end)) {
        Some("AWS keeps what it ends in")
    } else {
        None
    }
}

fn versions(here: &Here<'_, '_, '_>) {
    let keys = [
        "VersioningConfiguration",
        "ObjectLockEnabled",
        "ReplicationConfiguration",
    ];
    here.together(keys, &mut |[versions, lock, replication], place| {
        let status = versions.and_then(|versions| versions.get("Status"));
        let known = status.and_then(known_text);
        let locked = lock.filter(|lock| boolean(lock) == Some(true));
        let (node, key, message) = match (known, locked, replication) {
            (Some("Suspended"), Some(lock), _) => (
                lock,
                "ObjectLockEnabled",
                "Object Lock needs versions, and they are suspended",
            ),
            (Some("Suspended"), _, Some(replication)) => (
                replication,
                "ReplicationConfiguration",
                "replication needs versions, and they are suspended",
            ),
            (None, None, Some(replication)) if versions.is_none() && lock.is_none() => (
                replication,
                "ReplicationConfiguration",
                "replication needs versions, and they are not enabled",
            ),
            _ => return ControlFlow::Continue(()),
        };
        let finding = Diagnostic::error(VERSIONING, message)
            .help("give `VersioningConfiguration: {Status: Enabled}`");
        here.report(&place.key(key), node, finding);
        ControlFlow::Break(())
    });
}

fn retention(here: &Here<'_, '_, '_>) {
    let path = ["ObjectLockConfiguration", "Rule", "DefaultRetention"];
    here.at(&path, &mut |retention, place| {
        if walk::is_function(retention) || walk::is_open(retention) {
            return;
        }
        let keys = ["Days", "Years", "Mode"];
        walk::together(here.context, retention, keys, place, &mut |found, place| {
            let message = match found {
                [Some(_), Some(_), _] => "the default retention has both `Days` and `Years`",
                [None, None, _] => "the default retention has neither `Days` nor `Years`",
                [_, _, None] => "the default retention has no `Mode`",
                _ => return ControlFlow::Continue(()),
            };
            let finding =
                Diagnostic::error(RETENTION, message).help("give `Mode`, and `Days` or `Years`");
            here.report(place, retention, finding);
            ControlFlow::Break(())
        });
    });
}

fn rules(here: &Here<'_, '_, '_>) {
    let mut ids = BTreeSet::new();
    here.at(
        &["LifecycleConfiguration", "Rules", "*"],
        &mut |rule, place| {
            if walk::is_function(rule) || walk::is_open(rule) {
                return;
            }
            let Some(map) = rule.as_map() else { return };
            if !map.keys().any(|key| ACTIONS.contains(&key)) {
                let finding = Diagnostic::error(RULE, "the lifecycle rule does nothing")
                    .help("add what it does, such as `ExpirationInDays`");
                here.report(place, rule, finding);
            }
            let id = map.get("Id");
            if let Some((node, text)) = id.and_then(|node| Some((node, known_text(node)?)))
                && !ids.insert((text, place.scenario().facts().to_vec()))
            {
                let message = format!("two lifecycle rules have the id `{text}`");
                let finding = Diagnostic::error(RULE, message)
                    .help("give each rule an id of its own, or none");
                here.report(&place.key("Id"), node, finding);
            }
            transitions(here, rule, place);
        },
    );
}

fn transitions<'t>(here: &Here<'_, '_, 't>, rule: &'t Node, place: &Place<'_, 't>) {
    for path in [["Transitions", "*"].as_slice(), &["Transition"]] {
        walk::at(here.context, rule, path, place, &mut |transition, place| {
            let class = transition.get("StorageClass").and_then(known_text);
            let days = transition.get("TransitionInDays");
            if let Some(class @ ("STANDARD_IA" | "ONEZONE_IA")) = class
                && let Some(node) = days
                && let Some(days) = walk::whole(node).filter(|days| *days < 30)
            {
                let message =
                    format!("objects move to {class} after {days} days, allowed are 30 or more");
                here.report(
                    &place.key("TransitionInDays"),
                    node,
                    Diagnostic::error(RULE, message),
                );
            }
        });
    }
}
