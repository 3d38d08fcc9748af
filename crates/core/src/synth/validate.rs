//! Validators read the templates.

use std::collections::BTreeMap;

use crate::acknowledge::Acknowledged;
use crate::env::Env;
use crate::synth::model::{FinishedStack, Model};
use crate::tree::NodeId;
use crate::validator::{Validation, WrittenTemplate};

/// Shows all templates to all validators, and reports what they find.
pub(super) fn validate(model: &mut Model<'_>, stacks: &[FinishedStack]) -> Vec<Acknowledged> {
    let tree = model.tree;
    let mut accepted = Vec::new();
    if tree.validators.is_empty() {
        return accepted;
    }
    let agnostic = Env::agnostic();
    let paths: Vec<String> = stacks.iter().map(|stack| tree.path(stack.node)).collect();
    let written = stacks.iter().zip(&paths).map(|(stack, path)| {
        let env = tree.stack_data(stack.node).map(|data| &data.props.env);
        WrittenTemplate::new(&stack.template, path, env.unwrap_or(&agnostic))
    });
    let written: Vec<WrittenTemplate<'_>> = written.collect();
    for validator in &tree.validators {
        for (stack, found) in stacks.iter().zip(validator.validate(&written)) {
            accepted.extend(report(model, stack.node, found));
        }
    }
    accepted
}

/// Reports what was found in the template of one stack.
fn report(model: &mut Model<'_>, stack: NodeId, found: Validation) -> Vec<Acknowledged> {
    if found.diagnostics.is_empty() && found.accepted.is_empty() {
        return Vec::new();
    }
    let elements = model.elements_of(stack).iter();
    let nodes: BTreeMap<String, NodeId> = elements
        .map(|element| (model.id(*element).to_owned(), *element))
        .collect();
    let node = |id: Option<&str>| id.and_then(|id| nodes.get(id)).copied().unwrap_or(stack);
    for finding in found.diagnostics {
        let node = node(finding.logical_id());
        model.report_once(node, finding);
    }
    let accepted = found.accepted.into_iter().map(|(finding, reason)| {
        let diagnostic = model.placed(node(finding.logical_id()), finding);
        let at = diagnostic.path().to_owned();
        Acknowledged {
            diagnostic,
            reason,
            at,
        }
    });
    accepted.collect()
}
