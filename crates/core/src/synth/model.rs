//! What the passes of synthesis know, and hand on.

use std::collections::{BTreeMap, BTreeSet};

use crate::acknowledge::Acknowledged;
use crate::diagnostic::Diagnostic;
use crate::plan::ParameterSource;
use crate::synth::depends::top;
use crate::tree::{NodeId, Tree};
use crate::value::node::Node;

/// The state of synthesis after the tree is final.
pub(crate) struct Model<'t> {
    pub(crate) tree: &'t Tree,
    /// Logical ids by node index.
    pub(crate) ids: Vec<Option<String>>,
    /// Bodies of elements by node index.
    pub(crate) bodies: Vec<Option<Node>>,
    /// The stacks, in the order in which they were made.
    pub(crate) stacks: Vec<NodeId>,
    /// The elements of each stack by the stack's node index.
    pub(crate) elements: BTreeMap<NodeId, Vec<NodeId>>,
    /// The outermost stacks, each with the nested ones inside it.
    pub(crate) inside: BTreeMap<NodeId, Vec<NodeId>>,
    pub(crate) additions: BTreeMap<NodeId, Additions>,
    /// References and `DependsOn` between the resources of each stack.
    pub(crate) edges: BTreeMap<NodeId, Vec<(NodeId, NodeId)>>,
    /// Which stack needs which other stack first, and why.
    pub(crate) needs: BTreeMap<(NodeId, NodeId), BTreeSet<String>>,
    /// The stacks in deployment order.
    pub(crate) order: Vec<NodeId>,
    problems: Vec<Diagnostic>,
}

/// What synthesis adds to a stack.
#[derive(Default)]
pub(crate) struct Additions {
    pub(crate) parameters: BTreeMap<String, Node>,
    pub(crate) outputs: BTreeMap<String, Node>,
    pub(crate) transforms: BTreeSet<&'static str>,
    /// Whether a macro runs over the template, besides its transforms.
    pub(crate) expands: bool,
    /// What the plan puts into parameters.
    pub(crate) wiring: BTreeMap<String, Wire>,
}

/// A parameter that the plan fills from an output of another stack.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Wire {
    pub(crate) producer: NodeId,
    pub(crate) output: String,
}

/// The result: a template for every stack, and what the plan says of it.
pub(crate) struct Finished {
    pub(crate) stacks: Vec<FinishedStack>,
    pub(crate) diagnostics: Vec<Diagnostic>,
    pub(crate) acknowledged: Vec<Acknowledged>,
    pub(crate) ids: Vec<Option<String>>,
}

pub(crate) struct FinishedStack {
    pub(crate) node: NodeId,
    pub(crate) template: String,
    pub(crate) parameters: BTreeMap<String, ParameterSource>,
    pub(crate) needs: Vec<NodeId>,
    pub(crate) capabilities: Vec<String>,
    pub(crate) nested: Vec<NodeId>,
}

impl<'t> Model<'t> {
    pub(crate) fn new(
        tree: &'t Tree,
        ids: Vec<Option<String>>,
        bodies: Vec<Option<Node>>,
        needs: BTreeMap<(NodeId, NodeId), BTreeSet<String>>,
    ) -> Self {
        let mut elements: BTreeMap<NodeId, Vec<NodeId>> = BTreeMap::new();
        for id in tree.ids() {
            let has_body = bodies.get(id.index as usize).is_some_and(Option::is_some);
            let stack = tree.get(id).and_then(|node| node.stack);
            if let (true, Some(stack)) = (has_body, stack) {
                elements.entry(stack).or_default().push(id);
            }
        }
        let stacks = tree.stacks();
        let mut inside: BTreeMap<NodeId, Vec<NodeId>> = BTreeMap::new();
        for stack in &stacks {
            let outermost = top(tree, *stack);
            let nested = inside.entry(outermost).or_default();
            if outermost != *stack {
                nested.push(*stack);
            }
        }
        Self {
            tree,
            ids,
            bodies,
            stacks,
            elements,
            inside,
            additions: BTreeMap::new(),
            edges: BTreeMap::new(),
            needs,
            order: Vec::new(),
            problems: Vec::new(),
        }
    }

    pub(crate) fn id(&self, node: NodeId) -> &str {
        self.tree
            .get(node)
            .and_then(|_| self.ids.get(node.index as usize)?.as_deref())
            .unwrap_or_default()
    }

    pub(crate) fn body(&self, node: NodeId) -> Option<&Node> {
        self.bodies.get(node.index as usize)?.as_ref()
    }

    pub(crate) fn elements_of(&self, stack: NodeId) -> &[NodeId] {
        self.elements.get(&stack).map_or(&[], Vec::as_slice)
    }

    /// The nested stacks inside a stack, at any depth.
    pub(crate) fn nested_in(&self, stack: NodeId) -> &[NodeId] {
        self.inside.get(&stack).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn add_to(&mut self, stack: NodeId) -> &mut Additions {
        self.additions.entry(stack).or_default()
    }

    pub(crate) fn need(&mut self, consumer: NodeId, producer: NodeId, why: String) {
        if consumer != producer {
            self.needs
                .entry((consumer, producer))
                .or_default()
                .insert(why);
        }
    }

    /// Records a finding about a place of the tree.
    pub(crate) fn report(&mut self, node: NodeId, diagnostic: Diagnostic) {
        let mut diagnostic = self.placed(node, diagnostic);
        let id = self.id(node);
        if !id.is_empty() {
            diagnostic.set_logical_id(id);
        }
        if !self.problems.contains(&diagnostic) {
            self.problems.push(diagnostic);
        }
    }

    /// Records a finding about an element that it names, unless an earlier one of the same weight
    /// is about the same property, or about one around it: one fault, one finding.
    pub(crate) fn report_once(&mut self, node: NodeId, diagnostic: Diagnostic) {
        let diagnostic = self.placed(node, diagnostic);
        let around = |outer: &str, inner: &str, ends: &[char]| {
            let rest = inner.strip_prefix(outer);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(ends))
        };
        let same = |known: &Diagnostic| {
            let (Some(outer), Some(inner)) = (known.property_path(), diagnostic.property_path())
            else {
                return false;
            };
            known.severity() <= diagnostic.severity()
                && around(known.path(), diagnostic.path(), &['/'])
                && around(outer, inner, &['.', '['])
        };
        let mut known = self.tree.diagnostics.iter().chain(&self.problems);
        if !known.any(same) {
            self.problems.push(diagnostic);
        }
    }

    /// The finding, with the path and source location of the place.
    pub(crate) fn placed(&self, node: NodeId, diagnostic: Diagnostic) -> Diagnostic {
        match self.tree.get(node) {
            Some(data) => diagnostic.at(&self.tree.path(node), data.location),
            None => diagnostic,
        }
    }

    pub(crate) fn finish(
        self,
        stacks: Vec<FinishedStack>,
        acknowledged: Vec<Acknowledged>,
    ) -> Finished {
        Finished {
            stacks,
            diagnostics: self.problems,
            acknowledged,
            ids: self.ids,
        }
    }
}

impl Finished {
    /// Joins the findings of synthesis with those in the tree, and settles acknowledgements.
    pub(crate) fn with_findings(
        mut self,
        tree: &mut Tree,
        settle: impl FnOnce(&mut Tree) -> (Vec<Diagnostic>, Vec<Acknowledged>),
    ) -> Self {
        tree.diagnostics.append(&mut self.diagnostics);
        let accepted;
        (self.diagnostics, accepted) = settle(tree);
        self.acknowledged.extend(accepted);
        self.acknowledged.sort_by(Acknowledged::order);
        self
    }
}
