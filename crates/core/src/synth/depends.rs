//! Dependencies between constructs.

use std::collections::{BTreeMap, BTreeSet};

use crate::tree::{Kind, NodeId, Tree};
use crate::value::node::{Expr, Node};

type Needs = BTreeMap<(NodeId, NodeId), BTreeSet<String>>;

/// Turns the dependencies in the tree into dependencies of resources (kept in the tree, on the
/// resources) and of stacks, which are returned with their reasons.
pub(crate) fn expand(tree: &mut Tree) -> Needs {
    let mut needs = Needs::new();
    let mut resources: BTreeMap<NodeId, Vec<NodeId>> = BTreeMap::new();
    for from in tree.ids() {
        let targets = tree.extras(from).map(|extras| extras.depends_on.clone());
        for to in targets.unwrap_or_default() {
            pair(tree, from, to, &mut needs, &mut resources);
        }
    }
    for node in tree.ids().collect::<Vec<_>>() {
        if let Some(extras) = tree.extras_mut_if_any(node) {
            extras.depends_on.clear();
        }
    }
    for (node, mut targets) in resources {
        targets.sort_by_cached_key(|target| tree.path(*target));
        if let Some(extras) = tree.extras_mut(node) {
            extras.depends_on = targets;
        }
    }
    needs
}

fn pair(
    tree: &Tree,
    from: NodeId,
    to: NodeId,
    needs: &mut Needs,
    resources: &mut BTreeMap<NodeId, Vec<NodeId>>,
) {
    let why = format!("`{}` depends on `{}`", tree.path(from), tree.path(to));
    let mut need = |consumer, producer| {
        if consumer != producer {
            needs
                .entry((consumer, producer))
                .or_default()
                .insert(why.clone());
        }
    };
    if let (Some(consumer), Some(producer)) = (stack_itself(tree, from), stack_itself(tree, to)) {
        let [consumer, producer] = [consumer, producer].map(|stack| top(tree, stack));
        if consumer != producer {
            return need(consumer, producer);
        }
    }
    let targets = standing_for(tree, to);
    for source in standing_for(tree, from) {
        for target in &targets {
            match common_level(tree, source, *target) {
                Some((source, target)) if source != target => {
                    let list = resources.entry(source).or_default();
                    if !list.contains(&target) {
                        list.push(target);
                    }
                }
                Some(_) => {}
                None => {
                    let stack = |node| tree.get(node).and_then(|data| data.stack);
                    if let (Some(consumer), Some(producer)) = (stack(source), stack(*target)) {
                        need(top(tree, consumer), top(tree, producer));
                    }
                }
            }
        }
    }
}

/// The value of `DependsOn` for a resource whose dependencies are expanded.
pub(crate) fn depends_on(tree: &Tree, resource: NodeId) -> Option<Node> {
    let targets = &tree.extras(resource)?.depends_on;
    let items = targets
        .iter()
        .map(|target| Node::expr(Expr::LogicalId(*target)));
    Some(Node::List(items.collect())).filter(|list| !list.is_empty())
}

fn stack_itself(tree: &Tree, node: NodeId) -> Option<NodeId> {
    let data = tree.get(node)?;
    matches!(data.kind, Kind::Stack(_)).then_some(node)
}

/// The stack, or for a nested one the stack around all.
pub(crate) fn top(tree: &Tree, stack: NodeId) -> NodeId {
    levels(tree, stack)
        .last()
        .map_or(stack, |(stack, _)| *stack)
}

/// The resource that stands for a nested stack in its parent, or all resources in a scope.
fn standing_for(tree: &Tree, node: NodeId) -> Vec<NodeId> {
    match tree.stack_data(node).and_then(|data| data.nested) {
        Some(resource) => vec![resource],
        None => resources_in(tree, node),
    }
}

fn resources_in(tree: &Tree, node: NodeId) -> Vec<NodeId> {
    tree.descendants(node)
        .into_iter()
        .filter(|id| tree.resource(*id).is_some())
        .collect()
}

/// The two resources, or the nested stacks that they are in, at the innermost stack that holds
/// both; `None` if they are in different stacks altogether.
fn common_level(tree: &Tree, source: NodeId, target: NodeId) -> Option<(NodeId, NodeId)> {
    let of = |node: NodeId| -> Vec<(NodeId, NodeId)> {
        let stack = tree.get(node).and_then(|data| data.stack);
        let inner = stack.map(|stack| (stack, node));
        let outer = stack
            .into_iter()
            .flat_map(|stack| levels(tree, stack).into_iter().skip(1));
        inner.into_iter().chain(outer).collect()
    };
    let targets = of(target);
    of(source).into_iter().find_map(|(stack, source)| {
        let found = targets.iter().find(|(other, _)| *other == stack)?;
        Some((source, found.1))
    })
}

/// A stack and the stacks around it, each with the resource that stands for the one inside.
pub(crate) fn levels(tree: &Tree, stack: NodeId) -> Vec<(NodeId, NodeId)> {
    let mut found = vec![(stack, stack)];
    let mut current = stack;
    while let Some(resource) = tree.stack_data(current).and_then(|data| data.nested) {
        let Some(parent) = tree.get(resource).and_then(|data| data.stack) else {
            break;
        };
        found.push((parent, resource));
        current = parent;
    }
    found
}
