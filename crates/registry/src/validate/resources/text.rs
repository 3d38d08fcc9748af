//! Text.

use super::scalar::{self, shown};
use super::{example, fault, number, pattern, zones};
use crate::model::{Bounds, Text};
use crate::template::Node;
use crate::validate::context::Context;
use crate::validate::functions::{formats, is_dynamic};
use crate::validate::place::Place;
use crate::validate::suggest;

/// A value is not among the values that the property allows.
pub(super) const ALLOWED_VALUE: &str = "property/allowed-value";

/// A text has fewer or more characters than the property allows.
pub(super) const LENGTH: &str = "property/length";

/// A text does not match the pattern of the property.
pub(super) const PATTERN: &str = "property/pattern";

/// How many allowed values a message lists.
const LISTED: usize = 12;

/// A text of no id, name, ARN, address or time, where the property takes only that.
pub(super) const FORMAT: &str = "property/format";

/// What is wrong with a text, or with what a function is known to yield.
pub(crate) struct Fault {
    /// The code of the finding.
    pub(crate) code: &'static str,
    /// What was given, and what is allowed.
    pub(crate) message: String,
    /// What was meant, if that is likely.
    pub(crate) help: Option<String>,
}

/// Checks a value that must be a text.
pub(super) fn check<'t>(
    context: &Context<'t>,
    node: &'t Node,
    expected: &'static Text,
    place: &Place<'_, 't>,
) {
    let Some(text) = node.scalar_text() else {
        scalar::wrong(context, node, "a text", place);
        return;
    };
    if let Some(found) = fault_of(text, expected) {
        report(context, node, found, place);
    } else {
        zones::check(context, node, text, place);
    }
}

/// The first thing that is wrong with a text. Nothing is, with a part that is looked up at
/// deployment.
pub(super) fn fault_of(text: &str, expected: &'static Text) -> Option<Fault> {
    if is_dynamic(text) {
        return None;
    }
    if !is_allowed(text, expected) {
        return Some(not_allowed(text, expected));
    }
    if !expected.length.is_empty() {
        let length = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
        if !within(length, &expected.length) {
            return Some(wrong_length(text, length, &expected.length));
        }
    }
    if let Some(wanted) = formats::fault(expected, text) {
        return Some(Fault {
            code: FORMAT,
            message: format!("`{}` is given, allowed is {wanted}", shown(text)),
            help: None,
        });
    }
    let wanted = expected.patterns.iter();
    let mut unmet = wanted.filter(|wanted| !pattern::matches(wanted, text));
    if let Some(wanted) = unmet.next() {
        return Some(Fault {
            code: PATTERN,
            message: format!("`{}` does not match `{wanted}`", shown(text)),
            help: example::of(expected, text),
        });
    }
    let unwanted = expected.not_patterns.iter();
    let mut met = unwanted.filter(|unwanted| pattern::find(unwanted, text) == Some(true));
    met.next().map(|unwanted| Fault {
        code: PATTERN,
        message: format!(
            "`{}` is given, what matches `{unwanted}` is not allowed",
            shown(text)
        ),
        help: None,
    })
}

/// Reports a fault of a literal.
pub(super) fn report<'t>(
    context: &Context<'t>,
    node: &'t Node,
    found: Fault,
    place: &Place<'_, 't>,
) {
    let finding = fault(context, found.code, found.message);
    let finding = match found.help {
        Some(help) => finding.help(help),
        None => finding,
    };
    context.report(place, node.at, finding);
}

/// Whether a text is among the allowed values, if they are listed.
pub(super) fn is_allowed(text: &str, expected: &Text) -> bool {
    expected.allowed.is_empty() || is_among(&expected.allowed, text, expected.ignore_case)
}

fn is_among(values: &[String], text: &str, ignore_case: bool) -> bool {
    let mut values = values.iter();
    values.any(|known| known == text || (ignore_case && known.eq_ignore_ascii_case(text)))
}

/// Values in backticks with commas between, the first of many.
pub(super) fn choice(known: &[&str]) -> String {
    let listed = known.get(..LISTED).unwrap_or(known);
    match known.len().saturating_sub(listed.len()) {
        0 => suggest::list(listed),
        more => format!("{} and {more} more", suggest::list(listed)),
    }
}

fn not_allowed(text: &str, expected: &'static Text) -> Fault {
    let known: Vec<&str> = expected.allowed.iter().map(String::as_str).collect();
    let why = if is_among(&expected.retired, text, expected.ignore_case) {
        "no longer listed by AWS"
    } else {
        "not allowed"
    };
    Fault {
        code: ALLOWED_VALUE,
        message: format!("`{}` is {why}, allowed are {}", shown(text), choice(&known)),
        help: suggest::closest(text, known).map(|close| format!("did you mean `{close}`?")),
    }
}

fn wrong_length(text: &str, length: u64, bounds: &Bounds<u64>) -> Fault {
    let allowed = number::range(bounds.min.as_ref(), bounds.max.as_ref());
    Fault {
        code: LENGTH,
        message: format!(
            "`{}` has {length} characters, allowed is {allowed}",
            shown(text)
        ),
        help: None,
    }
}

/// Whether a number is within bounds.
pub(super) fn within(number: u64, bounds: &Bounds<u64>) -> bool {
    bounds.min.is_none_or(|min| number >= min) && bounds.max.is_none_or(|max| number <= max)
}
