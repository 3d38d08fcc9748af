//! When statements hold.

use catchment_core::Diagnostic;

use super::Policy;
use crate::template::{Node, Value};
use crate::validate::place::Place;
use crate::validate::{suggest, walk};

/// A condition begins with an operator: `StringEquals`, `ArnLike`, `Bool` and so on, before it
/// `ForAllValues:` or `ForAnyValue:` for keys with several values, after it `IfExists`.
const OPERATOR: &str = "iam/condition-operator";

/// The key of a condition has a prefix: `aws:SourceArn`, `s3:prefix`, `saml:aud`.
const KEY: &str = "iam/condition-key";

/// The values of a condition are text, numbers or booleans, one or a list of them, of the type that
/// the operator compares: `true` or `false`, a number, a date, an IP address range.
const VALUE: &str = "iam/condition-value";

/// A condition is an object of operators, each an object of keys with their values.
const SHAPE: &str = "iam/condition";

const OPERATOR_DOCS: &str = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html";
const KEY_DOCS: &str =
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html";

/// What an operator compares.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Compares {
    Text,
    Number,
    Date,
    Boolean,
    Address,
}

/// The operators, without what stands before and after them.
const OPERATORS: [(&str, Compares); 28] = [
    ("StringEquals", Compares::Text),
    ("StringNotEquals", Compares::Text),
    ("StringEqualsIgnoreCase", Compares::Text),
    ("StringNotEqualsIgnoreCase", Compares::Text),
    ("StringLike", Compares::Text),
    ("StringNotLike", Compares::Text),
    ("ArnEquals", Compares::Text),
    ("ArnNotEquals", Compares::Text),
    ("ArnLike", Compares::Text),
    ("ArnNotLike", Compares::Text),
    ("BinaryEquals", Compares::Text),
    ("NumericEquals", Compares::Number),
    ("NumericNotEquals", Compares::Number),
    ("NumericLessThan", Compares::Number),
    ("NumericLessThanEquals", Compares::Number),
    ("NumericGreaterThan", Compares::Number),
    ("NumericGreaterThanEquals", Compares::Number),
    ("DateEquals", Compares::Date),
    ("DateNotEquals", Compares::Date),
    ("DateLessThan", Compares::Date),
    ("DateLessThanEquals", Compares::Date),
    ("DateGreaterThan", Compares::Date),
    ("DateGreaterThanEquals", Compares::Date),
    ("Bool", Compares::Boolean),
    ("Null", Compares::Boolean),
    ("IpAddress", Compares::Address),
    ("NotIpAddress", Compares::Address),
    // Not among the documented ones, and taken.
    ("BinaryNotEquals", Compares::Text),
];

impl<'t> Policy<'_, 't> {
    /// Checks the conditions of a statement.
    pub(super) fn conditions(&self, node: &'t Node, place: &Place<'_, 't>) {
        walk::each(self.context, node, place, &mut |node, place| {
            if walk::is_function(node) {
                return;
            }
            let Some(map) = node.as_map() else {
                self.wrong_shape(node, "`Condition`", "an object of operators", place);
                return;
            };
            for entry in map.iter().filter(|entry| entry.key != "Fn::Transform") {
                let place = place.key(&entry.key);
                match operator(&entry.key) {
                    Some(compares) => self.operator(&entry.key, compares, &entry.value, &place),
                    None => self.unknown_operator(&entry.key, entry.at, &place),
                }
            }
        });
    }

    fn wrong_shape(&self, node: &'t Node, what: &str, allowed: &str, place: &Place<'_, 't>) {
        let message = format!("{what} is {}, allowed is {allowed}", node.kind());
        let finding = Diagnostic::error(SHAPE, message).link(OPERATOR_DOCS);
        self.report(place, node.at, finding);
    }

    fn unknown_operator(&self, name: &str, at: crate::template::Position, place: &Place<'_, 't>) {
        let message = format!("`{name}` is no condition operator");
        let mut finding = Diagnostic::error(OPERATOR, message).link(OPERATOR_DOCS);
        let bare = bare(name);
        if let Some(close) = suggest::closest(bare, OPERATORS.iter().map(|(name, _)| *name)) {
            finding = finding.help(format!("did you mean `{close}`?"));
        } else if name.contains(':') {
            finding = finding.help(
                "the operator comes first, then the key: `StringEquals: {aws:SourceAccount: …}`",
            );
        }
        self.report(place, at, finding);
    }

    fn operator(&self, name: &str, compares: Compares, keys: &'t Node, place: &Place<'_, 't>) {
        walk::each(self.context, keys, place, &mut |keys, place| {
            if walk::is_function(keys) {
                return;
            }
            let Some(map) = keys.as_map() else {
                self.wrong_shape(
                    keys,
                    &format!("`{name}`"),
                    "an object of condition keys",
                    place,
                );
                return;
            };
            for entry in map.iter().filter(|entry| entry.key != "Fn::Transform") {
                let place = place.key(&entry.key);
                if !is_key(&entry.key) {
                    let message = format!("`{}` is no condition key", entry.key);
                    let finding = Diagnostic::error(KEY, message)
                        .help("a key has a prefix, such as `aws:SourceArn` or `s3:prefix`")
                        .link(KEY_DOCS);
                    self.report(&place, entry.at, finding);
                } else {
                    self.is_known_key(&entry.key, entry.at, &place);
                }
                self.values(name, compares, &entry.value, &place);
            }
        });
    }

    fn values(&self, name: &str, compares: Compares, node: &'t Node, place: &Place<'_, 't>) {
        walk::one_or_more(self.context, node, place, &mut |node, place| {
            if walk::is_function(node) {
                return;
            }
            let wrong = match (node.scalar_text(), &node.value) {
                (Some(text), _) => (!fits(text, compares)).then(|| format!("`{text}`")),
                (None, Value::List(items)) if items.is_empty() => return,
                (None, _) => Some(node.kind().to_owned()),
            };
            if let Some(given) = wrong {
                let allowed = match compares {
                    Compares::Text => "text",
                    Compares::Number => "a number",
                    Compares::Date => "a date (`2030-01-31T00:00:00Z`, or seconds since 1970)",
                    Compares::Boolean => "`true` or `false`",
                    Compares::Address => "an IP address or a range (`203.0.113.0/24`)",
                };
                let message = format!("`{name}` compares with {given}, allowed is {allowed}");
                let finding = Diagnostic::error(VALUE, message).link(OPERATOR_DOCS);
                self.report(place, node.at, finding);
            }
        });
    }
}

/// What an operator compares, if it is one.
fn operator(name: &str) -> Option<Compares> {
    let bare = bare(name);
    let found = OPERATORS.iter().find(|(known, _)| *known == bare);
    // `Null` asks whether a key is there, so it cannot depend on that.
    found
        .filter(|(known, _)| *known != "Null" || !name.ends_with("IfExists"))
        .map(|(_, compares)| *compares)
}

/// An operator without what may stand before and after it.
fn bare(name: &str) -> &str {
    let name = name
        .strip_prefix("ForAnyValue:")
        .or_else(|| name.strip_prefix("ForAllValues:"))
        .unwrap_or(name);
    name.strip_suffix("IfExists").unwrap_or(name)
}

/// Whether text has the form of a condition key: a prefix and a name. Functions cannot fill in
/// keys, yet text in which they were meant to is found elsewhere.
fn is_key(key: &str) -> bool {
    let named = |(prefix, name): (&str, &str)| {
        !prefix.is_empty() && !name.is_empty() && !key.contains(char::is_whitespace)
    };
    key.contains("${") || key.split_once(':').is_some_and(named)
}

/// Whether text is of the type that an operator compares. Policy variables are known later.
fn fits(text: &str, compares: Compares) -> bool {
    if text.contains("${") || text.contains("{{resolve:") {
        return true;
    }
    match compares {
        Compares::Text => true,
        Compares::Number => text.trim().parse::<f64>().is_ok_and(f64::is_finite),
        Compares::Boolean => {
            text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false")
        }
        Compares::Date => is_date(text),
        Compares::Address => is_range(text),
    }
}

/// Whether text is a date of ISO 8601, or a number of seconds.
fn is_date(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits(text) {
        return true;
    }
    let date = text.split('T').next().unwrap_or_default();
    let mut parts = date.split('-');
    let within = |part: Option<&str>, max: u8| {
        part.is_none_or(|part| {
            digits(part)
                && part
                    .parse::<u8>()
                    .is_ok_and(|number| (1..=max).contains(&number))
        })
    };
    parts
        .next()
        .is_some_and(|year| year.len() == 4 && digits(year))
        && within(parts.next(), 12)
        && within(parts.next(), 31)
        && parts.next().is_none()
}

/// Whether text is an IP address, or a range of them.
fn is_range(text: &str) -> bool {
    let (address, length) = match text.split_once('/') {
        Some((address, length)) => (address, Some(length)),
        None => (text, None),
    };
    let max = match address.parse::<std::net::IpAddr>() {
        Ok(std::net::IpAddr::V4(_)) => 32,
        Ok(std::net::IpAddr::V6(_)) => 128,
        Err(_) => return false,
    };
    length.is_none_or(|length| length.parse::<u8>().is_ok_and(|bits| bits <= max))
}
