//! Scalars: what kind of value stands where, and booleans.

use super::fault;
use crate::template::{Node, Value};
use crate::validate::context::Context;
use crate::validate::functions::is_dynamic;
use crate::validate::place::Place;

/// A value is not of the type that the property has, and CloudFormation does not convert it.
///
/// CloudFormation turns numbers and booleans into text, and text that reads as a number or as
/// `true` or `false` into that.
pub(super) const TYPE: &str = "property/type";

/// How much of a value is shown in a message.
const SHOWN: usize = 60;

/// Checks that a value is `true` or `false`.
pub(super) fn check_boolean<'t>(context: &Context<'t>, node: &'t Node, place: &Place<'_, 't>) {
    let fits = match &node.value {
        Value::Bool(_) => true,
        Value::Text(text) => is_boolean(text) || is_dynamic(text),
        _ => false,
    };
    if !fits {
        wrong(context, node, "`true` or `false`", place);
    }
}

/// Reports a value that is not of the type that the property has.
pub(super) fn wrong<'t>(
    context: &Context<'t>,
    node: &'t Node,
    expected: &str,
    place: &Place<'_, 't>,
) {
    // Null is refused everywhere, and reported once for the whole template.
    if matches!(node.value, Value::Null) {
        return;
    }
    let message = format!("{} is given, allowed is {expected}", given(node));
    let mut finding = fault(context, TYPE, message);
    if let Some(help) = help(node, expected) {
        finding = finding.help(help);
    }
    context.report(place, node.at, finding);
}

fn help(node: &Node, expected: &str) -> Option<&'static str> {
    match &node.value {
        Value::List(items) if items.len() == 1 => Some("give the item itself, without a list"),
        Value::Text(_) | Value::Number(_) | Value::Bool(_) | Value::Map(_)
            if expected.starts_with("a list") =>
        {
            Some("put it into a list, even if it is the only item")
        }
        _ => None,
    }
}

/// Whether CloudFormation reads the text as a boolean.
pub(super) fn is_boolean(text: &str) -> bool {
    matches!(text, "true" | "false" | "True" | "False")
}

/// A value as messages name it: ``the text `x` ``, `a list`.
pub(super) fn given(node: &Node) -> String {
    match (&node.value, node.scalar_text()) {
        (Value::Text(_), Some(text)) => format!("the text `{}`", shown(text)),
        (Value::Number(_), Some(text)) => format!("the number `{}`", shown(text)),
        (_, Some(text)) => format!("`{text}`"),
        _ => node.kind().to_owned(),
    }
}

/// A text, or its beginning.
pub(super) fn shown(text: &str) -> String {
    let mut chars = text.chars();
    let start: String = chars.by_ref().take(SHOWN).collect();
    match chars.next() {
        None => start,
        Some(_) => format!("{start}…"),
    }
}
