//! One place where a value is not as expected.

use crate::path::Path;
use crate::pattern::{Keys, Node, Pattern};
use serde_json::Value;
use std::fmt::{Display, Formatter, Result};

/// So many characters of a value are shown.
const SHOWN: usize = 100;
/// So many characters are shown before the first character in which two long strings differ.
const BEFORE: usize = 30;
/// So many keys of an object are named.
const KEYS: usize = 8;

/// One place where a value is not as expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    pub(crate) path: Path,
    pub(crate) expected: String,
    pub(crate) found: String,
    /// How many of the values asked for are not there.
    pub(crate) weight: usize,
}

impl Difference {
    /// Where, from the resource or output on: `Properties.Tags[1].Key`.
    pub fn path(&self) -> &str {
        self.path.as_str()
    }

    /// What was expected, as shown in the message.
    pub fn expected(&self) -> &str {
        &self.expected
    }

    /// What is there, as shown in the message.
    pub fn found(&self) -> &str {
        &self.found
    }

    pub(crate) fn new(pattern: &Pattern, found: Option<&Value>, at: &Path) -> Self {
        let (expected, found) = match (&pattern.0, found) {
            (Node::Scalar(Value::String(expected)), Some(Value::String(found))) => {
                strings(expected, found)
            }
            _ => (shorten(&pattern.to_string()), describe(found)),
        };
        Self {
            path: at.clone(),
            expected,
            found,
            weight: pattern.weight(),
        }
    }
}

impl Display for Difference {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let Self {
            path,
            expected,
            found,
            ..
        } = self;
        write!(f, "{path}: expected {expected}, found {found}")
    }
}

/// JSON with the matchers in words: `{"Sid": any value}`.
impl Display for Pattern {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match &self.0 {
            Node::Any => f.write_str("any value"),
            Node::Absent => f.write_str("nothing"),
            Node::Scalar(value) => write!(f, "{value}"),
            Node::Array(items) => list(f, "[", items, "]"),
            Node::ArrayWith(items) => list(f, "an array with [", items, "] in this order"),
            Node::Object(entries, keys) => {
                f.write_str(if *keys == Keys::Closed {
                    "exactly {"
                } else {
                    "{"
                })?;
                for (index, (key, value)) in entries.iter().enumerate() {
                    let comma = if index == 0 { "" } else { ", " };
                    write!(f, "{comma}{key:?}: {value}")?;
                }
                f.write_str("}")
            }
            Node::Not(inner) => write!(f, "not {inner}"),
            Node::Regex(regex) => write!(f, "a string that matches /{regex}/"),
            Node::JsonString(inner) => write!(f, "a string that holds the JSON {inner}"),
            Node::Capture(_, inner) => inner.fmt(f),
        }
    }
}

fn list(f: &mut Formatter<'_>, open: &str, items: &[Pattern], close: &str) -> Result {
    f.write_str(open)?;
    for (index, item) in items.iter().enumerate() {
        let comma = if index == 0 { "" } else { ", " };
        write!(f, "{comma}{item}")?;
    }
    f.write_str(close)
}

/// A value in one short line.
pub(crate) fn describe(value: Option<&Value>) -> String {
    value.map_or_else(|| "nothing".to_owned(), |value| shorten(&value.to_string()))
}

/// An object of which a key is missing: which keys it has.
pub(crate) fn keys_of<'a>(keys: impl Iterator<Item = &'a String>) -> String {
    let keys: Vec<_> = keys.map(|key| format!("`{key}`")).collect();
    match keys.len().saturating_sub(KEYS) {
        0 if keys.is_empty() => "nothing (the object is empty)".to_owned(),
        0 => format!("nothing (there are {})", keys.join(", ")),
        more => {
            let shown: Vec<_> = keys.into_iter().take(KEYS).collect();
            format!("nothing (there are {} and {more} more)", shown.join(", "))
        }
    }
}

/// The kind of a value, with its article.
pub(crate) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

fn shorten(text: &str) -> String {
    let length = text.chars().count();
    if length <= SHOWN {
        return text.to_owned();
    }
    let start: String = text.chars().take(SHOWN).collect();
    format!("{start}… ({length} characters)")
}

/// Two strings; of long ones, the part where they differ.
fn strings(expected: &str, found: &str) -> (String, String) {
    let same = expected
        .chars()
        .zip(found.chars())
        .take_while(|(a, b)| a == b)
        .count();
    let skip = same.saturating_sub(BEFORE);
    let show = |text: &str| {
        if text.chars().count() <= SHOWN || skip == 0 {
            return shorten(&Value::from(text).to_string());
        }
        let rest: String = text.chars().skip(skip).collect();
        let rest = shorten(&Value::from(rest).to_string());
        format!("…{rest} from character {skip} on")
    };
    (show(expected), show(found))
}
