//! Functions in the body of a loop.

use super::rewrite::Use;
use super::scope::{Item, Scope, fill};
use crate::template::{Entry, Map, Node, Value};

/// What a reference to an identifier becomes.
pub(super) fn reference(node: &Node, item: &Item, wanted: Use) -> Node {
    if item.known || wanted == Use::Name {
        Node::new(Value::Text(item.text.clone()), node.at)
    } else {
        item.value.clone()
    }
}

/// `Fn::Sub` of a text. One that names nothing but identifiers becomes a text; what is known only
/// at deployment becomes a variable. With the length of the text.
pub(super) fn substitution(
    node: &Node,
    argument: &Node,
    text: &str,
    scope: &Scope<'_>,
    wanted: Use,
) -> (Node, usize) {
    let mut variables: Vec<Entry> = Vec::new();
    let filled = fill(text, Some(scope), &mut |name, item| {
        let keep = !item.known && wanted == Use::Value;
        if keep && !variables.iter().any(|entry| entry.key == name) {
            variables.push(Entry {
                key: name.to_owned(),
                at: argument.at,
                value: item.value.clone(),
            });
        }
        keep
    });
    let length = filled.len();
    if filled != text && !filled.contains("${") {
        return (Node::new(Value::Text(filled), node.at), length);
    }
    let filled = Node::new(Value::Text(filled), argument.at);
    if variables.is_empty() {
        return (call(node, "Fn::Sub", filled), length);
    }
    let variables = Node::new(Value::Map(Map::new(variables)), argument.at);
    let arguments = Node::new(Value::List(vec![filled, variables]), argument.at);
    (call(node, "Fn::Sub", arguments), length)
}

/// The same function with another argument.
pub(super) fn call(node: &Node, name: &str, argument: Node) -> Node {
    let at = node
        .as_map()
        .and_then(Map::only)
        .map_or(node.at, |entry| entry.at);
    let key = name.to_owned();
    let value = argument;
    Node::new(
        Value::Map(Map::new(vec![Entry { key, at, value }])),
        node.at,
    )
}
