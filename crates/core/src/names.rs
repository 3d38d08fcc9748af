//! Names of stacks, artifacts, outputs and exports, by the CDK's schemes.

use crate::env::Env;
use crate::logical_id::{NameRules, logical_id, unique_name};
use crate::scope::Scope;
use crate::tree::{Kind, NodeId, Tree};

/// The longest stack name.
const MAX_STACK_NAME: usize = 128;
/// The longest export name.
const MAX_EXPORT_NAME: usize = 255;

/// The environment that a stage around `scope` gives.
pub(crate) fn stage_env(scope: Scope<'_>) -> Env {
    let tree = scope.app().tree.borrow();
    let envs = tree
        .ancestors(scope.node())
        .filter_map(|id| match &tree.get(id)?.kind {
            Kind::Stage(stage) => Some(stage.env.clone()),
            _ => None,
        });
    let mut envs = envs;
    envs.next().unwrap_or_default()
}

/// The nearest stage above a node, or the root.
pub(crate) fn assembly_of(tree: &Tree, node: NodeId) -> NodeId {
    let found = tree.ancestors(node).skip(1).find(|id| {
        tree.get(*id)
            .is_some_and(|data| matches!(data.kind, Kind::Stage(_)))
    });
    found.unwrap_or_else(|| tree.root())
}

/// The stages around a node, outermost first.
fn stages(tree: &Tree, node: NodeId) -> Vec<NodeId> {
    let mut found: Vec<NodeId> = tree
        .ancestors(node)
        .filter(|id| {
            tree.get(*id)
                .is_some_and(|data| matches!(data.kind, Kind::Stage(_)))
        })
        .collect();
    found.reverse();
    found
}

/// The name under which CloudFormation knows the stack.
pub(crate) fn stack_name(tree: &Tree, stack: NodeId) -> String {
    let given = tree
        .stack_data(stack)
        .and_then(|data| data.props.name.clone());
    given.unwrap_or_else(|| {
        let stages = stages(tree, stack);
        let prefix: String = stages
            .iter()
            .map(|stage| format!("{}-", tree.id_of(*stage)))
            .collect();
        let ids = tree.ids_below(stack, stages.last().copied());
        let rest = stack_id(&ids, MAX_STACK_NAME.saturating_sub(prefix.len()));
        format!("{prefix}{rest}")
    })
}

/// The stack's name in the assembly; its template's file name begins with it.
pub(crate) fn artifact_id(tree: &Tree, stack: NodeId) -> String {
    let id = stack_id(&tree.ids_below(stack, None), MAX_STACK_NAME);
    id.chars()
        .map(|c| match c {
            'A'..='Z' | 'a'..='z' | '0'..='9' | '_' | '-' | '.' => c,
            _ => '_',
        })
        .collect()
}

fn stack_id(ids: &[&str], max_length: usize) -> String {
    if let [only] = ids
        && only.chars().count() <= max_length
    {
        return (*only).to_owned();
    }
    let rules = NameRules {
        max_length,
        separator: "",
        allowed: "",
    };
    unique_name(ids, rules).unwrap_or_default()
}

/// The id of a node in the whole app: `Names.uniqueId`.
pub(crate) fn unique_id(tree: &Tree, node: NodeId) -> String {
    logical_id(&tree.ids_below(node, None)).unwrap_or_default()
}

/// A physical name for what is declared at a place, unique in the app: `Names.uniqueResourceName`.
pub(crate) fn unique_resource_name(tree: &Tree, node: NodeId, rules: NameRules<'_>) -> String {
    let stack = tree.get(node).and_then(|data| data.stack);
    let mut ids: Vec<String> = tree
        .ids_below(node, stack)
        .into_iter()
        .map(str::to_owned)
        .collect();
    if let Some(stack) = stack {
        ids.insert(0, stack_name(tree, stack));
    }
    unique_name(&ids, rules).unwrap_or_default()
}

/// What a reference reads, in the CDK's notation: `{"Ref":"Key961B73FD"}`.
pub(crate) fn reference_json(logical_id: &str, attribute: Option<&str>) -> String {
    match attribute {
        None => format!(r#"{{"Ref":"{logical_id}"}}"#),
        Some(attribute) => format!(r#"{{"Fn::GetAtt":["{logical_id}","{attribute}"]}}"#),
    }
}

/// The logical id of the plain output that publishes a reference.
pub(crate) fn publish_output(reference: &str) -> String {
    logical_id(&["Publish", &format!("Output{reference}")]).unwrap_or_default()
}

/// The logical id of the output that exports a reference.
pub(crate) fn export_output(reference: &str) -> String {
    logical_id(&["Exports", &format!("Output{reference}")]).unwrap_or_default()
}

/// The name under which a stack exports a reference; the end is kept when it is too long.
pub(crate) fn export_name(stack_name: &str, output: &str) -> String {
    let prefix = format!("{stack_name}:");
    let room = MAX_EXPORT_NAME.saturating_sub(prefix.len());
    let cut = output.len().saturating_sub(room);
    format!("{prefix}{}", output.get(cut..).unwrap_or_default())
}

/// The parameter that brings a reference of another stack in from outside.
pub(crate) fn reference_parameter(tree: &Tree, target: NodeId, attribute: Option<&str>) -> String {
    let attribute = attribute.unwrap_or("Ref");
    let id = format!("reference-to-{}{attribute}", unique_id(tree, target));
    logical_id(&[id]).unwrap_or_default()
}

/// The output through which a nested stack hands a reference to its parent.
pub(crate) fn nested_output(tree: &Tree, target: NodeId, attribute: Option<&str>) -> String {
    let id = format!("{}{}", unique_id(tree, target), attribute.unwrap_or("Ref"));
    logical_id(&[id]).unwrap_or_default()
}

/// Whether CloudFormation takes the name for a stack.
pub(crate) fn is_stack_name(name: &str) -> bool {
    name.len() <= MAX_STACK_NAME
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}
