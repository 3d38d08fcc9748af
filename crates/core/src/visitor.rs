//! Code that sees the whole tree before it is synthesized.

use std::collections::BTreeSet;

use crate::app::App;
use crate::diagnostic::Diagnostic;
use crate::props::Props;
use crate::resource::{Resource, ResourceId};
use crate::scope::Scope;
use crate::tree::{Kind, NodeId};

/// The priority of visitors that do not name one.
pub(crate) const DEFAULT_PRIORITY: i32 = 500;

/// How many rounds visitors may go on adding to the tree.
const MAX_ROUNDS: usize = 100;

/// Sees every place of a scope at synthesis, and may change it: the CDK's aspects.
///
/// The order is defined: visitors of lower priority first over the whole tree; of one priority,
/// place by place from the root down, siblings in the order in which they were added; at one
/// place, visitors of outer scopes before those of inner ones, then in the order in which they
/// were registered. What a visitor adds is visited too. A visitor sees a place once.
///
/// ```
/// use catchment_core::{App, Diagnostic, Env, RawResource, Visit};
///
/// let app = App::new();
/// app.root().visit(|place: Visit<'_>| {
///     if place.resource_type().as_deref() == Some("AWS::EC2::EIP") {
///         place.scope().report(Diagnostic::error("network/no-eip", "no public addresses here"));
///     }
/// });
/// app.stack("Net", Env::agnostic()).add_raw("Ip", RawResource::new("AWS::EC2::EIP"));
/// assert!(app.synth().is_err());
/// ```
pub trait Visitor {
    /// Sees one place.
    fn visit(&self, place: Visit<'_>);
}

impl<F: Fn(Visit<'_>)> Visitor for F {
    fn visit(&self, place: Visit<'_>) {
        self(place);
    }
}

/// One place of the tree, shown to a [`Visitor`].
#[derive(Clone, Copy, Debug)]
pub struct Visit<'a> {
    scope: Scope<'a>,
}

impl<'a> Visit<'a> {
    /// The place, to report, add and tag.
    #[must_use]
    pub const fn scope(self) -> Scope<'a> {
        self.scope
    }

    /// The resource's type, such as `AWS::S3::Bucket`; `None` for anything but a resource.
    #[must_use]
    pub fn resource_type(self) -> Option<String> {
        let tree = self.scope.app().tree.borrow();
        Some(tree.resource(self.scope.node())?.type_name().to_owned())
    }

    /// The resource's id, if it is one of type `R`.
    #[must_use]
    pub fn as_resource<R: Resource>(self) -> Option<ResourceId<R>> {
        let name = self.resource_type()?;
        (name == R::META.type_name).then(|| ResourceId::new(self.scope.node()))
    }

    /// The resource's properties, as they stand; `None` for anything but a resource.
    #[must_use]
    pub fn properties(self) -> Option<Props> {
        let tree = self.scope.app().tree.borrow();
        Some(tree.resource(self.scope.node())?.props.clone())
    }

    /// Whether the place is a stack.
    #[must_use]
    pub fn is_stack(self) -> bool {
        let tree = self.scope.app().tree.borrow();
        let node = tree.get(self.scope.node());
        node.is_some_and(|node| matches!(node.kind, Kind::Stack(_)))
    }
}

/// A visitor in the tree.
pub(crate) struct Registered {
    scope: NodeId,
    priority: i32,
    visitor: Option<Box<dyn Visitor>>,
}

impl Registered {
    pub(crate) fn new(scope: NodeId, priority: i32, visitor: Box<dyn Visitor>) -> Self {
        Self {
            scope,
            priority,
            visitor: Some(visitor),
        }
    }
}

/// Does what waits for synthesis, and lets all visitors see all places, until nothing new appears.
pub(crate) fn run(app: &App) {
    let mut seen = BTreeSet::new();
    do_deferred(app);
    let mut rounds_that_added: usize = 0;
    while rounds_that_added < MAX_ROUNDS {
        let size = app.tree.borrow().len();
        let Some(due) = next_round(app, &seen) else {
            return;
        };
        for (index, node) in due {
            if seen.insert((index, node)) {
                call(app, index, node);
            }
        }
        do_deferred(app);
        if app.tree.borrow().len() > size {
            rounds_that_added = rounds_that_added.saturating_add(1);
        }
    }
    app.root().report(
        Diagnostic::error(
            "visitor/endless",
            format!("visitors still add to the tree after {MAX_ROUNDS} rounds that did"),
        )
        .help("let a visitor add only what is not there yet"),
    );
}

/// Runs deferred actions with nothing borrowed, until none is left.
fn do_deferred(app: &App) {
    let next = || app.tree.borrow_mut().deferred.pop_front();
    while let Some((node, action)) = next() {
        action(app.root().at(node));
    }
}

/// The visits of the lowest priority that are still due, in order; `None` when all are done.
fn next_round(app: &App, seen: &BTreeSet<(usize, NodeId)>) -> Option<Vec<(usize, NodeId)>> {
    let tree = app.tree.borrow();
    if tree.visitors.is_empty() {
        return None;
    }
    let mut priorities: Vec<i32> = tree.visitors.iter().map(|entry| entry.priority).collect();
    priorities.sort_unstable();
    priorities.dedup();
    for priority in priorities {
        let mut due = Vec::new();
        for node in tree.descendants(tree.root()) {
            let mut scopes: Vec<NodeId> = tree.ancestors(node).collect();
            scopes.reverse();
            for scope in scopes {
                let here = tree
                    .visitors
                    .iter()
                    .enumerate()
                    .filter(|(_, entry)| entry.scope == scope && entry.priority == priority);
                due.extend(
                    here.map(|(index, _)| (index, node))
                        .filter(|visit| !seen.contains(visit)),
                );
            }
        }
        if !due.is_empty() {
            return Some(due);
        }
    }
    None
}

/// Calls one visitor with nothing borrowed.
fn call(app: &App, index: usize, node: NodeId) {
    let take = |app: &App| {
        app.tree
            .borrow_mut()
            .visitors
            .get_mut(index)?
            .visitor
            .take()
    };
    let Some(visitor) = take(app) else { return };
    visitor.visit(Visit {
        scope: app.root().at(node),
    });
    if let Some(entry) = app.tree.borrow_mut().visitors.get_mut(index) {
        entry.visitor = Some(visitor);
    }
}
