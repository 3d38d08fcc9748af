//! S3's rules for lifecycle rules.

use std::collections::BTreeSet;

use catchment_core::{Days, Diagnostic};

use super::{ABORT_RULE, Fate, LifecycleRule, Status, StorageClass};
use crate::log_bucket::{LogBucketProps, ObjectLock, Versioning};

/// How many rules a bucket takes.
const MAX_RULES: usize = 1_000;

/// How many noncurrent versions a rule can keep.
const KEPT_VERSIONS: std::ops::RangeInclusive<u32> = 1..=100;

const PAGE: &str = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html";

pub(in crate::log_bucket) fn problems(props: &LogBucketProps) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let rules = props.lifecycle.as_slice();
    let own = usize::from(props.abort_uploads_after.is_some());
    let count = rules.len().saturating_add(own);
    if count > MAX_RULES {
        let message = format!("there are {count} lifecycle rules");
        let help = format!("a bucket takes {MAX_RULES}, with the one against incomplete uploads");
        problems.push(error("log-bucket/lifecycle-rules", message, help));
    }
    problems.extend(repeated_ids(rules));
    for (index, rule) in rules.iter().enumerate() {
        let found = filter(rule)
            .into_iter()
            .chain(fate(&rule.current, "objects"))
            .chain(fate(&rule.noncurrent, "noncurrent versions"))
            .chain(versions(rule, props))
            .chain(retention(rule, props.lock));
        let name = rule.name(index);
        problems.extend(found.map(|(code, message, help)| {
            let message = format!("lifecycle rule {name}: {message}");
            match code {
                Code::Error(code) => error(code, message, help),
                Code::Warning(code) => Diagnostic::warning(code, message).help(help),
            }
        }));
    }
    problems
        .into_iter()
        .map(|problem| {
            problem
                .property("Properties.LifecycleConfiguration")
                .link(PAGE)
        })
        .collect()
}

#[derive(Clone, Copy)]
enum Code {
    Error(&'static str),
    Warning(&'static str),
}

/// A finding about one rule: code, message, help.
type Finding = (Code, String, String);

fn error(code: &'static str, message: String, help: String) -> Diagnostic {
    Diagnostic::error(code, message).help(help)
}

impl LifecycleRule {
    fn name(&self, index: usize) -> String {
        match &self.id {
            Some(id) => format!("`{id}`"),
            None => format!("{}", index.saturating_add(1)),
        }
    }
}

fn repeated_ids(rules: &[LifecycleRule]) -> Option<Diagnostic> {
    let mut seen = BTreeSet::from([ABORT_RULE]);
    let repeated = rules
        .iter()
        .filter_map(|rule| rule.id.as_deref())
        .find(|id| !seen.insert(id) || id.len() > 255)?;
    let message =
        format!("the lifecycle rule id `{repeated}` is taken, or longer than 255 characters");
    let help = "give each rule an id of its own, or none".to_owned();
    Some(error("log-bucket/lifecycle-rule", message, help))
}

fn filter(rule: &LifecycleRule) -> Vec<Finding> {
    let code = Code::Error("log-bucket/lifecycle-rule");
    let mut found = Vec::new();
    if rule.does_nothing() {
        let help = "give it a transition or an expiration".to_owned();
        found.push((code, "it does nothing".to_owned(), help));
    }
    if let (Some(larger), Some(smaller)) = (rule.larger_than, rule.smaller_than)
        && larger >= smaller
    {
        let message = format!("no object is larger than `{larger}` and smaller than `{smaller}`");
        found.push((code, message, "exchange the two sizes".to_owned()));
    }
    if let Some(kept) = rule.kept_versions
        && (!KEPT_VERSIONS.contains(&kept) || rule.noncurrent.expiration.is_none())
    {
        let message = format!("it cannot keep `{kept}` noncurrent versions");
        let help = "1 to 100 versions can be kept, from the expiration of noncurrent versions";
        found.push((code, message, help.to_owned()));
    }
    found
}

fn fate(fate: &Fate, what: &str) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    for &(class, after) in &fate.transitions {
        found.extend(too_early(class, after, what));
    }
    for pair in fate.transitions.windows(2) {
        if let &[earlier, later] = pair {
            found.extend(between(earlier, later, what));
        }
    }
    found.extend(expiration(fate, what));
    found
}

fn too_early(class: StorageClass, after: Days, what: &str) -> Option<Finding> {
    let is_infrequent = matches!(class, StorageClass::StandardIa | StorageClass::OneZoneIa);
    if !is_infrequent || after.get() >= 30 {
        return None;
    }
    let message = format!("{what} cannot move to `{}` after `{after}`", class.name());
    let help = "`STANDARD_IA` and `ONEZONE_IA` take them after 30 days at the earliest".to_owned();
    Some((Code::Error("log-bucket/transition-days"), message, help))
}

/// Two transitions, one after the other.
fn between(
    earlier: (StorageClass, Days),
    later: (StorageClass, Days),
    what: &str,
) -> Option<Finding> {
    let [from, to] = [earlier.0.name(), later.0.name()];
    if later.0 <= earlier.0 {
        let message = format!("{what} cannot move from `{from}` to `{to}`");
        let help = "objects move one way only: `STANDARD_IA`, `INTELLIGENT_TIERING`, `ONEZONE_IA`, \
                    `GLACIER_IR`, `GLACIER`, `DEEP_ARCHIVE`";
        return Some((
            Code::Error("log-bucket/transition-order"),
            message,
            help.to_owned(),
        ));
    }
    let stay = match earlier.0 {
        StorageClass::StandardIa | StorageClass::OneZoneIa
            if later.0 >= StorageClass::GlacierInstantRetrieval =>
        {
            30
        }
        StorageClass::GlacierInstantRetrieval => 90,
        _ => 1,
    };
    let earliest = earlier.1.get().saturating_add(stay);
    if later.1.get() >= earliest {
        return None;
    }
    let message = format!(
        "{what} that moved to `{from}` after `{}` cannot move to `{to}` after `{}`",
        earlier.1, later.1
    );
    let help = format!("`{to}` takes them {stay} days after `{from}`: after {earliest} days");
    Some((Code::Error("log-bucket/transition-days"), message, help))
}

fn expiration(fate: &Fate, what: &str) -> Option<Finding> {
    let expiration = fate.expiration?;
    let last = fate.transitions.iter().map(|(_, after)| *after).max();
    let earliest = last.map_or(1, |last| last.get().saturating_add(1));
    if expiration.get() >= earliest {
        return None;
    }
    let message = format!("{what} cannot expire after `{expiration}`");
    let help = format!("after {earliest} days at the earliest: later than the last transition");
    Some((Code::Error("log-bucket/expiration-days"), message, help))
}

/// Objects that expire, while none of the rules deletes the versions which that leaves.
fn versions(rule: &LifecycleRule, props: &LogBucketProps) -> Option<Finding> {
    let leaves = rule.current.expiration.is_some()
        && rule.status == Status::Enabled
        && props.versioning == Versioning::Enabled;
    if !leaves
        || props
            .lifecycle
            .iter()
            .any(|other| other.deletes_versions_of(rule))
    {
        return None;
    }
    let message = "objects expire, and stay as noncurrent versions for good".to_owned();
    let help = "add `expire_noncurrent_after`, or acknowledge".to_owned();
    let code = Code::Warning("log-bucket/expired-versions-stay");
    Some((code, message, help))
}

impl LifecycleRule {
    fn deletes_versions_of(&self, other: &Self) -> bool {
        let sizes = |rule: &Self| (rule.larger_than, rule.smaller_than);
        let prefix = self.prefix.as_deref().unwrap_or_default();
        self.noncurrent.expiration.is_some()
            && self.status == Status::Enabled
            && other
                .prefix
                .as_deref()
                .unwrap_or_default()
                .starts_with(prefix)
            && (sizes(self) == (None, None) || sizes(self) == sizes(other))
    }
}

fn retention(rule: &LifecycleRule, lock: Option<ObjectLock>) -> Option<Finding> {
    let expiration = rule.current.expiration?;
    let retention = lock?.retention_days()?;
    let gone = rule.noncurrent.expiration.unwrap_or(Days(0));
    let is_late = expiration.get().saturating_add(gone.get()) >= retention.get();
    if is_late || rule.status == Status::Disabled {
        return None;
    }
    let message =
        format!("objects expire after `{expiration}`, and Object Lock keeps them `{retention}`");
    let help = "they are hidden by a delete marker until then, and paid for: \
                expire them when the retention ends";
    let code = Code::Warning("log-bucket/expires-locked");
    Some((code, message, help.to_owned()))
}
