//! Where constructs are added.

use std::any::Any;
use std::fmt;
use std::panic::Location;

use crate::acknowledge::Acknowledgement;
use crate::app::App;
use crate::describe;
use crate::diagnostic::Diagnostic;
use crate::logical_id::NameRules;
use crate::names;
use crate::options::{ResourceData, ResourceHandle, TypeFacts};
use crate::plan::Prerequisite;
use crate::resource::{RawResource, Resource, ResourceId, Untyped};
use crate::stack::Stack;
use crate::tag::{TagOp, TagOptions};
use crate::tree::{Kind, NodeId};
use crate::value::Value;
use crate::visitor::{Registered, Visitor};

/// A cursor on one place of an app's tree. `Copy`, so that two stacks are used side by side.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    app: &'a App,
    node: NodeId,
}

impl<'a> Scope<'a> {
    pub(crate) const fn new(app: &'a App, node: NodeId) -> Self {
        Self { app, node }
    }

    /// The app.
    #[must_use]
    pub const fn app(self) -> &'a App {
        self.app
    }

    /// The place in the tree.
    #[must_use]
    pub const fn node(self) -> NodeId {
        self.node
    }

    /// The same cursor on another place of the tree.
    #[must_use]
    pub fn at(self, node: impl Into<NodeId>) -> Self {
        Self::new(self.app, node.into())
    }

    /// The ids from the root down, joined by `/`.
    #[must_use]
    pub fn path(self) -> String {
        self.app.tree.borrow().path(self.node)
    }

    /// The id under the parent.
    #[must_use]
    pub fn id(self) -> String {
        self.app.tree.borrow().id_of(self.node).to_owned()
    }

    /// The stack that this place is in; `None` above all stacks.
    #[must_use]
    pub fn stack(self) -> Option<Stack<'a>> {
        let stack = self.app.tree.borrow().get(self.node)?.stack?;
        Some(Stack::from_scope(self.at(stack)))
    }

    /// The child called `id`, if there is one.
    #[must_use]
    pub fn child(self, id: &str) -> Option<Self> {
        let child = *self.app.tree.borrow().get(self.node)?.children.get(id)?;
        Some(self.at(child))
    }

    /// The children, in the order in which they were added.
    #[must_use]
    pub fn children(self) -> Vec<Self> {
        let tree = self.app.tree.borrow();
        let node = tree.get(self.node);
        node.into_iter()
            .flat_map(|node| node.children.values())
            .map(|child| self.at(*child))
            .collect()
    }

    /// Adds a scope for a construct's own parts.
    ///
    /// Its id becomes part of the logical ids of everything inside: changing it replaces them.
    #[track_caller]
    pub fn construct(self, id: &str) -> Self {
        self.construct_of(id, "catchment.Construct")
    }

    /// Like [`construct`](Self::construct), with the name that `tree.json` gives the kind of
    /// construct, such as `catchment.Trail`.
    #[track_caller]
    pub fn construct_of(self, id: &str, kind: &'static str) -> Self {
        self.at(self.insert(id, Kind::Construct(kind), Location::caller()))
    }

    /// Adds a resource and returns its id.
    ///
    /// By convention the main resource of a construct is called `Resource`, which leaves no trace
    /// in its logical id's readable part.
    #[track_caller]
    pub fn add<R: Resource>(self, id: &str, resource: R) -> ResourceId<R> {
        let data = ResourceData::new(TypeFacts::Known(R::META), resource.into_props());
        self.add_resource(id, data, Location::caller())
    }

    /// Adds a resource of a type that this library does not know.
    #[track_caller]
    pub fn add_raw(self, id: &str, resource: RawResource) -> ResourceId<Untyped> {
        let facts = TypeFacts::Raw(resource.type_name);
        self.add_resource(
            id,
            ResourceData::new(facts, resource.props),
            Location::caller(),
        )
    }

    fn add_resource<R>(
        self,
        id: &str,
        data: ResourceData,
        location: &'static Location<'static>,
    ) -> ResourceId<R> {
        let kind = Kind::Resource(Some(Box::new(data)));
        ResourceId::new(self.insert(id, kind, location))
    }

    /// Changes a resource that is already there: the escape hatch for properties that a
    /// construct does not offer.
    ///
    /// `change` runs while nothing is borrowed; editing the same resource from inside is an error
    /// at synthesis.
    pub fn edit<R: Resource>(self, id: ResourceId<R>, change: impl FnOnce(R) -> R) {
        let taken = match self.app.tree.borrow_mut().get_mut(id.node()) {
            Some(node) => match &mut node.kind {
                Kind::Resource(data) => data.take(),
                _ => None,
            },
            None => None,
        };
        let Some(mut data) = taken else {
            return self.report_unknown(id.node());
        };
        data.props = change(R::from_props(std::mem::take(&mut data.props))).into_props();
        if let Some(node) = self.app.tree.borrow_mut().get_mut(id.node()) {
            node.kind = Kind::Resource(Some(data));
        }
    }

    /// The attributes and escape hatches of a resource: conditions, deletion policies, overrides.
    #[must_use]
    pub fn resource<R>(self, id: ResourceId<R>) -> ResourceHandle<'a, R> {
        ResourceHandle::new(self.at(id.node()), id)
    }

    /// A physical name that is unique in the app and the same in every synthesis: the stack's name,
    /// the ids below it and a hash, with `separator` between them, at most `max_length` long.
    ///
    /// `allowed` are the characters that may stay besides letters and digits. It is the CDK's
    /// `Names.uniqueResourceName`.
    #[must_use]
    pub fn unique_name(self, max_length: usize, separator: &str, allowed: &str) -> String {
        let rules = NameRules {
            max_length,
            separator,
            allowed,
        };
        names::unique_resource_name(&self.app.tree.borrow(), self.node, rules)
    }

    /// Makes everything in this scope be created after `other` (and deleted before it).
    ///
    /// Inside one stack the resources get `DependsOn`; between stacks the plan orders the stacks.
    pub fn depends_on(self, other: impl Into<NodeId>) {
        let other = other.into();
        let mut tree = self.app.tree.borrow_mut();
        let known = tree.get(other).is_some();
        match tree.extras_mut(self.node) {
            Some(extras) if known => {
                if !extras.depends_on.contains(&other) {
                    extras.depends_on.push(other);
                }
            }
            _ => {
                drop(tree);
                self.report_unknown(other);
            }
        }
    }

    /// Tags everything taggable in this scope that has no such tag of its own.
    ///
    /// The nearest scope wins; see [`TagOptions`] for priorities and resource types. A key has 1 to
    /// 128 characters and does not begin with `aws:`, a value has up to 256, and a resource up to
    /// 50 tags.
    pub fn tag(self, key: &str, value: &str) {
        self.tag_with(key, value, TagOptions::new());
    }

    /// Tags what `options` choose in this scope.
    pub fn tag_with(self, key: &str, value: &str, options: TagOptions) {
        self.push_tag(TagOp::set(key, value, options));
    }

    /// Removes a tag that outer scopes give, from everything in this scope.
    pub fn untag(self, key: &str) {
        self.push_tag(TagOp::remove(key, TagOptions::new()));
    }

    fn push_tag(self, op: TagOp) {
        if let Some(extras) = self.app.tree.borrow_mut().extras_mut(self.node) {
            extras.tags.push(op);
        }
    }

    /// Lets `visitor` see (and change) everything in this scope at synthesis, at the default
    /// priority. See [`Visitor`] for the order.
    pub fn visit(self, visitor: impl Visitor + 'static) {
        self.visit_at(crate::visitor::DEFAULT_PRIORITY, visitor);
    }

    /// Like [`visit`](Self::visit), at a priority: lower ones come first.
    pub fn visit_at(self, priority: i32, visitor: impl Visitor + 'static) {
        let mut tree = self.app.tree.borrow_mut();
        tree.visitors
            .push(Registered::new(self.node, priority, Box::new(visitor)));
    }

    /// A value in words, for messages: its text, with `${…}` for what only CloudFormation will
    /// know, such as `${LogArchive/Key/Resource.Arn}`.
    #[must_use]
    pub fn describe<T: ?Sized>(self, value: &Value<T>) -> String {
        describe::describe(&self.app.tree.borrow(), value.node())
    }

    /// Does `action` at the beginning of synthesis, when the program has declared everything, and
    /// before visitors see the tree; actions run in the order in which they were asked for.
    ///
    /// For what a construct can only write when it knows all who use it, such as a policy. Actions
    /// that visitors ask for run after the round of visits that asked.
    pub fn at_synthesis(self, action: impl FnOnce(Scope<'_>) + 'static) {
        let mut tree = self.app.tree.borrow_mut();
        tree.deferred.push_back((self.node, Box::new(action)));
    }

    /// Records a finding about this place. Synthesis returns all findings at once.
    pub fn report(self, diagnostic: Diagnostic) {
        let mut tree = self.app.tree.borrow_mut();
        let path = tree.path(self.node);
        let location = tree.get(self.node).map(|node| node.location);
        tree.diagnostics.push(match location {
            Some(location) => diagnostic.at(&path, location),
            None => diagnostic,
        });
    }

    /// Accepts findings of one code in this scope. They are still reported, with the reason.
    #[track_caller]
    pub fn acknowledge(self, code: &str, reason: &str) {
        let location = Location::caller();
        if let Some(extras) = self.app.tree.borrow_mut().extras_mut(self.node) {
            extras.acknowledgements.push(Acknowledgement {
                code: code.to_owned(),
                reason: reason.to_owned(),
                location,
            });
        }
    }

    /// Records something that must be so before the stack can be deployed and that no template
    /// can express. The plan lists it.
    pub fn require(self, prerequisite: Prerequisite) {
        let mut tree = self.app.tree.borrow_mut();
        let entry = (self.node, prerequisite);
        if !tree.prerequisites.contains(&entry) {
            tree.prerequisites.push(entry);
        }
    }

    /// Gives `change` the data of type `T` that constructs keep at a place of the tree, such as
    /// the policy of a key; made by `Default` the first time.
    ///
    /// The data is out of the tree meanwhile: a nested call for the same place and type starts
    /// afresh, and is overwritten.
    pub fn with_attachment<T: Any + Send + Sync + Default, O>(
        self,
        change: impl FnOnce(&mut T) -> O,
    ) -> O {
        let taken = self.app.tree.borrow_mut().take_attachment::<T>(self.node);
        let mut attachment = taken.unwrap_or_default();
        let outcome = change(&mut attachment);
        let mut tree = self.app.tree.borrow_mut();
        drop(tree.take_attachment::<T>(self.node));
        tree.put_attachment(self.node, attachment);
        outcome
    }

    pub(crate) fn insert(
        self,
        id: &str,
        kind: Kind,
        location: &'static Location<'static>,
    ) -> NodeId {
        let mut tree = self.app.tree.borrow_mut();
        tree.insert(self.node, id, kind, location)
    }

    fn report_unknown(self, node: NodeId) {
        let message = format!("{node:?} is no resource of this app, or is being edited already");
        self.report(
            Diagnostic::error("tree/unknown-resource", message)
                .help("use ids of the same app, and do not edit a resource from inside its edit")
                .structural(),
        );
    }
}

impl fmt::Debug for Scope<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Scope({})", self.path())
    }
}

impl From<Scope<'_>> for NodeId {
    fn from(scope: Scope<'_>) -> Self {
        scope.node
    }
}

impl<'a> From<&'a App> for Scope<'a> {
    fn from(app: &'a App) -> Self {
        app.root()
    }
}
