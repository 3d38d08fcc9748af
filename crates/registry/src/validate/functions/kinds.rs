//! Kinds of values, as far as functions tell them apart.

use crate::model::{Body, ResourceType, Shape};
use crate::template::{Node, Value};

/// How many names of shapes are followed: recursive types end there.
const MAX_NAMES: u8 = 8;

/// A set of kinds of values. CloudFormation converts between texts, numbers and booleans, so they
/// are one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Kinds(u8);

impl Kinds {
    pub(crate) const NONE: Self = Self(0);
    /// A text, a number or a boolean.
    pub(crate) const TEXT: Self = Self(1);
    pub(crate) const LIST: Self = Self(2);
    pub(crate) const OBJECT: Self = Self(4);
    /// A condition that holds or not.
    pub(crate) const CONDITION: Self = Self(8);
    /// Any value; no condition.
    pub(crate) const ANY: Self = Self(7);

    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether some kind is in both.
    pub(crate) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The kinds of values that a shape allows.
    pub(crate) fn of(shape: &Shape, resource: Option<&ResourceType>) -> Self {
        Self::within(shape, resource, MAX_NAMES)
    }

    fn within(shape: &Shape, resource: Option<&ResourceType>, names: u8) -> Self {
        match shape {
            Shape::Text(_) | Shape::Integer(_) | Shape::Number(_) | Shape::Boolean => Self::TEXT,
            Shape::List(_) => Self::LIST,
            Shape::Map(_) => Self::OBJECT,
            Shape::Policy => Self::OBJECT.or(Self::TEXT),
            Shape::Named(name) => {
                let definition = resource.and_then(|resource| resource.definition(name));
                match (definition.map(|known| &known.body), names.checked_sub(1)) {
                    (Some(Body::Object(_)), _) => Self::OBJECT,
                    (Some(Body::Alias(shape)), Some(names)) => Self::within(shape, resource, names),
                    _ => Self::ANY,
                }
            }
            Shape::Union(shapes) => {
                let kinds = shapes
                    .iter()
                    .map(|shape| Self::within(shape, resource, names));
                kinds.fold(Self::NONE, Self::or)
            }
            _ => Self::ANY,
        }
    }

    /// The kind of a literal.
    pub(crate) const fn of_literal(node: &Node) -> Self {
        match &node.value {
            Value::Null => Self::NONE,
            Value::Bool(_) | Value::Number(_) | Value::Text(_) => Self::TEXT,
            Value::List(_) => Self::LIST,
            Value::Map(_) => Self::OBJECT,
        }
    }

    /// For messages: `a text`, `a list or an object`.
    pub(crate) const fn describe(self) -> &'static str {
        match self.0 {
            0 => "nothing",
            1 => "a text",
            2 => "a list",
            3 => "a text or a list",
            4 => "an object",
            5 => "a text or an object",
            6 => "a list or an object",
            8 => "a condition",
            _ => "any value",
        }
    }
}
