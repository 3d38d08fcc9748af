//! How deep values nest: everything that walks a value recurses.

use super::node::{Expr, Fields, Node, Transport};

/// The levels of lists, objects and intrinsic functions inside each other.
///
/// With what a template puts around a value, it stays below the 128 levels that JSON parsers
/// such as serde's take.
const LIMIT: usize = 100;

/// The node, or an invalid one in its place if it nests deeper than the limit.
#[inline]
pub(super) fn limited(node: Node) -> Node {
    match is_leaf(&node) || fits(&node, LIMIT) {
        true => node,
        false => too_deep(),
    }
}

/// JSON of any depth as a node; an invalid one if it nests deeper than the limit.
pub(super) fn from_json(json: serde_json::Value) -> Node {
    if json_fits(&json, LIMIT) {
        return json.into();
    }
    take_apart(json);
    too_deep()
}

#[cold]
fn too_deep() -> Node {
    let message = format!("lists and objects are nested deeper than {LIMIT} levels");
    Node::expr(Expr::Invalid(message.into()))
}

/// Whether nothing is inside: most nodes, and known without a call.
const fn is_leaf(node: &Node) -> bool {
    !matches!(node, Node::List(_) | Node::Map(_) | Node::Expr(_))
}

/// Whether the node, as it is rendered, has at most `room` levels. Looks no deeper than that.
fn fits(node: &Node, room: usize) -> bool {
    match node {
        Node::List(items) => all_fit(items, 1, room),
        Node::Map(fields) => fields_fit(fields, 1, room),
        Node::Expr(expr) => expr_fits(expr, room),
        _ => true,
    }
}

fn expr_fits(expr: &Expr, room: usize) -> bool {
    match expr {
        Expr::Call(_, argument) => all_fit(std::slice::from_ref(argument), 1, room),
        // `{"Fn::Join": ["", [part]]}`
        Expr::Concat(parts) => all_fit(parts, 3, room),
        // `{"Fn::Sub": [text, {name: variable}]}`
        Expr::Sub(_, variables) => fields_fit(variables, 3, room),
        // `{"Fn::Split": ["||", {"Fn::GetStackOutput": {"RoleArn": role}}]}`
        Expr::Via(way, inner) => {
            let role = match way {
                Transport::OutputWithRole(role) => std::slice::from_ref(role),
                Transport::Export => &[],
            };
            all_fit(role, 4, room) && all_fit(std::slice::from_ref(inner), 1, room)
        }
        _ => true,
    }
}

fn all_fit(nodes: &[Node], around: usize, room: usize) -> bool {
    room.checked_sub(around)
        .is_some_and(|room| nodes.iter().all(|node| is_leaf(node) || fits(node, room)))
}

fn fields_fit(fields: &Fields, around: usize, room: usize) -> bool {
    room.checked_sub(around).is_some_and(|room| {
        fields
            .iter()
            .all(|(_, value)| is_leaf(value) || fits(value, room))
    })
}

fn json_fits(json: &serde_json::Value, room: usize) -> bool {
    let inside = room.checked_sub(1);
    match json {
        serde_json::Value::Array(items) => {
            inside.is_some_and(|room| items.iter().all(|item| json_fits(item, room)))
        }
        serde_json::Value::Object(entries) => {
            inside.is_some_and(|room| entries.values().all(|value| json_fits(value, room)))
        }
        _ => true,
    }
}

/// Drops JSON of any depth: its own drop recurses, and would overflow the stack.
fn take_apart(json: serde_json::Value) {
    let mut open = vec![json];
    while let Some(next) = open.pop() {
        match next {
            serde_json::Value::Array(items) => open.extend(items),
            serde_json::Value::Object(entries) => {
                open.extend(entries.into_iter().map(|(_, value)| value));
            }
            _ => {}
        }
    }
}
