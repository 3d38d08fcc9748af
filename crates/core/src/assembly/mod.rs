//! What synthesis yields: templates, a cloud assembly, a plan, a report.

mod files;
mod manifest;
mod plan_of;
mod report;
mod tree_json;
mod write;

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::acknowledge::Acknowledged;
use crate::diagnostic::Diagnostic;
use crate::env::Env;
use crate::names;
use crate::plan::{ParameterSource, Plan};
use crate::synth::model::{Finished, FinishedStack};
use crate::tree::{Kind, NodeId, Tree};

pub use files::Format;
pub use write::{WriteError, WriteOptions};

/// The result of [`App::synth`](crate::App::synth): everything that will be in the output
/// directory, in memory.
#[derive(Clone, Debug)]
pub struct Assembly {
    stacks: Vec<StackArtifact>,
    stages: Vec<StageArtifact>,
    plan: Plan,
    tree: String,
    diagnostics: Vec<Diagnostic>,
    acknowledged: Vec<Acknowledged>,
}

/// A stack of an assembly.
#[derive(Clone, Debug)]
pub struct StackArtifact {
    id: String,
    path: String,
    name: String,
    env: Env,
    /// The folder inside the assembly, ending in `/`; empty for stacks outside stages.
    folder: String,
    file: String,
    template: String,
    nested: bool,
    dependencies: Vec<String>,
    tags: Vec<(String, String)>,
    /// The values of parameters that are known now.
    parameters: Vec<(String, String)>,
    notification_arns: Vec<String>,
    termination_protection: bool,
}

/// A stage of an assembly: a folder with an assembly of its own.
#[derive(Clone, Debug)]
struct StageArtifact {
    id: String,
    path: String,
    parent: String,
    folder: String,
}

impl Assembly {
    pub(crate) fn new(tree: &Tree, finished: Finished) -> Self {
        let stacks: Vec<StackArtifact> = finished
            .stacks
            .iter()
            .map(|stack| StackArtifact::new(tree, stack))
            .collect();
        Self {
            plan: plan_of::plan(tree, &finished, &stacks),
            tree: tree_json::tree_json(tree, &finished.ids),
            stages: stages(tree),
            stacks: take_templates(stacks, finished.stacks),
            diagnostics: finished.diagnostics,
            acknowledged: finished.acknowledged,
        }
    }

    /// All stacks in deployment order, nested ones after the one that they are in.
    pub fn stacks(&self) -> impl Iterator<Item = &StackArtifact> {
        self.stacks.iter()
    }

    /// The stack with this path, artifact id or name.
    #[must_use]
    pub fn stack(&self, name: &str) -> Option<&StackArtifact> {
        let by = |field: fn(&StackArtifact) -> &str| {
            self.stacks.iter().find(move |stack| field(stack) == name)
        };
        by(StackArtifact::path)
            .or_else(|| by(StackArtifact::id))
            .or_else(|| by(StackArtifact::name))
    }

    /// The deploy plan.
    #[must_use]
    pub const fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Warnings and notes; errors do not reach an assembly.
    #[must_use]
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// The findings that were accepted, with the reasons.
    #[must_use]
    pub fn acknowledged(&self) -> &[Acknowledged] {
        &self.acknowledged
    }
}

/// Moves the template texts to the artifacts that were made from them.
fn take_templates(
    mut stacks: Vec<StackArtifact>,
    finished: Vec<FinishedStack>,
) -> Vec<StackArtifact> {
    for (stack, finished) in stacks.iter_mut().zip(finished) {
        stack.template = finished.template;
    }
    stacks
}

impl StackArtifact {
    fn new(tree: &Tree, finished: &FinishedStack) -> Self {
        let node = finished.node;
        let (props, nested) = tree
            .stack_data(node)
            .map(|data| (data.props.clone(), data.nested.is_some()))
            .unwrap_or_default();
        let id = names::artifact_id(tree, node);
        let file = if nested {
            nested_template_file(tree, node)
        } else {
            format!("{id}.template.json")
        };
        let protection = crate::stack::TerminationProtection::Enabled;
        Self {
            path: tree.path(node),
            name: names::stack_name(tree, node),
            env: props.env,
            folder: folder(tree, names::assembly_of(tree, node)),
            file,
            template: String::new(),
            nested,
            dependencies: finished
                .needs
                .iter()
                .map(|producer| names::artifact_id(tree, *producer))
                .collect(),
            tags: props.tags,
            parameters: given(&finished.parameters),
            notification_arns: props.notification_arns,
            termination_protection: props.termination_protection == protection,
            id,
        }
    }

    /// The id in the assembly, which begins the template's file name.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The path in the app, such as `Prod/LogArchive`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The stack's name in CloudFormation.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Account and region, as far as they are known.
    #[must_use]
    pub const fn env(&self) -> &Env {
        &self.env
    }

    /// The template's file, relative to the assembly.
    #[must_use]
    pub fn template_file(&self) -> String {
        format!("{}{}", self.folder, self.file)
    }

    /// The template, minified.
    #[must_use]
    pub fn template_json(&self) -> &str {
        &self.template
    }

    /// The template, indented for people.
    #[must_use]
    pub fn template_pretty(&self) -> String {
        files::pretty(&self.template)
    }

    /// Whether it is a nested stack, which its parent deploys.
    #[must_use]
    pub const fn is_nested(&self) -> bool {
        self.nested
    }

    /// The ids of the stacks that are deployed before.
    #[must_use]
    pub fn dependencies(&self) -> &[String] {
        &self.dependencies
    }
}

fn given(parameters: &BTreeMap<String, ParameterSource>) -> Vec<(String, String)> {
    let known = parameters.iter().filter_map(|(name, source)| match source {
        ParameterSource::Value(value) => Some((name.clone(), value.clone())),
        ParameterSource::Output { .. } => None,
    });
    known.collect()
}

/// The file of a nested stack's template, as the CDK names it.
pub(crate) fn nested_template_file(tree: &Tree, stack: NodeId) -> String {
    format!("{}.nested.template.json", names::unique_id(tree, stack))
}

fn stages(tree: &Tree) -> Vec<StageArtifact> {
    let is_stage = |id: &NodeId| {
        tree.get(*id)
            .is_some_and(|node| matches!(node.kind, Kind::Stage(_)))
    };
    tree.ids()
        .filter(is_stage)
        .map(|stage| StageArtifact {
            id: stage_id(tree, stage),
            path: tree.path(stage),
            parent: folder(tree, names::assembly_of(tree, stage)),
            folder: folder(tree, stage),
        })
        .collect()
}

fn stage_id(tree: &Tree, stage: NodeId) -> String {
    let path = tree.path(stage).replace('/', "-");
    let safe = path.chars().map(|c| match c {
        'A'..='Z' | 'a'..='z' | '0'..='9' | '_' | '-' | '.' => c,
        _ => '_',
    });
    format!("assembly-{}", safe.collect::<String>())
}

/// The folder of a stage's assembly, ending in `/`; empty for the app's own.
fn folder(tree: &Tree, stage: NodeId) -> String {
    let is_stage = tree
        .get(stage)
        .is_some_and(|node| matches!(node.kind, Kind::Stage(_)));
    if !is_stage {
        return String::new();
    }
    let outer = folder(tree, names::assembly_of(tree, stage));
    format!("{outer}{}/", stage_id(tree, stage))
}

/// A file of the output directory.
pub(crate) struct File<'a> {
    pub(crate) path: String,
    pub(crate) content: Cow<'a, str>,
}
