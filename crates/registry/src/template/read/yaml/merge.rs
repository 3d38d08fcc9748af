//! Keys `<<`, which take in the entries of other objects.

use std::collections::BTreeSet;

use catchment_core::Diagnostic;

use super::super::super::{Entry, Map, Node, Position, Value};
use super::super::{FORMATS, Problem, at};

/// CloudFormation does not support the key `<<` of YAML. `aws cloudformation package` and AWS SAM
/// write it out before they send the template.
pub(super) const MERGE_KEY: &str = "template/merge-key";
/// The key `<<` takes in an object, or a list of objects, written out or by alias.
const MERGED: &str = "template/merged-value";

pub(super) fn finding(position: Position) -> Diagnostic {
    let message = "key `<<` is one that CloudFormation itself does not take";
    let help = "run `aws cloudformation package` on the template first, or write the entries out";
    let finding = Diagnostic::warning(MERGE_KEY, message).help(help);
    at(position, finding.link(FORMATS))
}

/// The object with the entries of `merged` that it does not have itself; the first that has a key
/// counts.
pub(super) fn into(node: Node, merged: Vec<Node>) -> Result<Node, Problem> {
    let Value::Map(map) = node.value else {
        return Ok(node);
    };
    let own: BTreeSet<&str> = map.keys().collect();
    let mut known: BTreeSet<String> = own.into_iter().map(str::to_owned).collect();
    let mut entries: Vec<Entry> = map.into_entries();
    for value in merged {
        let sources = match value.value {
            Value::List(items) => items,
            _ => vec![value],
        };
        for source in sources {
            let position = source.at;
            let kind = source.kind();
            let Value::Map(source) = source.value else {
                return Err(not_merged(position, kind).into());
            };
            let new = source.into_entries().into_iter();
            entries.extend(new.filter(|entry| known.insert(entry.key.clone())));
        }
    }
    Ok(Node::new(Value::Map(Map::new(entries)), node.at))
}

fn not_merged(position: Position, kind: &str) -> Diagnostic {
    let message = format!("`<<` is given {kind}, and takes an object or a list of objects");
    let help = "give the alias of an object, such as `<<: *defaults`";
    at(position, Diagnostic::error(MERGED, message).help(help))
}
