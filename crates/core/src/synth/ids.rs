//! Logical ids of all elements.

use crate::diagnostic::Diagnostic;
use crate::element::Section;
use crate::logical_id::{is_logical_id, logical_id};
use crate::tree::{Kind, NodeId, Tree};

/// The logical id of every element, by node index. Clashes and impossible ids are reported.
pub(crate) fn assign(tree: &mut Tree) -> Vec<Option<String>> {
    let mut ids = Vec::with_capacity(tree.len());
    let mut problems = Vec::new();
    for node in tree.ids() {
        let Some((_, pinned)) = element(tree, node) else {
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
    problems.extend(clashes(tree, &ids));
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
fn clashes(tree: &Tree, ids: &[Option<String>]) -> Vec<(NodeId, Diagnostic)> {
    let mut named: Vec<(NodeId, Section, &str, NodeId)> = tree
        .ids()
        .zip(ids)
        .filter_map(|(node, id)| {
            let (section, _) = element(tree, node)?;
            let stack = tree.get(node)?.stack?;
            Some((stack, name_space(section), id.as_deref()?, node))
        })
        .collect();
    named.sort_unstable();
    let pairs = named.iter().zip(named.iter().skip(1));
    let same = pairs.filter(|(one, other)| (one.0, one.1, one.2) == (other.0, other.1, other.2));
    same.filter(|(_, other)| !tree.ancestors(other.3).any(|id| tree.is_twin(id)))
        .map(|(one, other)| (other.3, clash(other.2, &tree.path(one.3))))
        .collect()
}

/// The section of an element, and the id that it was given.
fn element(tree: &Tree, node: NodeId) -> Option<(Section, Option<String>)> {
    match &tree.get(node)?.kind {
        Kind::Resource(data) => {
            let pinned = data.as_ref().and_then(|data| data.logical_id.clone());
            Some((Section::Resources, pinned))
        }
        Kind::Element(data) => Some((data.section, data.key.clone())),
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
