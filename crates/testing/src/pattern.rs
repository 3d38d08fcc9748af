//! What a value is expected to be.

use crate::capture::Capture;
use crate::failure;
use regex_lite::Regex;
use serde_json::Value;

/// What a value is expected to be.
///
/// Plain JSON is a pattern: a scalar matches itself, an array matches an array of the same length
/// element by element, an object matches an object that has *at least* its keys, at any depth.
/// [`exactly`] makes objects match without further keys. The [`pattern!`](crate::pattern!) macro
/// nests matchers in JSON.
#[derive(Clone, Debug)]
pub struct Pattern(pub(crate) Node);

#[derive(Clone, Debug)]
pub(crate) enum Node {
    Any,
    Absent,
    Scalar(Value),
    Array(Vec<Pattern>),
    ArrayWith(Vec<Pattern>),
    Object(Vec<(String, Pattern)>, Keys),
    Not(Box<Pattern>),
    Regex(Regex),
    JsonString(Box<Pattern>),
    Capture(Capture, Box<Pattern>),
}

/// Whether an object may have keys that its pattern does not name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Keys {
    /// It may, unless `exactly` stands around it.
    AsAround,
    /// It may.
    Open,
    /// It may not.
    Closed,
}

/// Any value, as long as there is one (`null` counts).
pub fn any() -> Pattern {
    Pattern(Node::Any)
}

/// No value: the key must not be there.
pub fn absent() -> Pattern {
    Pattern(Node::Absent)
}

/// The pattern, with no other keys in any object of it.
///
/// Matchers inside keep their meaning; [`object_like`] inside allows other keys again.
///
/// ```
/// # use catchment_testing::{Template, exactly, pattern};
/// # let template: Template =
/// #     "{Outputs: {A: {Value: x, Description: d}}}".parse().unwrap();
/// assert!(template.check_output("A", pattern!({ "Value": "x" })).is_ok());
/// assert!(template.check_output("A", pattern!(exactly({ "Value": "x" }))).is_err());
/// ```
pub fn exactly(pattern: impl Into<Pattern>) -> Pattern {
    let pattern = pattern.into();
    let all = |items: Vec<Pattern>| items.into_iter().map(exactly).collect();
    Pattern(match pattern.0 {
        Node::Object(entries, Keys::AsAround) => Node::Object(
            entries
                .into_iter()
                .map(|(key, value)| (key, exactly(value)))
                .collect(),
            Keys::Closed,
        ),
        Node::Array(items) => Node::Array(all(items)),
        Node::ArrayWith(items) => Node::ArrayWith(all(items)),
        Node::Not(inner) => Node::Not(Box::new(exactly(*inner))),
        Node::JsonString(inner) => Node::JsonString(Box::new(exactly(*inner))),
        Node::Capture(capture, inner) => Node::Capture(capture, Box::new(exactly(*inner))),
        other => other,
    })
}

/// An object with at least these keys. This is what an object is without it, too, except inside
/// [`exactly`]. What is not an object is returned unchanged.
pub fn object_like(pattern: impl Into<Pattern>) -> Pattern {
    match pattern.into().0 {
        Node::Object(entries, Keys::AsAround) => Pattern(Node::Object(entries, Keys::Open)),
        other => Pattern(other),
    }
}

/// An array that has these elements in this order, with any others before, between and after.
pub fn array_with<T: Into<Pattern>>(items: impl IntoIterator<Item = T>) -> Pattern {
    Pattern(Node::ArrayWith(items.into_iter().map(Into::into).collect()))
}

/// An array of these elements and no others. This is what an array is without it, too.
pub fn array_equals<T: Into<Pattern>>(items: impl IntoIterator<Item = T>) -> Pattern {
    Pattern(Node::Array(items.into_iter().map(Into::into).collect()))
}

/// Whatever the pattern does not match. A key that is not there is matched by `not("x")`, and
/// refused by `not(absent())`.
pub fn not(pattern: impl Into<Pattern>) -> Pattern {
    Pattern(Node::Not(Box::new(pattern.into())))
}

/// A string in which the regular expression is found. Anchor it with `^` and `$` to match the
/// whole string. The syntax is that of the crate `regex-lite`.
///
/// # Panics
/// If the regular expression is not valid.
#[track_caller]
pub fn matches_regex(regex: &str) -> Pattern {
    let compiled = Regex::new(regex)
        .map_err(|error| format!("`{regex}` is not a valid regular expression: {error}"));
    Pattern(Node::Regex(failure::expect(compiled)))
}

/// A string that holds JSON which the pattern matches.
pub fn json_string(pattern: impl Into<Pattern>) -> Pattern {
    Pattern(Node::JsonString(Box::new(pattern.into())))
}

/// A resource whose `Properties` the pattern matches.
pub fn properties(pattern: impl Into<Pattern>) -> Pattern {
    object_from_macro([("Properties".to_owned(), pattern.into())])
}

impl Pattern {
    /// How many values the pattern asks for: the measure of what is closest.
    pub(crate) fn weight(&self) -> usize {
        let sum = match &self.0 {
            Node::Array(items) | Node::ArrayWith(items) => items.iter().map(Self::weight).sum(),
            Node::Object(entries, _) => entries.iter().map(|(_, value)| value.weight()).sum(),
            Node::JsonString(inner) | Node::Capture(_, inner) => inner.weight(),
            _ => 1,
        };
        usize::max(sum, 1)
    }
}

#[doc(hidden)]
pub fn array_from_macro<const N: usize>(items: [Pattern; N]) -> Pattern {
    Pattern(Node::Array(items.into()))
}

#[doc(hidden)]
pub fn object_from_macro<const N: usize>(entries: [(String, Pattern); N]) -> Pattern {
    Pattern(Node::Object(entries.into(), Keys::AsAround))
}

impl From<Value> for Pattern {
    fn from(value: Value) -> Self {
        Self(match value {
            Value::Array(items) => Node::Array(items.into_iter().map(Self::from).collect()),
            Value::Object(entries) => Node::Object(
                entries
                    .into_iter()
                    .map(|(key, value)| (key, Self::from(value)))
                    .collect(),
                Keys::AsAround,
            ),
            scalar => Node::Scalar(scalar),
        })
    }
}

impl From<&Capture> for Pattern {
    fn from(capture: &Capture) -> Self {
        capture.matching(any())
    }
}

impl<T: Into<Pattern>> From<Vec<T>> for Pattern {
    fn from(items: Vec<T>) -> Self {
        array_equals(items)
    }
}

impl<T: Into<Pattern>, const N: usize> From<[T; N]> for Pattern {
    fn from(items: [T; N]) -> Self {
        array_equals(items)
    }
}

impl From<&Self> for Pattern {
    fn from(pattern: &Self) -> Self {
        pattern.clone()
    }
}

impl From<&Value> for Pattern {
    fn from(value: &Value) -> Self {
        value.clone().into()
    }
}

/// Scalars of Rust are the JSON scalars that `serde_json` makes of them.
macro_rules! scalars {
    ($($scalar:ty),*) => {$(
        impl From<$scalar> for Pattern {
            fn from(value: $scalar) -> Self {
                Value::from(value).into()
            }
        }
    )*};
}

scalars!(&str, String, bool, i32, i64, u16, u32, u64, usize, f64);

impl From<&String> for Pattern {
    fn from(value: &String) -> Self {
        value.as_str().into()
    }
}
