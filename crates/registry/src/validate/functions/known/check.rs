//! Whether what a function is known to yield is what a property allows.

use std::borrow::Cow;

use super::super::call::Call;
use super::super::findings;
use super::{Known, Possible};
use crate::model::{ResourceType, Shape};
use crate::template::Node;
use crate::validate::resources;

/// How many items of a list are looked at.
const MAX_ITEMS: usize = 100;

/// Reports a value that the function is known to yield and that the property does not allow.
pub(in super::super) fn check(call: &Call<'_, '_>) {
    let (Some(resource), Some(shape)) = (call.expected.resource, call.expected.shape) else {
        return;
    };
    if !is_constrained(shape) {
        return;
    }
    for value in super::known(call.context, call.node, call.outer.scenario()) {
        if let Some((text, message, help)) = fault(&value, resource, shape) {
            let finding = findings::resolved(call.function, &text, &message);
            call.report(call.node.at, findings::with_help(finding, help));
            return;
        }
    }
}

/// Whether it is worth looking for values.
fn is_constrained(shape: &Shape) -> bool {
    match shape {
        Shape::Text(text) => {
            !text.allowed.is_empty()
                || !text.patterns.is_empty()
                || !text.length.is_empty()
                || !text.formats.is_empty()
                || !text.relations.is_empty()
        }
        Shape::List(list) => is_constrained(&list.items),
        Shape::Boolean | Shape::Json | Shape::Policy | Shape::Map(_) => false,
        Shape::Integer(_) | Shape::Number(_) | Shape::Named(_) | Shape::Union(_) => true,
    }
}

/// The first text of a value that a property does not allow, why, and what was meant.
fn fault<'t>(
    value: &Possible<'t>,
    resource: &'static ResourceType,
    shape: &'static Shape,
) -> Option<(Cow<'t, str>, String, Option<String>)> {
    if let Some(text) = value.text() {
        let fault = resources::fault_of(&text, resource, shape)?;
        return Some((text, fault.message, fault.help));
    }
    let Shape::List(list) = shape else {
        return None;
    };
    let items: Vec<Cow<'t, str>> = match &value.value {
        Known::Literal(node) => {
            let items = node.as_list()?.iter();
            items
                .filter_map(Node::scalar_text)
                .map(Cow::Borrowed)
                .collect()
        }
        Known::List(items) => items.iter().cloned().map(Cow::Owned).collect(),
        Known::Text(_) => return None,
    };
    items.into_iter().take(MAX_ITEMS).find_map(|text| {
        let fault = resources::fault_of(&text, resource, &list.items)?;
        Some((text, fault.message, fault.help))
    })
}
