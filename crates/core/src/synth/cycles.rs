//! The order of stacks, and circles in it.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Diagnostic;
use crate::synth::model::Model;
use crate::tree::NodeId;

/// Puts the stacks in deployment order, and reports circles of stacks and of resources.
pub(crate) fn order(model: &mut Model<'_>) {
    let stacks: Vec<NodeId> = model
        .stacks
        .iter()
        .copied()
        .filter(|stack| {
            model
                .tree
                .stack_data(*stack)
                .is_some_and(|data| data.nested.is_none())
        })
        .collect();
    let mut edges: BTreeMap<NodeId, BTreeSet<NodeId>> = BTreeMap::new();
    for (consumer, producer) in model.needs.keys() {
        edges.entry(*consumer).or_default().insert(*producer);
    }
    match sorted(&stacks, &edges) {
        Ok(order) => model.order = order,
        Err(circle) => {
            let problem = stack_circle(model, &circle);
            if let Some(first) = circle.first() {
                model.report(*first, problem);
            }
            model.order = stacks;
        }
    }
    for (_, edges) in std::mem::take(&mut model.edges) {
        resource_circle(model, &edges);
    }
}

/// The nodes with everything that they need before them, otherwise in their order; or a circle.
fn sorted(
    nodes: &[NodeId],
    edges: &BTreeMap<NodeId, BTreeSet<NodeId>>,
) -> Result<Vec<NodeId>, Vec<NodeId>> {
    let mut done = BTreeSet::new();
    let mut result = Vec::with_capacity(nodes.len());
    for node in nodes {
        let mut path = Vec::new();
        visit(*node, edges, &mut done, &mut path, &mut result)?;
    }
    Ok(result)
}

/// Depth first, without recursion: chains of stacks and resources can be long.
fn visit(
    start: NodeId,
    edges: &BTreeMap<NodeId, BTreeSet<NodeId>>,
    done: &mut BTreeSet<NodeId>,
    path: &mut Vec<NodeId>,
    result: &mut Vec<NodeId>,
) -> Result<(), Vec<NodeId>> {
    let children = |node: NodeId| -> Vec<NodeId> {
        let targets = edges.get(&node).into_iter().flatten();
        targets.rev().copied().collect()
    };
    if done.contains(&start) {
        return Ok(());
    }
    let mut on_path = BTreeSet::from([start]);
    let mut open = vec![children(start)];
    path.push(start);
    while let Some(pending) = open.last_mut() {
        match pending.pop() {
            Some(next) if on_path.contains(&next) => {
                let from = path.iter().position(|node| *node == next).unwrap_or(0);
                return Err(path.split_off(from));
            }
            Some(next) if done.contains(&next) => {}
            Some(next) => {
                on_path.insert(next);
                path.push(next);
                open.push(children(next));
            }
            None => {
                open.pop();
                if let Some(node) = path.pop() {
                    on_path.remove(&node);
                    done.insert(node);
                    result.push(node);
                }
            }
        }
    }
    Ok(())
}

fn pairs(circle: &[NodeId]) -> impl Iterator<Item = (NodeId, NodeId)> {
    circle
        .iter()
        .copied()
        .zip(circle.iter().copied().cycle().skip(1))
}

fn stack_circle(model: &Model<'_>, circle: &[NodeId]) -> Diagnostic {
    let mut message = "these stacks need each other in a circle".to_owned();
    for (consumer, producer) in pairs(circle) {
        let [from, to] = [consumer, producer].map(|stack| model.tree.path(stack));
        message.push_str(&format!("\n    `{from}` needs `{to}`:"));
        for why in model.needs.get(&(consumer, producer)).into_iter().flatten() {
            message.push_str(&format!("\n      {why}"));
        }
    }
    Diagnostic::error("stack/circle", message)
        .help("break the circle: give one of the resources a physical name, or move it to the other stack")
        .structural()
}

/// Reports a circle of references and `DependsOn` among the resources of a stack.
fn resource_circle(model: &mut Model<'_>, found: &[(NodeId, NodeId)]) {
    // Most resources refer only to earlier ones: then there is no circle.
    if found.iter().all(|(from, to)| to < from) {
        return;
    }
    let mut edges: BTreeMap<NodeId, BTreeSet<NodeId>> = BTreeMap::new();
    for (from, to) in found {
        edges.entry(*from).or_default().insert(*to);
    }
    let resources: Vec<NodeId> = edges.keys().copied().collect();
    if let Err(circle) = sorted(&resources, &edges) {
        let mut message = "these resources need each other in a circle".to_owned();
        for (from, to) in pairs(&circle) {
            let [from, to] = [from, to].map(|node| model.tree.path(node));
            message.push_str(&format!("\n    `{from}` refers to `{to}`"));
        }
        let problem = Diagnostic::error("resource/circle", message)
            .help("break the circle: give one of them a physical name and refer to it by that")
            .structural();
        if let Some(first) = circle.first() {
            model.report(*first, problem);
        }
    }
}
