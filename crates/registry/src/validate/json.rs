//! Text of a template that is JSON itself: policies, definitions of state machines.

use std::collections::BTreeSet;

use super::context::Context;
use super::place::Place;
use super::scenario::Scenario;
use crate::template::{Entry, Format, Map, Node, Number, Position, Template, Value};

/// Checks what is in a text in JSON. Findings stand where the text stands, and their paths go on
/// inside it.
///
/// # Errors
///
/// What keeps the text from being JSON.
pub(crate) fn inside(
    context: &Context<'_>,
    (text, at): (&str, Position),
    place: &Place<'_, '_>,
    check: impl for<'s> FnOnce(&Context<'s>, &'s Node, &Place<'_, 's>),
) -> Result<(), serde_json::Error> {
    let root = node(serde_json::from_str(text)?, at);
    let empty = Template {
        root: Node::new(Value::Null, at),
        format: Format::Json,
        bytes: 0,
        number_keys: BTreeSet::new(),
        findings: Vec::new(),
    };
    let inner = Context::new(&empty, context.options);
    let scenario = Scenario::default();
    check(&inner, &root, &Place::root(None, &scenario));
    for finding in inner.take() {
        let path = match finding.property_path() {
            Some(inside) => format!("{}.{inside}", place.path()),
            None => place.path(),
        };
        let mut finding = finding.property(path);
        if let Some(element) = place.element() {
            finding = finding.element(element);
        }
        context.push(finding);
    }
    Ok(())
}

/// JSON as a node all of which is at one place. JSON from `serde_json` nests 128 levels at most.
fn node(json: serde_json::Value, at: Position) -> Node {
    let value = match json {
        serde_json::Value::Null => Value::Null,
        serde_json::Value::Bool(known) => Value::Bool(known),
        serde_json::Value::Number(number) => {
            let text = number.to_string();
            Number::parse(&text).map_or(Value::Text(text), Value::Number)
        }
        serde_json::Value::String(text) => Value::Text(text),
        serde_json::Value::Array(items) => {
            Value::List(items.into_iter().map(|item| node(item, at)).collect())
        }
        serde_json::Value::Object(entries) => {
            let entries = entries.into_iter().map(|(key, value)| Entry {
                key,
                at,
                value: node(value, at),
            });
            Value::Map(Map::new(entries.collect()))
        }
    };
    Node::new(value, at)
}
