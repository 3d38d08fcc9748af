//! Buckets of S3 and plans of Backup.

use std::ops::ControlFlow;

use catchment_core::Diagnostic;

use super::here::{Here, known_text};
use crate::template::Node;
use crate::validate::walk;

/// The days until objects move to a tier of S3 Intelligent-Tiering: 90 to 730 for
/// `ARCHIVE_ACCESS`, 180 to 730 for `DEEP_ARCHIVE_ACCESS`.
const TIER_DAYS: &str = "s3/tiering-days";

/// Access control lists are disabled in new buckets, and bucket policies do what they did. With
/// `ObjectOwnership: BucketOwnerEnforced`, S3 refuses to make a bucket whose list gives access to
/// others: that is an error.
const ACCESS_CONTROL: &str = "s3/access-control";

/// In a lifecycle rule, objects expire after they moved to another storage class.
const LIFECYCLE: &str = "s3/lifecycle-order";

/// Objects in cold storage of Backup stay there for 90 days at least before they are deleted.
const COLD_DAYS: &str = "backup/cold-storage-days";

/// Access control lists that give access to others than the owner of the bucket.
const GRANTING: [&str; 5] = [
    "AuthenticatedRead",
    "AwsExecRead",
    "LogDeliveryWrite",
    "PublicRead",
    "PublicReadWrite",
];

/// Checks an `AWS::S3::Bucket`.
pub(super) fn bucket(here: &Here<'_, '_, '_>) {
    access_control(here);
    let path = ["IntelligentTieringConfigurations", "*", "Tierings", "*"];
    here.at(&path, &mut |tier, place| {
        let least = match tier.get("AccessTier").and_then(known_text) {
            Some("ARCHIVE_ACCESS") => 90,
            Some("DEEP_ARCHIVE_ACCESS") => 180,
            _ => return,
        };
        let Some(days) = tier.get("Days") else { return };
        walk::each(
            here.context,
            days,
            &place.key("Days"),
            &mut |node, place| {
                let Some(days) = walk::whole(node) else {
                    return;
                };
                if !(least..=730).contains(&days) {
                    let message =
                        format!("the tier begins after {days} days, allowed are {least} to 730");
                    here.report(place, node, Diagnostic::error(TIER_DAYS, message));
                }
            },
        );
    });
    here.at(
        &["LifecycleConfiguration", "Rules", "*"],
        &mut |rule, place| {
            let expires = rule.get("ExpirationInDays").and_then(walk::whole);
            let Some(expires) = expires else { return };
            let one = rule.get("Transition");
            let list = rule
                .get("Transitions")
                .and_then(Node::as_list)
                .unwrap_or_default();
            for transition in list.iter().chain(one) {
                let days = transition.get("TransitionInDays");
                let Some((node, days)) = days.and_then(|node| Some((node, walk::whole(node)?)))
                else {
                    continue;
                };
                if days >= expires {
                    let message = format!(
                        "objects move to another storage class after {days} days and expire after \
                     {expires}"
                    );
                    let finding = Diagnostic::error(LIFECYCLE, message)
                        .help("let them expire later, or leave the transition out");
                    here.report(place, node, finding);
                }
            }
        },
    );
}

/// Checks an `AWS::Backup::BackupPlan`.
pub(super) fn backup_plan(here: &Here<'_, '_, '_>) {
    for path in [
        ["BackupPlan", "BackupPlanRule", "*", "Lifecycle"].as_slice(),
        &[
            "BackupPlan",
            "BackupPlanRule",
            "*",
            "CopyActions",
            "*",
            "Lifecycle",
        ],
    ] {
        let keys = ["DeleteAfterDays", "MoveToColdStorageAfterDays"];
        here.pairs(path, keys, &mut |[(delete, node), (cold, _)], place| {
            if delete.saturating_sub(cold) < 90 && delete >= 0 {
                let message = format!(
                    "backups move to cold storage after {cold} days and are deleted after \
                     {delete}, they stay there for 90 days at least"
                );
                let finding = Diagnostic::error(COLD_DAYS, message).help(format!(
                    "delete them after {} days or more",
                    cold.saturating_add(90)
                ));
                here.report(&place.key("DeleteAfterDays"), node, finding);
            }
        });
    }
}

fn access_control(here: &Here<'_, '_, '_>) {
    let help = "use a bucket policy (`AWS::S3::BucketPolicy`) and leave `AccessControl` out";
    let mut is_refused = false;
    let keys = ["AccessControl", "OwnershipControls"];
    here.together(keys, &mut |found, place| {
        let [Some(list), Some(ownership)] = found else {
            return ControlFlow::Continue(());
        };
        let granting = known_text(list).filter(|list| GRANTING.contains(list));
        let Some(name) = granting.filter(|_| is_enforced(ownership)) else {
            return ControlFlow::Continue(());
        };
        is_refused = true;
        let message =
            format!("`{name}` gives access to others, and `BucketOwnerEnforced` refuses that");
        let finding = Diagnostic::error(ACCESS_CONTROL, message).help(help);
        here.report(&place.key("AccessControl"), list, finding);
        ControlFlow::Break(())
    });
    if is_refused {
        return;
    }
    here.at(&["AccessControl"], &mut |node, place| {
        let message = "access control lists are disabled in new buckets";
        let finding = Diagnostic::warning(ACCESS_CONTROL, message).help(help);
        here.report(place, node, finding);
    });
}

/// Whether the lists of a bucket are disabled, as written.
fn is_enforced(ownership: &Node) -> bool {
    let rules = ownership.get("Rules").and_then(Node::as_list);
    rules.unwrap_or_default().iter().any(|rule| {
        let owner = rule.get("ObjectOwnership").and_then(known_text);
        owner == Some("BucketOwnerEnforced")
    })
}
