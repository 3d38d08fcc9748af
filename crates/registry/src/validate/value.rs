//! Any value, function or literal.

use super::context::Context;
use super::expected::Expected;
use super::place::Place;
use super::{functions, resources};
use crate::template::{Node, Value};

/// Checks a value: a function by itself and by what it yields, a literal by what is expected.
pub(crate) fn check<'t>(
    context: &Context<'t>,
    node: &'t Node,
    expected: Expected,
    place: &Place<'_, 't>,
) {
    if let Some((name, argument)) = functions::call(node, expected) {
        functions::check(context, node, name, argument, expected, place);
        return;
    }
    if functions::mixed(context, node, expected, place) {
        return;
    }
    if let Value::Text(text) = &node.value {
        functions::text(context, node, text, expected, place);
    }
    if expected.slot.is_some() {
        functions::literal(context, node, expected, place);
    } else if let (Some(resource), Some(shape)) = (expected.resource, expected.shape) {
        resources::literal(context, node, resource, shape, place);
    } else {
        parts(context, node, expected, place);
    }
}

/// Checks everything inside a value of which nothing is known.
pub(crate) fn children<'t>(context: &Context<'t>, node: &'t Node, place: &Place<'_, 't>) {
    parts(context, node, Expected::ANYTHING, place);
}

/// Checks everything inside a value; functions may name there what they may name around it.
pub(crate) fn parts<'t>(
    context: &Context<'t>,
    node: &'t Node,
    around: Expected,
    place: &Place<'_, 't>,
) {
    let expected = around.anything();
    match &node.value {
        Value::List(items) => {
            for (index, item) in items.iter().enumerate() {
                check(context, item, expected, &place.index(index));
            }
        }
        Value::Map(map) => {
            for entry in map {
                check(context, &entry.value, expected, &place.key(&entry.key));
            }
        }
        _ => {}
    }
}
