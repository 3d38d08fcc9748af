//! A template as its text has it: values, each with its place.

use std::collections::BTreeSet;
use std::fmt;

use catchment_core::Diagnostic;

mod map;
mod number;
mod read;

pub use map::{Entry, Map};
pub use number::Number;

/// A template that was read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Template {
    /// The whole of it.
    pub root: Node,
    /// The language that it is written in.
    pub format: Format,
    /// How long its text is, in bytes.
    pub bytes: usize,
    /// Where keys stand that are numbers without quotes, which they have become texts of.
    pub number_keys: BTreeSet<Position>,
    /// What reading it found that is no reason to stop: warnings about anchors, and the like.
    pub findings: Vec<Diagnostic>,
}

/// The language of a template's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// JSON.
    Json,
    /// YAML, with CloudFormation's short forms of functions.
    Yaml,
}

impl Template {
    /// Reads a template, JSON or YAML.
    ///
    /// # Errors
    ///
    /// What makes the text no template that could be checked: its syntax, a key that occurs twice,
    /// nesting beyond all measure, aliases that multiply it. At least one
    /// finding, each with its place.
    pub fn read(text: &str) -> Result<Self, Vec<Diagnostic>> {
        read::read(text)
    }
}

/// A place in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, counted from 1.
    pub line: u32,
    /// The column in characters, counted from 1.
    pub column: u32,
}

/// A value with the place where it begins.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// What it is.
    pub value: Value,
    /// Where it begins. What an alias of YAML stands for is where it was written out.
    pub at: Position,
}

/// A value of a template. Short forms of YAML are written out: `!Ref A` is `{"Ref": "A"}`,
/// `!GetAtt A.B` is `{"Fn::GetAtt": ["A", "B"]}`.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as it was written.
    Number(Number),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// An object, in the order of the text.
    Map(Map),
}

impl Node {
    /// A value at a place.
    #[must_use]
    pub const fn new(value: Value, at: Position) -> Self {
        Self { value, at }
    }

    /// The text, if it is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The items, if it is a list.
    #[must_use]
    pub fn as_list(&self) -> Option<&[Self]> {
        match &self.value {
            Value::List(items) => Some(items),
            _ => None,
        }
    }

    /// The entries, if it is an object.
    #[must_use]
    pub const fn as_map(&self) -> Option<&Map> {
        match &self.value {
            Value::Map(map) => Some(map),
            _ => None,
        }
    }

    /// The value under `key`, if it is an object that has it.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.as_map()?.get(key)
    }

    /// The text of a scalar, as CloudFormation turns scalars into text: `true`, `1`, `1.50`.
    #[must_use]
    pub fn scalar_text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            Value::Number(number) => Some(number.as_str()),
            Value::Bool(true) => Some("true"),
            Value::Bool(false) => Some("false"),
            Value::Null | Value::List(_) | Value::Map(_) => None,
        }
    }

    /// The function and its argument, if it is an object whose only key names an intrinsic
    /// function: `Ref` or `Fn::…`.
    #[must_use]
    pub fn as_intrinsic(&self) -> Option<(&str, &Self)> {
        let entry = self.as_map()?.only()?;
        let known = entry.key.starts_with("Fn::") || entry.key == "Ref";
        known.then_some((entry.key.as_str(), &entry.value))
    }

    /// What it is, for messages: `a text`, `a list`.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match &self.value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::Text(_) => "a text",
            Value::List(_) => "a list",
            Value::Map(_) => "an object",
        }
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}
