//! The plan of an app.

use indexmap::IndexMap;

use super::StackArtifact;
use crate::plan::{PLAN_VERSION, Plan, Prerequisite, Step};
use crate::synth::model::{Finished, FinishedStack};
use crate::tree::Tree;

pub(super) fn plan(tree: &Tree, finished: &Finished, stacks: &[StackArtifact]) -> Plan {
    let steps = finished
        .stacks
        .iter()
        .zip(stacks)
        .filter(|(_, stack)| !stack.nested)
        .map(|(finished, stack)| step(finished, stack));
    Plan {
        version: PLAN_VERSION,
        generator: format!("catchment {}", env!("CARGO_PKG_VERSION")),
        prerequisites: prerequisites(tree),
        steps: steps.collect(),
    }
}

fn step(finished: &FinishedStack, stack: &StackArtifact) -> Step {
    let parameters = finished.parameters.iter();
    Step {
        id: stack.id.clone(),
        path: stack.path.clone(),
        stack_name: stack.name.clone(),
        account: stack.env.account().map(str::to_owned),
        region: stack.env.region().map(str::to_owned),
        template: stack.template_file(),
        size: u64::try_from(finished.template.len()).unwrap_or(u64::MAX),
        package: !finished.nested.is_empty(),
        capabilities: finished.capabilities.clone(),
        parameters: parameters
            .map(|(name, source)| (name.clone(), source.clone()))
            .collect(),
        tags: stack.tags.iter().cloned().collect::<IndexMap<_, _>>(),
        notification_arns: stack.notification_arns.clone(),
        termination_protection: stack.termination_protection,
        depends_on: stack.dependencies.clone(),
    }
}

/// The prerequisites, those of one id and account joined.
fn prerequisites(tree: &Tree) -> Vec<Prerequisite> {
    let mut joined: IndexMap<(String, Option<String>), Prerequisite> = IndexMap::new();
    for (node, prerequisite) in &tree.prerequisites {
        let key = (prerequisite.id.clone(), prerequisite.account.clone());
        let entry = joined.entry(key).or_insert_with(|| prerequisite.clone());
        let path = tree.path(*node);
        if !entry.needed_by.contains(&path) {
            entry.needed_by.push(path);
        }
    }
    joined.sort_keys();
    joined.into_values().collect()
}
