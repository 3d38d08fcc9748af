//! Values that checks look at.

use std::rc::Rc;

use super::Step;
use crate::model::Kind;
use crate::template::{Node, Value};
use crate::validate::resources::number;
use crate::validate::resources::split::{Looked, resolve};
use crate::validate::scenario::Scenario;

/// What is known of a value.
#[derive(Clone)]
pub(super) enum Given<'t> {
    /// It is not given.
    Absent,
    /// A function yields it.
    Function(&'t Node),
    /// It is written down.
    Literal(&'t Node),
    /// It is no value of the template: a default, or the type of a resource.
    Fact(Kind, String),
    /// Gathered values by name.
    Object(Rc<Vec<(&'static str, Given<'t>)>>),
}

impl<'t> Given<'t> {
    /// A value when the conditions are as `scenario` says.
    pub(super) fn of(node: &'t Node, scenario: &Scenario<'t>) -> Looked<'t, Self> {
        Ok(match resolve(node, scenario)? {
            None => Self::Absent,
            Some(node) if node.as_intrinsic().is_some() || is_open(node) => Self::Function(node),
            Some(node) => Self::Literal(node),
        })
    }

    /// The value of a property. `None`: this is no object.
    pub(super) fn property(&self, name: &str, scenario: &Scenario<'t>) -> Looked<'t, Option<Self>> {
        Ok(match self {
            Self::Literal(node) => match (node.as_map(), node.get(name)) {
                (Some(_), Some(value)) => Some(Self::of(value, scenario)?),
                (Some(_), None) => Some(Self::Absent),
                (None, _) => None,
            },
            Self::Object(entries) => {
                let found = entries.iter().find(|(known, _)| *known == name);
                Some(found.map_or(Self::Absent, |(_, value)| value.clone()))
            }
            _ => None,
        })
    }

    /// The items, as far as they are given, with their numbers. `None`: this is no list.
    pub(super) fn items(&self, scenario: &Scenario<'t>) -> Looked<'t, Option<Vec<(usize, Self)>>> {
        let Self::Literal(node) = self else {
            return Ok(None);
        };
        let Some(items) = node.as_list() else {
            return Ok(None);
        };
        let mut found = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            match Self::of(item, scenario)? {
                Self::Absent => {}
                given => found.push((index, given)),
            }
        }
        Ok(Some(found))
    }

    /// The text of a scalar.
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Literal(node) => node.scalar_text(),
            Self::Fact(Kind::Null, _) | Self::Absent | Self::Function(_) | Self::Object(_) => None,
            Self::Fact(_, text) => Some(text),
        }
    }

    /// The number that a scalar is, or writes.
    pub(super) fn number(&self) -> Option<f64> {
        match self {
            Self::Literal(node) => number::number(node),
            Self::Fact(Kind::Number | Kind::Integer, text) => text.parse().ok(),
            _ => None,
        }
    }

    /// Whether it is of a type, as CloudFormation converts scalars.
    pub(super) fn is(&self, kind: Kind) -> bool {
        match self {
            Self::Literal(node) => is_literal(node, kind),
            Self::Fact(own, _) => *own == kind || (kind == Kind::Number && *own == Kind::Integer),
            Self::Object(_) => kind == Kind::Object,
            Self::Absent | Self::Function(_) => false,
        }
    }
}

fn is_literal(node: &Node, kind: Kind) -> bool {
    match kind {
        Kind::String => node.scalar_text().is_some(),
        Kind::Integer => number::integer(node).is_some(),
        Kind::Number => number::number(node).is_some(),
        Kind::Boolean => {
            let is_written = node
                .as_text()
                .is_some_and(crate::validate::resources::scalar::is_boolean);
            matches!(node.value, Value::Bool(_)) || is_written
        }
        Kind::List => matches!(node.value, Value::List(_)),
        Kind::Object => matches!(node.value, Value::Map(_)),
        Kind::Null => matches!(node.value, Value::Null),
    }
}

/// Whether a transform may add to an object.
fn is_open(node: &Node) -> bool {
    node.as_map()
        .is_some_and(|map| map.contains("Fn::Transform"))
}

/// The values at any of some paths, and the ways there. No path: the value itself.
pub(super) fn at_any<'t>(
    node: &'t Node,
    paths: &[String],
    scenario: &Scenario<'t>,
) -> Looked<'t, Vec<(&'t Node, Vec<Step>)>> {
    if paths.is_empty() {
        return Ok(vec![(node, Vec::new())]);
    }
    let mut found = Vec::new();
    for path in paths {
        found.extend(at(node, path, scenario)?);
    }
    Ok(found)
}

/// The values at a path, `*` for the items of a list, and the ways there.
pub(super) fn at<'t>(
    node: &'t Node,
    path: &str,
    scenario: &Scenario<'t>,
) -> Looked<'t, Vec<(&'t Node, Vec<Step>)>> {
    let mut here = vec![(node, Vec::new())];
    for step in path.split('/').filter(|step| !step.is_empty()) {
        let mut next = Vec::new();
        for (node, way) in here {
            let Some(node) = resolve(node, scenario)? else {
                continue;
            };
            if step == "*" {
                for (index, item) in node.as_list().unwrap_or_default().iter().enumerate() {
                    let mut way: Vec<Step> = way.clone();
                    way.push(Step::Index(index));
                    next.push((item, way));
                }
            } else if let Some(value) = node.get(step) {
                let mut way: Vec<Step> = way;
                way.push(Step::Key(step.to_owned()));
                next.push((value, way));
            }
        }
        here = next;
    }
    Ok(here)
}
