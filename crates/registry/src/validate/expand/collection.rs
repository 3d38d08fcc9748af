//! What a loop goes through.

use std::collections::BTreeSet;

use super::findings;
use super::rewrite::Writer;
use super::scope::{Item, Scope, fill, item};
use crate::template::{Entry, Map, Node, Position, Value};
use crate::validate::context::Kind;

/// The items of a collection: all that it may have where that is known, else one that stands for
/// any. `None`: it is no collection, which is reported.
pub(super) fn items<'t>(
    writer: &mut Writer<'t>,
    node: &'t Node,
    scope: Option<&Scope<'_>>,
) -> Option<Vec<Item>> {
    mark(writer, node, scope);
    match (&node.value, node.as_intrinsic()) {
        (Value::List(items), _) if items.is_empty() => wrong(writer, node, "is empty".to_owned()),
        (Value::List(items), _) => {
            let items: Vec<Item> = items
                .iter()
                .filter_map(|node| one(writer, node, scope))
                .collect();
            Some(items)
        }
        (_, Some(("Ref", argument))) => parameter(writer, node, argument, scope),
        (_, Some(("Fn::FindInMap", argument))) => mapping(writer, node, argument, scope),
        (
            _,
            Some((
                "Fn::If" | "Fn::Split" | "Fn::GetAZs" | "Fn::Cidr" | "Fn::Select" | "Fn::Transform",
                _,
            )),
        ) => Some(vec![open(writer, node)]),
        (_, Some((name, _))) => wrong(
            writer,
            node,
            format!("is `{name}`, which is not allowed there"),
        ),
        _ => wrong(writer, node, format!("is {}", node.kind())),
    }
}

/// An item of a list that is written out. `None`: it is none, which is reported.
fn one<'t>(writer: &mut Writer<'t>, node: &'t Node, scope: Option<&Scope<'_>>) -> Option<Item> {
    if let Some(text) = node.scalar_text() {
        let text = fill(text, scope, &mut |_, _| false);
        return Some(known(text, node.at));
    }
    match node.as_intrinsic() {
        Some(("Ref", name)) => {
            let name = name.as_text()?;
            if let Some(outer) = item(scope, name) {
                return Some(outer.clone());
            }
            Some(any(writer, node.clone()))
        }
        Some(("Fn::GetAtt" | "Fn::ImportValue" | "Fn::GetStackOutput", _)) | None => {
            wrong(writer, node, format!("has {} as an item", what(node)))
        }
        Some(_) => Some(any(writer, node.clone())),
    }
}

/// `Ref` of a parameter that is a list.
fn parameter<'t>(
    writer: &mut Writer<'t>,
    node: &'t Node,
    argument: &'t Node,
    scope: Option<&Scope<'_>>,
) -> Option<Vec<Item>> {
    let Some(name) = argument.as_text() else {
        return Some(vec![open(writer, node)]);
    };
    if name == "AWS::NotificationARNs" {
        return Some(vec![open(writer, node)]);
    }
    if item(scope, name).is_some() {
        let message = format!("names the identifier `{name}`, which is a text and no list");
        return wrong(writer, node, message);
    }
    let parameters = writer.template.get("Parameters").and_then(Node::as_map);
    let Some(parameter) = parameters.and_then(|map| map.get(name)) else {
        let known = parameters.into_iter().flat_map(Map::keys);
        let finding = findings::unknown("parameter", name, known);
        writer.report(argument.at, finding);
        return None;
    };
    let kind = parameter
        .get("Type")
        .and_then(Node::as_text)
        .unwrap_or_default();
    if !kind.contains("List") {
        let message = format!("names the parameter `{name}`, which is a `{kind}` and no list");
        return wrong(writer, node, message);
    }
    let default = parameter.get("Default").and_then(Node::scalar_text);
    match default {
        Some(default) if !kind.starts_with("AWS::SSM::") && !default.is_empty() => {
            let texts = default.split(',').map(|text| text.trim().to_owned());
            let mut seen = BTreeSet::new();
            let texts = texts.filter(|text| seen.insert(text.clone()));
            Some(texts.map(|text| known(text, node.at)).collect())
        }
        _ => Some(vec![open(writer, node)]),
    }
}

/// `Fn::FindInMap`: every value that it may yield.
fn mapping<'t>(
    writer: &mut Writer<'t>,
    node: &'t Node,
    argument: &'t Node,
    scope: Option<&Scope<'_>>,
) -> Option<Vec<Item>> {
    let Some([map, top, second, rest @ ..]) = argument.as_list() else {
        return wrong(
            writer,
            node,
            "is an `Fn::FindInMap` without map and keys".to_owned(),
        );
    };
    let keys = [map, top, second].map(|key| literal(key, scope));
    let mut found = writer
        .template
        .get("Mappings")
        .into_iter()
        .collect::<Vec<_>>();
    for key in &keys {
        let maps = found.iter().filter_map(|node| node.as_map());
        let values = maps.flat_map(|map| {
            map.iter()
                .filter(|entry| key.as_ref().is_none_or(|key| *key == entry.key))
        });
        found = values.map(|entry: &Entry| &entry.value).collect();
    }
    let default = rest.first().and_then(|options| options.get("DefaultValue"));
    let lists = found
        .iter()
        .copied()
        .chain(default)
        .filter_map(Node::as_list);
    let mut seen = BTreeSet::new();
    let items: Vec<Item> = lists
        .flatten()
        .filter_map(|item| Some((item.scalar_text()?, item.at)))
        .filter(|(text, _)| seen.insert(*text))
        .map(|(text, at)| known(text.to_owned(), at))
        .collect();
    match (items.is_empty(), found.first(), &keys) {
        (false, ..) => Some(items),
        (true, Some(value), [Some(_), Some(_), Some(_)]) if value.as_list().is_none() => wrong(
            writer,
            node,
            format!("is a mapping's value that is {}", value.kind()),
        ),
        (true, None, [Some(map), Some(top), Some(second)]) if default.is_none() => {
            let message = format!("is `{map}`.`{top}`.`{second}`, which no mapping has");
            wrong(writer, node, message)
        }
        _ => Some(vec![open(writer, node)]),
    }
}

/// The text of a key, if it is one.
fn literal(node: &Node, scope: Option<&Scope<'_>>) -> Option<String> {
    if let Some(text) = node.scalar_text() {
        let mut sure = true;
        let text = fill(text, scope, &mut |_, item| {
            sure &= item.known;
            false
        });
        return sure.then_some(text);
    }
    let (name, argument) = node.as_intrinsic()?;
    match name {
        "Ref" => {
            let found = item(scope, argument.as_text()?)?;
            found.known.then(|| found.text.clone())
        }
        "Fn::Sub" => {
            let mut sure = true;
            let text = fill(argument.as_text()?, scope, &mut |_, item| {
                sure &= item.known;
                false
            });
            (sure && !text.contains("${")).then_some(text)
        }
        _ => None,
    }
}

/// An item whose text is known.
fn known(text: String, at: Position) -> Item {
    Item {
        value: Node::new(Value::Text(text.clone()), at),
        text,
        known: true,
    }
}

/// The first item of a collection that is known only at deployment.
fn open(writer: &mut Writer<'_>, collection: &Node) -> Item {
    let at = collection.at;
    let index = Node::new(Value::Text("0".to_owned()), at);
    let argument = Node::new(Value::List(vec![index, collection.clone()]), at);
    let entry = Entry {
        key: "Fn::Select".to_owned(),
        at,
        value: argument,
    };
    any(writer, Node::new(Value::Map(Map::new(vec![entry])), at))
}

/// An item that is known only at deployment.
fn any(writer: &mut Writer<'_>, value: Node) -> Item {
    Item {
        text: writer.placeholder(),
        value,
        known: false,
    }
}

fn wrong<T>(writer: &mut Writer<'_>, node: &Node, wrong: String) -> Option<T> {
    writer.report(node.at, findings::collection(wrong));
    None
}

/// What a node is, for messages.
fn what(node: &Node) -> String {
    match node.as_intrinsic() {
        Some((name, _)) => format!("`{name}`"),
        None => node.kind().to_owned(),
    }
}

/// Notes the parameters, mappings and conditions that a collection names.
fn mark(writer: &mut Writer<'_>, node: &Node, scope: Option<&Scope<'_>>) {
    match node.as_intrinsic() {
        Some(("Ref", argument)) => note(writer, Kind::Parameter, Some(argument)),
        Some(("Fn::FindInMap", argument)) => {
            let map = argument.as_list().and_then(<[Node]>::first);
            match map.and_then(|map| literal(map, scope)) {
                Some(name) => {
                    writer.used.insert((Kind::Mapping, name));
                }
                None => {
                    let all = writer.template.get("Mappings").and_then(Node::as_map);
                    let all = all.into_iter().flat_map(Map::keys);
                    let all: Vec<String> = all.map(str::to_owned).collect();
                    let all = all.into_iter().map(|name| (Kind::Mapping, name));
                    writer.used.extend(all);
                }
            }
        }
        Some(("Fn::If", argument)) => {
            let condition = argument.as_list().and_then(<[Node]>::first);
            note(writer, Kind::Condition, condition);
        }
        _ => {}
    }
    match &node.value {
        Value::List(items) => items.iter().for_each(|item| mark(writer, item, scope)),
        Value::Map(map) => map
            .iter()
            .for_each(|entry| mark(writer, &entry.value, scope)),
        _ => {}
    }
}

fn note(writer: &mut Writer<'_>, kind: Kind, name: Option<&Node>) {
    if let Some(name) = name.and_then(Node::as_text) {
        writer.used.insert((kind, name.to_owned()));
    }
}
