//! What values look like.

use std::fmt;

/// What a value looks like.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A string.
    Text(Text),
    /// A whole number.
    Integer(Numeric<i64>),
    /// A number.
    Number(Numeric<f64>),
    /// `true` or `false`.
    Boolean,
    /// Free-form JSON.
    Json,
    /// An IAM policy document, as free-form JSON.
    Policy,
    /// A list.
    List(Box<List>),
    /// An object with free keys.
    Map(Box<Map>),
    /// The property type of that name.
    Named(String),
    /// Any of these.
    Union(Vec<Shape>),
}

/// What holds of a string.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Text {
    /// The values that AWS knows; empty where any is allowed.
    pub allowed: Vec<String>,
    /// Values that AWS listed once and no longer does: programs that name them still compile.
    pub retired: Vec<String>,
    /// Whether upper and lower case are the same in `allowed`.
    pub ignore_case: bool,
    /// Its length in characters.
    pub length: Bounds<u64>,
    /// What it must match, each somewhere in the text, in the dialect of Rust's `regex`.
    pub patterns: Vec<String>,
    /// What it must not match.
    pub not_patterns: Vec<String>,
    /// What it must match in the dialect of JavaScript, where no translation exists.
    pub untranslated: Vec<String>,
    /// Its format: `date-time`, `ipv4-network`. Any of them will do.
    pub formats: Vec<String>,
    /// The property or attribute of another resource type whose value it is. Any of them will do.
    pub relations: Vec<Relation>,
}

impl Text {
    /// Whether values are listed, or were once.
    #[must_use]
    pub const fn is_enumeration(&self) -> bool {
        !self.allowed.is_empty() || !self.retired.is_empty()
    }
}

/// What holds of a number.
#[derive(Clone, Debug, PartialEq)]
pub struct Numeric<N> {
    /// The values that AWS knows; empty where any is allowed.
    pub allowed: Vec<N>,
    /// The least and the greatest value.
    pub range: Bounds<N>,
    /// What it must be a multiple of.
    pub multiple_of: Option<N>,
}

impl<N> Default for Numeric<N> {
    fn default() -> Self {
        Self {
            allowed: Vec::new(),
            range: Bounds::default(),
            multiple_of: None,
        }
    }
}

/// What holds of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct List {
    /// What its items look like.
    pub items: Shape,
    /// How many items it has.
    pub length: Bounds<u64>,
    /// Whether no item may occur twice.
    pub unique: bool,
    /// Properties that no two items may have in common.
    pub unique_by: Vec<String>,
    /// Whether the order of the items means nothing.
    pub unordered: bool,
}

impl List {
    /// A list of `items` about which nothing else is known.
    #[must_use]
    pub fn new(items: Shape) -> Self {
        Self {
            items,
            length: Bounds::default(),
            unique: false,
            unique_by: Vec::new(),
            unordered: false,
        }
    }
}

/// What holds of an object with free keys.
#[derive(Clone, Debug, PartialEq)]
pub struct Map {
    /// The pattern of a key, in the dialect of Rust's `regex`, and what its value looks like.
    /// No pattern: any key.
    pub entries: Vec<(Option<String>, Shape)>,
    /// How many keys it has.
    pub length: Bounds<u64>,
    /// Whether keys that match no pattern are allowed.
    pub open: bool,
}

/// A least and a greatest value, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds<N> {
    /// The least.
    pub min: Option<N>,
    /// The greatest.
    pub max: Option<N>,
}

impl<N> Bounds<N> {
    /// Whether neither end is known.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.min.is_none() && self.max.is_none()
    }
}

impl<N> Default for Bounds<N> {
    fn default() -> Self {
        Self {
            min: None,
            max: None,
        }
    }
}

/// A property or attribute of another resource type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Relation {
    /// The other type: `AWS::KMS::Key`.
    pub type_name: String,
    /// The property or attribute: `Arn`.
    pub property: String,
}

impl fmt::Display for Relation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.type_name, self.property)
    }
}
