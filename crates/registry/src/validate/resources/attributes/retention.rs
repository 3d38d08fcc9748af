//! What becomes of what a resource holds.

use catchment_core::Diagnostic;

use super::super::fault;
use super::super::scalar::shown;
use super::wrong_type;
use crate::template::{Entry, Map};
use crate::validate::context::{Context, Resource};
use crate::validate::expected::Expected;
use crate::validate::functions::Scope;
use crate::validate::place::Place;
use crate::validate::{suggest, value};

/// A `DeletionPolicy` or `UpdateReplacePolicy` is not among those that the type has.
pub(super) const RETENTION: &str = "resource/retention";

/// A `DeletionPolicy` or `UpdateReplacePolicy` is a function, which needs a transform.
pub(super) const RETENTION_FUNCTION: &str = "resource/retention-function";

/// Only one of `DeletionPolicy` and `UpdateReplacePolicy` is given.
///
/// The first holds when the resource is deleted, the second when an update replaces it: what only
/// one of them keeps is lost in the other case.
pub(super) const RETENTION_PAIR: &str = "resource/retention-pair";

const DELETION: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html";
const REPLACE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html";

/// The types of which CloudFormation takes a snapshot.
const SNAPSHOTS: [&str; 8] = [
    "AWS::DocDB::DBCluster",
    "AWS::EC2::Volume",
    "AWS::ElastiCache::CacheCluster",
    "AWS::ElastiCache::ReplicationGroup",
    "AWS::Neptune::DBCluster",
    "AWS::RDS::DBCluster",
    "AWS::RDS::DBInstance",
    "AWS::Redshift::Cluster",
];

/// Checks one of the two policies.
pub(super) fn check<'t>(
    context: &Context<'t>,
    resource: &Resource<'t>,
    entry: &'t Entry,
    place: &Place<'_, 't>,
) {
    let page = page(&entry.key);
    if entry.value.as_intrinsic().is_some() {
        if !context.transforms.language_extensions {
            let message = format!(
                "a function in `{}` needs `Transform: AWS::LanguageExtensions`",
                entry.key
            );
            let finding = fault(context, RETENTION_FUNCTION, message)
                .help("add the transform to the template, or write the policy out")
                .link(page);
            context.report(place, entry.value.at, finding);
        }
        let expected = Expected::ANYTHING.scope(Scope::Names);
        value::check(context, &entry.value, expected, place);
        return;
    }
    let allowed = allowed(&entry.key, resource.type_name);
    let Some(policy) = entry.value.as_text() else {
        let allowed = format!("one of {}", suggest::list(&allowed));
        wrong_type(context, entry, &allowed, page, place);
        return;
    };
    if !allowed.contains(&policy) {
        let message = format!(
            "`{}` is given, allowed are {}",
            shown(policy),
            suggest::list(&allowed)
        );
        let mut finding = fault(context, RETENTION, message).link(page);
        if policy == "Snapshot" {
            finding = finding.help("CloudFormation takes no snapshots of this type");
        } else if let Some(close) = suggest::closest(policy, allowed) {
            finding = finding.help(format!("did you mean `{close}`?"));
        }
        context.report(place, entry.value.at, finding);
    }
}

/// Checks that both policies are given, or none.
pub(super) fn check_pair<'t>(
    context: &Context<'t>,
    resource: &Resource<'t>,
    body: &'t Map,
    place: &Place<'_, 't>,
) {
    let (given, missing) = match (
        body.entry("DeletionPolicy"),
        body.entry("UpdateReplacePolicy"),
    ) {
        (Some(given), None) => (given, "UpdateReplacePolicy"),
        (None, Some(given)) => (given, "DeletionPolicy"),
        _ => return,
    };
    let is_default = given.value.as_text() == Some("Delete");
    // A new version is published beside the old one, nothing is replaced.
    let is_version = matches!(
        resource.type_name,
        Some("AWS::Lambda::Version" | "AWS::Lambda::LayerVersion")
    );
    if is_default || is_version {
        return;
    }
    let message = format!("`{}` is given without `{missing}`", given.key);
    let finding = Diagnostic::warning(RETENTION_PAIR, message)
        .help(format!(
            "add `{missing}`: what the resource holds is lost when it is {}",
            if missing == "DeletionPolicy" {
                "deleted"
            } else {
                "replaced"
            }
        ))
        .link(page(missing));
    context.report(&place.key(&given.key), given.at, finding);
}

fn allowed(attribute: &str, type_name: Option<&str>) -> Vec<&'static str> {
    let mut allowed = vec!["Delete", "Retain"];
    if attribute == "DeletionPolicy" {
        allowed.push("RetainExceptOnCreate");
    }
    if type_name.is_some_and(|name| SNAPSHOTS.contains(&name)) {
        allowed.push("Snapshot");
    }
    allowed
}

fn page(attribute: &str) -> &'static str {
    if attribute == "DeletionPolicy" {
        DELETION
    } else {
        REPLACE
    }
}
