//! Logical ids of all elements.

use crate::diagnostic::Diagnostic;
use crate::element::Section;
use crate::logical_id::{is_logical_id, logical_id};
use crate::synth::model::Model;
use crate::tree::{Kind, NodeId, Tree};

/// The logical id of every element, by node index. Impossible ids are reported.
pub(crate) fn assign(tree: &mut Tree) -> Vec<Option<String>> {
    let mut ids = Vec::with_capacity(tree.len());
    let mut problems = Vec::new();
    for node in tree.ids() {
        let Some(pinned) = pinned(tree, node) else {
            ids.push(None);
            continue;
        };
        let Some(stack) = tree.get(node).and_then(|data| data.stack) else {
            problems.push((node, no_stack()));
            ids.push(None);
            continue;
        };
        let id = pinned
            .unwrap_or_else(|| logical_id(&tree.ids_below(node, Some(stack))).unwrap_or_default());
        if !id.starts_with("Fn::ForEach::") && !is_logical_id(&id) {
            problems.push((node, bad_id(&id)));
        }
        ids.push(Some(id));
    }
    for (node, problem) in problems {
        let path = tree.path(node);
        if let Some(data) = tree.get(node) {
            let problem = problem.at(&path, data.location);
            tree.diagnostics.push(problem);
        }
    }
    ids
}

/// Elements of one stack with one logical id, besides those whose construct ids clash already.
pub(crate) fn clashes(model: &Model<'_>) -> Vec<(NodeId, Diagnostic)> {
    let mut found = Vec::new();
    for stack in &model.stacks {
        let elements = model.elements_of(*stack);
        let mut named: Vec<(&str, Section, NodeId)> = elements
            .iter()
            .filter_map(|node| {
                Some((
                    model.id(*node),
                    name_space(section(model.tree, *node)?),
                    *node,
                ))
            })
            .collect();
        named.sort_unstable();
        let pairs = named.iter().zip(named.iter().skip(1));
        let same = pairs.filter(|(one, other)| (one.0, one.1) == (other.0, other.1));
        for (one, other) in same {
            if !model
                .tree
                .ancestors(other.2)
                .any(|id| model.tree.is_twin(id))
            {
                found.push((other.2, clash(other.0, &model.tree.path(one.2))));
            }
        }
    }
    found
}

fn section(tree: &Tree, node: NodeId) -> Option<Section> {
    match &tree.get(node)?.kind {
        Kind::Resource(_) => Some(Section::Resources),
        Kind::Element(data) => Some(data.section),
        _ => None,
    }
}

/// The id that an element was given, if it was; `None` for anything but an element.
fn pinned(tree: &Tree, node: NodeId) -> Option<Option<String>> {
    match &tree.get(node)?.kind {
        Kind::Resource(data) => Some(data.as_ref().and_then(|data| data.logical_id.clone())),
        Kind::Element(data) => Some(data.key.clone()),
        _ => None,
    }
}

/// `Ref` finds parameters and resources by one name: they share their names.
fn name_space(section: Section) -> Section {
    match section {
        Section::Parameters => Section::Resources,
        other => other,
    }
}

fn no_stack() -> Diagnostic {
    Diagnostic::error("tree/no-stack", "this is in no stack")
        .help("add it to a stack, or to a construct inside a stack")
        .structural()
}

fn bad_id(id: &str) -> Diagnostic {
    let message = format!("`{id}` is no logical id");
    Diagnostic::error("tree/logical-id", message)
        .help("a logical id is 1 to 255 letters and digits; give the construct an id with at least one")
        .structural()
}

fn clash(id: &str, first: &str) -> Diagnostic {
    let message = format!("the logical id `{id}` is that of `{first}` already");
    Diagnostic::error("tree/logical-id-clash", message)
        .help("logical ids leave out everything but letters and digits: change one of the two construct ids, or pin one logical id")
        .structural()
}
