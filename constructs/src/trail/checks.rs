//! What cannot be, said before it is deployed.

use catchment_core::{Diagnostic, ResourceId, Scope, Stack};

use super::permissions::Identity;
use super::props::{Maker, Membership};
use super::stores::Stores;
use super::{Insight, InsightEvents, ReadWrite, TrailProps};
use crate::kms::KeyRef;
use crate::log_bucket::BucketRef;
use crate::log_group::LogGroupRef;
use crate::topic::TopicRef;

const NAME_LENGTHS: std::ops::RangeInclusive<usize> = 3..=128;
const PREFIX_LENGTHS: std::ops::RangeInclusive<usize> = 1..=200;

pub(super) fn check(scope: Scope<'_>, props: &TrailProps, name: &str, stores: &Stores) {
    trail_name(scope, name);
    if let Some(prefix) = &props.prefix {
        key_prefix(scope, prefix);
    }
    if let Some(membership) = &props.organization {
        organization(scope, membership);
    }
    if let Some(key) = props.encryption_key() {
        key_region(scope, key, &props.bucket);
    }
    if let Some(group) = &props.log_group {
        log_group_place(scope, group);
    }
    if let Some(events) = &props.events {
        events.check(scope, stores);
    }
    insights(scope, props);
    aggregations(scope, props);
}

/// Policies of stacks with another environment must name the trail. Reports once, instead of each
/// statement, that this cannot be: account or Region of the trail's stack is open.
pub(super) fn has_open_environment(
    scope: Scope<'_>,
    props: &TrailProps,
    identity: &Identity,
) -> bool {
    let Some(stack) = scope.stack() else {
        return false;
    };
    let bucket = &props.bucket;
    let key = props.encryption_key();
    let topic = props.topic.as_ref();
    let stores = [
        bucket.policy_resource().map(ResourceId::node),
        key.and_then(KeyRef::resource).map(ResourceId::node),
        topic
            .and_then(TopicRef::policy_resource)
            .map(ResourceId::node),
    ];
    let mut others = stores
        .into_iter()
        .flatten()
        .filter_map(|node| scope.at(node).stack());
    let Some(other) = others.find(|other| other.env() != stack.env()) else {
        return false;
    };
    if identity.is_known() {
        return false;
    }
    let [path, other] = [stack.path(), other.path()];
    let message = format!(
        "policies in `{other}` must name the trail, and account or Region of its stack `{path}` \
         are not known"
    );
    scope.report(
        Diagnostic::error("trail/open-environment", message)
            .help(format!("give `{path}` an `Env::new(account, region)`")),
    );
    true
}

/// CloudTrail takes names of 3 to 128 letters, digits, `.`, `_` and `-`, with a letter or digit first
/// and last, no two of `._-` side by side, and not like an IP address.
fn trail_name(scope: Scope<'_>, name: &str) {
    let is_mark = |c: char| matches!(c, '.' | '_' | '-');
    let mut pairs = name.chars().zip(name.chars().skip(1));
    let wrong = if !NAME_LENGTHS.contains(&name.chars().count()) {
        "has 3 to 128 characters"
    } else if !name
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || is_mark(c))
    {
        "has letters, digits, `.`, `_` and `-` only"
    } else if name.starts_with(is_mark) || name.ends_with(is_mark) {
        "begins and ends with a letter or digit"
    } else if pairs.any(|(one, next)| is_mark(one) && is_mark(next)) {
        "has no two of `.`, `_` and `-` side by side"
    } else if name.parse::<std::net::Ipv4Addr>().is_ok() {
        "is not like an IP address"
    } else {
        return;
    };
    scope.report(
        Diagnostic::error("trail/name", format!("`{name}` is no name for a trail"))
            .property("Properties.TrailName")
            .help(format!("a trail's name {wrong}: give one with `name`")),
    );
}

/// Bucket policy and trail must have the same prefix, letter by letter: `*`, `?` and `${` mean
/// something else in a policy.
fn key_prefix(scope: Scope<'_>, prefix: &str) {
    let wrong = if !PREFIX_LENGTHS.contains(&prefix.chars().count()) {
        "give 1 to 200 characters"
    } else if prefix.starts_with('/') || prefix.ends_with('/') {
        "leave out the `/` at its ends: CloudTrail adds the one before `AWSLogs`"
    } else if prefix.contains(['*', '?', '$', '{', '}']) || prefix.contains(char::is_control) {
        "leave out `*`, `?`, `$`, `{` and `}`, which mean something else in the bucket policy"
    } else {
        return;
    };
    scope.report(
        Diagnostic::error(
            "trail/prefix",
            format!("`{prefix}` is no prefix for log files"),
        )
        .property("Properties.S3KeyPrefix")
        .help(wrong),
    );
}

/// The management account makes trails of the organization, or an account that it delegates to.
fn organization(scope: Scope<'_>, membership: &Membership) {
    let organization = &membership.organization;
    for problem in organization.problems() {
        scope.report(problem);
    }
    let env = scope.stack().map(Stack::env).unwrap_or_default();
    let management = organization.management_account();
    let Some(account) = env.account() else { return };
    match membership.maker {
        Maker::ManagementAccount if account != management => scope.report(
            Diagnostic::error(
                "trail/not-management-account",
                format!(
                    "a trail of the organization in account `{account}`, whose management account \
                     is `{management}`"
                ),
            )
            .property("Properties.IsOrganizationTrail")
            .help(
                "put it into a stack of the management account, or use \
                 `organization_by_delegated_administrator`",
            ),
        ),
        Maker::DelegatedAdministrator if account == management => scope.report(
            Diagnostic::error(
                "trail/not-delegated-administrator",
                format!("`{account}` is the management account, which delegates to others"),
            )
            .property("Properties.IsOrganizationTrail")
            .help("use `organization`"),
        ),
        _ => {}
    }
}

/// S3 uses KMS keys of the bucket's own Region only, wherever the trail is.
fn key_region(scope: Scope<'_>, key: &KeyRef, bucket: &BucketRef) {
    let key_region = key.env().and_then(|env| env.region());
    let bucket_region = bucket.env().and_then(|env| env.region());
    let (Some(key_region), Some(bucket_region)) = (key_region, bucket_region) else {
        return;
    };
    if key_region != bucket_region {
        let message =
            format!("the key is in `{key_region}`, the bucket of the trail in `{bucket_region}`");
        scope.report(
            Diagnostic::error("trail/key-region", message)
                .property("Properties.KMSKeyId")
                .help("use a key of the bucket's Region, or a replica of a multi-Region key in it"),
        );
    }
}

/// CloudTrail writes only into log groups of the account that makes the trail, in its home Region,
/// also for a trail of the organization.
fn log_group_place(scope: Scope<'_>, group: &LogGroupRef) {
    let home = scope.stack().map(Stack::env).unwrap_or_default();
    let Some(env) = group.env() else { return };
    let pairs = [
        ("account", home.account(), env.account()),
        ("Region", home.region(), env.region()),
    ];
    for (what, home, there) in pairs {
        if let (Some(home), Some(there)) = (home, there)
            && home != there
        {
            let message = format!("the log group is in {what} `{there}`, the trail in `{home}`");
            scope.report(
                Diagnostic::error("trail/log-group-place", message)
                    .property("Properties.CloudWatchLogsLogGroupArn")
                    .help(format!("use a log group of the trail's own {what}")),
            );
        }
    }
}

/// CloudTrail computes an insight from events that the trail logs: `ApiCallRateInsight` from
/// management events that write, `ApiErrorRateInsight` from any management events, and both from
/// data events if they are asked to.
fn insights(scope: Scope<'_>, props: &TrailProps) {
    let management = match &props.events {
        Some(events) => events.management(),
        None => vec![ReadWrite::All],
    };
    let has_data = props.events.as_ref().is_some_and(super::Events::has_data);
    for (insight, categories) in &props.insights {
        for category in categories {
            let (logged, needed) = match (category, insight) {
                (InsightEvents::Data, _) => (has_data, "data events"),
                (InsightEvents::Management, Insight::ApiErrorRate) => {
                    (!management.is_empty(), "management events")
                }
                (InsightEvents::Management, Insight::ApiCallRate) => (
                    management.iter().any(|events| events.writes()),
                    "management events that write",
                ),
            };
            if !logged {
                let message = format!("`{}` needs {needed}, which are not logged", insight.name());
                scope.report(
                    Diagnostic::error("trail/insight-events", message)
                        .property("Properties.InsightSelectors")
                        .help(format!("log {needed}, or leave the insight out")),
                );
            }
        }
    }
}

/// CloudTrail summarizes data events that the trail logs.
fn aggregations(scope: Scope<'_>, props: &TrailProps) {
    let has_data = props.events.as_ref().is_some_and(super::Events::has_data);
    if !props.aggregations.is_empty() && !has_data {
        let message = "summaries are of data events, which are not logged";
        scope.report(
            Diagnostic::error("trail/aggregation-events", message)
                .property("Properties.AggregationConfigurations")
                .help("log data events, or leave the summaries out"),
        );
    }
}
