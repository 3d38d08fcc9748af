//! What AWS says of tags.
//!
//! <https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html#id_tags_naming_best_practices>

use std::collections::BTreeSet;

use crate::diagnostic::Diagnostic;
use crate::options::ResourceData;
use crate::tree::{NodeId, Tree};
use crate::value::node::{Fields, Node};

const KEY_CHARACTERS: usize = 128;
const VALUE_CHARACTERS: usize = 256;
const TAGS: usize = 50;
const RESERVED: &str = "aws:";
/// How much of a text that is too long stands in the message.
const SHOWN: usize = 32;

/// What is wrong with keys and values where they are written: at a scope, in the properties of a
/// stack, in the property of a resource. Called before resources get the tags of their scopes, so
/// that a tag is judged once, and not with every resource that it reaches.
pub(crate) fn written(tree: &Tree, id: NodeId) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let ops = tree.extras(id).map_or(&[][..], |extras| &extras.tags);
    for op in ops {
        if let Some(value) = &op.value {
            tag(&op.key, Some(value), &mut problems);
        }
    }
    if let Some(stack) = tree.stack_data(id) {
        let tags = &stack.props.tags;
        for (key, value) in tags {
            tag(key, Some(value), &mut problems);
        }
        let keys: BTreeSet<&str> = tags.iter().map(|(key, _)| key.as_str()).collect();
        problems.extend(too_many(keys.len(), "stack"));
    }
    if let Some((property, tags)) = tree.resource(id).and_then(own) {
        let first = problems.len();
        each(tags, |key, value| tag(key, value, &mut problems));
        let path = format!("Properties.{property}");
        let own = problems.split_off(first).into_iter();
        problems.extend(own.map(|problem| problem.property(&path)));
    }
    problems
}

/// What is wrong with how many tags a resource has in the end.
pub(crate) fn count(data: &ResourceData) -> Option<Diagnostic> {
    let (property, tags) = own(data)?;
    let count = match tags {
        Node::List(items) => items.len(),
        Node::Map(fields) => fields.len(),
        _ => return None,
    };
    Some(too_many(count, "resource")?.property(format!("Properties.{property}")))
}

/// The tags that a resource has as a property.
fn own(data: &ResourceData) -> Option<(&'static str, &Node)> {
    let property = data.meta()?.tags.property()?;
    Some((property, data.props.0.get(property)?))
}

/// Calls `visit` with each key that is known, and its value, if that is.
fn each(tags: &Node, mut visit: impl FnMut(&str, Option<&str>)) {
    let text = |fields: &Fields, name: &str| match fields.get(name) {
        Some(Node::Str(text)) => Some(text.clone()),
        _ => None,
    };
    match tags {
        Node::Map(fields) => fields.iter().for_each(|(key, _)| {
            visit(key, text(fields, key).as_deref());
        }),
        Node::List(items) => items.iter().for_each(|item| {
            if let Node::Map(fields) = item
                && let Some(key) = text(fields, "Key")
            {
                visit(&key, text(fields, "Value").as_deref());
            }
        }),
        _ => {}
    }
}

/// Holds one tag to what AWS takes.
fn tag(key: &str, value: Option<&str>, problems: &mut Vec<Diagnostic>) {
    let length = key.chars().count();
    if length == 0 || length > KEY_CHARACTERS {
        let message = format!(
            "the tag key `{}` has {length} characters, 1 to {KEY_CHARACTERS} are allowed",
            start(key)
        );
        problems.push(Diagnostic::error("tag/key", message).help("use another key"));
    }
    if is_reserved(key) {
        let message = format!("the tag key `{}` begins with `{RESERVED}`", start(key));
        problems
            .push(Diagnostic::error("tag/key", message).help(
                "use another key: AWS alone sets tags that begin so, in upper or lower case",
            ));
    }
    let length = value.map_or(0, |value| value.chars().count());
    if length > VALUE_CHARACTERS {
        let message = format!(
            "the value `{}` of the tag `{}` has {length} characters, 0 to {VALUE_CHARACTERS} are \
             allowed",
            start(value.unwrap_or_default()),
            start(key)
        );
        problems.push(Diagnostic::error("tag/value", message).help("shorten the value"));
    }
}

fn is_reserved(key: &str) -> bool {
    key.get(..RESERVED.len())
        .is_some_and(|prefix| prefix.eq_ignore_ascii_case(RESERVED))
}

/// Holds the number of tags to what AWS takes.
fn too_many(count: usize, noun: &str) -> Option<Diagnostic> {
    (count > TAGS).then(|| {
        let message = format!("the {noun} has {count} tags, {TAGS} are allowed");
        Diagnostic::error("tag/count", message)
            .help("leave some out; a resource has its own tags and those of all scopes around it")
    })
}

/// The beginning of a text, for a message.
fn start(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
