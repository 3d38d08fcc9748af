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
    if let Some((name, argument)) = node.as_intrinsic() {
        functions::check(context, node, name, argument, expected, place);
    } else if let (Some(resource), Some(shape)) = (expected.resource, expected.shape) {
        resources::literal(context, node, resource, shape, place);
    } else {
        children(context, node, place);
    }
}

/// Checks everything inside a value of which nothing is known.
pub(crate) fn children<'t>(context: &Context<'t>, node: &'t Node, place: &Place<'_, 't>) {
    match &node.value {
        Value::List(items) => {
            for (index, item) in items.iter().enumerate() {
                check(context, item, Expected::ANYTHING, &place.index(index));
            }
        }
        Value::Map(map) => {
            for entry in map {
                let place = place.key(&entry.key);
                check(context, &entry.value, Expected::ANYTHING, &place);
            }
        }
        _ => {}
    }
}
