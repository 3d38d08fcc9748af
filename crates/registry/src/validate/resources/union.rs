//! Values that may look one way or another.

use super::scalar;
use super::{describe, literal};
use crate::model::{Body, ResourceType, Shape};
use crate::template::{Node, Value};
use crate::validate::context::Context;
use crate::validate::place::Place;
use crate::validate::value;

/// Checks a value that must look like one of `shapes`: the findings are those of the likeliest.
pub(super) fn check<'t>(
    context: &Context<'t>,
    node: &'t Node,
    resource: &'static ResourceType,
    shapes: &'static [Shape],
    place: &Place<'_, 't>,
) {
    let likely: Vec<&Shape> = shapes
        .iter()
        .filter(|shape| fits(node, shape, resource))
        .collect();
    match likely.as_slice() {
        [] => {
            let kinds: Vec<String> = shapes
                .iter()
                .map(|shape| describe(shape, resource).unwrap_or_else(|| "JSON".to_owned()))
                .collect();
            let mut distinct: Vec<&str> = Vec::new();
            for kind in &kinds {
                if !distinct.contains(&kind.as_str()) {
                    distinct.push(kind);
                }
            }
            scalar::wrong(context, node, &distinct.join(" or "), place);
            value::children(context, node, place);
        }
        [only] => literal(context, node, resource, only, place),
        several => best(context, node, resource, several, place),
    }
}

/// Tries each; keeps the findings of the one that has the fewest.
fn best<'t>(
    context: &Context<'t>,
    node: &'t Node,
    resource: &'static ResourceType,
    shapes: &[&'static Shape],
    place: &Place<'_, 't>,
) {
    let mut fewest = None;
    for shape in shapes {
        let found = context.apart(|| literal(context, node, resource, shape, place));
        if found.is_empty() {
            return;
        }
        let better = fewest
            .as_ref()
            .is_none_or(|known: &Vec<_>| found.len() < known.len());
        if better {
            fewest = Some(found);
        }
    }
    for finding in fewest.unwrap_or_default() {
        context.push(finding);
    }
}

/// Whether a value is of the kind of a shape, so that its findings are worth a look.
fn fits(node: &Node, shape: &Shape, resource: &ResourceType) -> bool {
    match shape {
        Shape::Text(_) => node.scalar_text().is_some(),
        Shape::Integer(_) => super::number::integer(node).is_some(),
        Shape::Number(_) => super::number::number(node).is_some(),
        Shape::Boolean => {
            matches!(node.value, Value::Bool(_)) || node.as_text().is_some_and(scalar::is_boolean)
        }
        // Free-form JSON is an object, or text of it.
        Shape::Json | Shape::Policy => matches!(node.value, Value::Map(_) | Value::Text(_)),
        Shape::List(_) => matches!(node.value, Value::List(_)),
        Shape::Map(_) => matches!(node.value, Value::Map(_)),
        Shape::Named(name) => match resource.definition(name).map(|known| &known.body) {
            Some(Body::Object(_)) => matches!(node.value, Value::Map(_)),
            Some(Body::Alias(_)) | None => true,
        },
        Shape::Union(_) => true,
    }
}
