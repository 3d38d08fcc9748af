//! Which condition keys there are.

use catchment_core::Diagnostic;

use super::Policy;
use super::known::{matches, without_variables};
use crate::embedded::Registry;
use crate::model::ConditionKeys;
use crate::template::Position;
use crate::validate::place::Place;
use crate::validate::suggest;

/// The service has no condition key of that name (`s3:acl`), or there is none of all services
/// (`aws:SourceAcount`), as far as the data knows: AWS adds keys. A request never has a key that does
/// not exist: most operators are then false, and those that negate or end in `IfExists` are true.
/// Keys of services that are not known, and those of identity providers, are not looked at.
const UNKNOWN: &str = "iam/unknown-condition-key";

const DOCS: &str =
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html";

impl<'t> Policy<'_, 't> {
    /// Checks that a condition key is one.
    pub(super) fn is_known_key(&self, key: &str, at: Position, place: &Place<'_, 't>) {
        // Text that a function or a dynamic reference fills in is known at deployment.
        if key.contains("${") || key.contains("{{resolve:") {
            return;
        }
        let Some((prefix, name)) = key.split_once(':') else {
            return;
        };
        let Some(keys) = Registry::condition_keys(&prefix.to_ascii_lowercase()) else {
            return;
        };
        if keys.names.iter().any(|known| is(name, known)) {
            return;
        }
        let message = format!("`{key}` is no condition key that is known");
        let mut finding = Diagnostic::warning(UNKNOWN, message).link(DOCS);
        if let Some(close) = closest(name, keys) {
            finding = finding.help(format!("did you mean `{close}`?"));
        }
        self.report(place, at, finding);
    }
}

/// Whether a name is a known one, in any case.
fn is(name: &str, known: &str) -> bool {
    if known.contains("${") {
        matches(&without_variables(known), name)
    } else {
        name.eq_ignore_ascii_case(known)
    }
}

/// The key that was most likely meant: that of all services with the same name
/// (`sqs:SourceArn`), or one with a similar name.
fn closest(name: &str, keys: &ConditionKeys) -> Option<String> {
    let global = Registry::condition_keys("aws")?;
    if let Some(known) = global.names.iter().find(|known| is(name, known)) {
        return Some(filled(&global.prefix, known, name));
    }
    let names = || keys.names.iter().map(String::as_str);
    // What stands for any text is no part of what is compared.
    let by_start = |given: &str, open: bool| {
        let names = || names().filter(|known| !open || known.contains("/${"));
        let close = suggest::closest(given, names().map(start))?;
        names().find(|known| start(known) == close)
    };
    let close = name
        .split_once('/')
        .and_then(|(start, _)| by_start(start, true));
    let close = close.or_else(|| by_start(name, false))?;
    Some(filled(&keys.prefix, close, name))
}

/// A name up to the part that stands for any text.
fn start(name: &str) -> &str {
    name.split("/${").next().unwrap_or(name)
}

/// A known key, with what `name` has where it stands for any text.
fn filled(prefix: &str, known: &str, name: &str) -> String {
    match (known.contains("/${"), name.split_once('/')) {
        (true, Some((_, rest))) => format!("{prefix}:{}/{rest}", start(known)),
        _ => format!("{prefix}:{known}"),
    }
}
