//! One walk over every body: references, edges between resources, values that mean nothing.

use crate::diagnostic::Diagnostic;
use crate::element::Section;
use crate::synth::check;
use crate::synth::model::Model;
use crate::synth::route::{self, Target};
use crate::tree::{Kind, NodeId};
use crate::value::node::{Expr, Node, Shape, Transport};

/// What the bodies of one stack refer to.
#[derive(Default)]
pub(crate) struct Survey {
    /// References that leave the stack.
    pub(crate) distant: Vec<Distant>,
    /// References and `DependsOn` between resources of the stack.
    pub(crate) edges: Vec<(NodeId, NodeId)>,
    /// Whether a function needs the transform `AWS::LanguageExtensions`.
    pub(crate) needs_extensions: bool,
    /// Whether a macro is called.
    pub(crate) has_macro: bool,
    pub(crate) problems: Vec<(NodeId, Diagnostic)>,
}

/// A reference to something in another stack.
pub(crate) struct Distant {
    pub(crate) at: NodeId,
    pub(crate) target: Target,
    pub(crate) transport: Option<Transport>,
}

/// Walks over all bodies of a stack.
pub(crate) fn survey(model: &Model<'_>, stack: NodeId) -> Survey {
    let mut walk = Walk {
        model,
        stack,
        at: stack,
        parameters_only: false,
        found: Survey::default(),
    };
    if let Some(data) = model.tree.stack_data(stack) {
        data.metadata
            .iter()
            .for_each(|(_, value)| walk.node(value, None));
    }
    for element in model.elements_of(stack) {
        if let Some(body) = model.body(*element) {
            walk.at = *element;
            walk.parameters_only = is_decided_early(model, *element);
            walk.node(body, None);
        }
    }
    walk.found
}

struct Walk<'m> {
    model: &'m Model<'m>,
    stack: NodeId,
    /// The element whose body it is.
    at: NodeId,
    /// Whether only parameters may be referred to here: conditions, rules, names of exports.
    parameters_only: bool,
    found: Survey,
}

/// Whether CloudFormation works an element out before it makes anything.
fn is_decided_early(model: &Model<'_>, element: NodeId) -> bool {
    match model.tree.get(element).map(|node| &node.kind) {
        Some(Kind::Element(data)) => matches!(data.section, Section::Conditions | Section::Rules),
        _ => false,
    }
}

impl Walk<'_> {
    fn node(&mut self, node: &Node, transport: Option<&Transport>) {
        match node {
            Node::List(items) => items.iter().for_each(|item| self.node(item, transport)),
            Node::Map(fields) => {
                for (key, value) in fields.iter() {
                    self.found.needs_extensions |= key.starts_with("Fn::ForEach::");
                    let outer = self.parameters_only;
                    self.parameters_only |= key == "Export" && self.is_output();
                    self.node(value, transport);
                    self.parameters_only = outer;
                }
            }
            Node::Expr(expr) => self.expr(expr, transport),
            Node::Float(number) if !number.is_finite() => {
                self.problem(check::not_a_number(*number));
            }
            _ => {}
        }
    }

    fn expr(&mut self, expr: &Expr, transport: Option<&Transport>) {
        if let Some(problem) = check::value(self.model, self.stack, expr) {
            self.problem(problem);
        }
        match expr {
            Expr::Ref(target) => {
                let shape = route::shape_of(self.model, *target);
                self.reference(*target, None, shape, transport);
            }
            Expr::GetAtt(target, attribute, shape) => {
                self.reference(*target, Some(attribute), *shape, transport);
            }
            Expr::LogicalId(target) => self.edge(*target),
            Expr::Call(name, argument) => {
                self.found.needs_extensions |= match (*name, argument) {
                    ("Fn::Length" | "Fn::ToJsonString" | "Fn::ForEach", _) => true,
                    ("Fn::FindInMap", Node::List(items)) => items.len() > 3,
                    _ => false,
                };
                self.found.has_macro |= *name == "Fn::Transform";
                self.node(argument, transport);
            }
            Expr::Concat(parts) => parts.iter().for_each(|part| self.node(part, transport)),
            Expr::Sub(_, variables) => {
                variables
                    .iter()
                    .for_each(|(_, value)| self.node(value, transport));
            }
            Expr::Via(way, inner) => {
                if let Transport::OutputWithRole(role) = way {
                    self.node(role, None);
                }
                self.node(inner, Some(way));
            }
            _ => {}
        }
    }

    fn reference(
        &mut self,
        node: NodeId,
        attribute: Option<&str>,
        shape: Shape,
        transport: Option<&Transport>,
    ) {
        let is_here = self.is_here(node);
        if self.parameters_only && !(is_here && route::is_parameter(self.model, node)) {
            let path = self.model.tree.path(node);
            return self.problem(check::decided_early(&path));
        }
        if is_here {
            return self.edge(node);
        }
        self.found.distant.push(Distant {
            at: self.at,
            target: Target {
                node,
                attribute: attribute.map(str::to_owned),
                shape,
            },
            transport: transport.cloned(),
        });
    }

    fn is_output(&self) -> bool {
        match self.model.tree.get(self.at).map(|node| &node.kind) {
            Some(Kind::Element(data)) => data.section == Section::Outputs,
            _ => false,
        }
    }

    fn edge(&mut self, to: NodeId) {
        if self.is_here(to) && self.model.tree.resource(to).is_some() {
            self.found.edges.push((self.at, to));
        }
    }

    fn is_here(&self, node: NodeId) -> bool {
        self.model.tree.get(node).and_then(|data| data.stack) == Some(self.stack)
    }

    fn problem(&mut self, problem: Diagnostic) {
        self.found.problems.push((self.at, problem));
    }
}
