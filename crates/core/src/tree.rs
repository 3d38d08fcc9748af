//! The construct tree: one arena per app.

use std::any::{Any, TypeId};
use std::collections::VecDeque;
use std::fmt;
use std::panic::Location;

use indexmap::IndexMap;

use crate::acknowledge::Acknowledgement;
use crate::diagnostic::Diagnostic;
use crate::element::ElementData;
use crate::options::ResourceData;
use crate::plan::Prerequisite;
use crate::scope::Scope;
use crate::stack::StackData;
use crate::stage::StageData;
use crate::tag::TagOp;
use crate::tree_problems::{duplicate_id, empty_id, foreign_scope, too_deep};
use crate::validator::Validator;
use crate::visitor::Registered;

/// A place in the tree of one app: a construct, a stack, a resource.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId {
    pub(crate) app: u32,
    pub(crate) index: u32,
}

impl fmt::Debug for NodeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.index)
    }
}

/// Work that waits for synthesis.
pub(crate) type Deferred = Box<dyn FnOnce(Scope<'_>)>;

/// The levels of scopes below the root: what walks the tree recurses.
pub(crate) const MAX_DEPTH: u16 = 1_000;

/// Between a child's id and the number that sets it apart from a twin.
const TWIN: char = '\u{0}';

pub(crate) struct Tree {
    app: u32,
    nodes: Vec<NodeData>,
    pub(crate) diagnostics: Vec<Diagnostic>,
    pub(crate) visitors: Vec<Registered>,
    pub(crate) validators: Vec<Box<dyn Validator>>,
    pub(crate) deferred: VecDeque<(NodeId, Deferred)>,
    pub(crate) prerequisites: Vec<(NodeId, Prerequisite)>,
}

pub(crate) struct NodeData {
    pub(crate) parent: Option<NodeId>,
    position: usize,
    /// Whether it is stored under another id than its own: its parent had a child of this id
    /// already, or it stands in for one that is too deep.
    is_twin: bool,
    /// The number of scopes above.
    depth: u16,
    /// Whether something below was too deep, which is reported once.
    is_too_deep: bool,
    pub(crate) children: IndexMap<Box<str>, NodeId>,
    pub(crate) kind: Kind,
    /// The nearest stack, the node itself included.
    pub(crate) stack: Option<NodeId>,
    pub(crate) location: &'static Location<'static>,
    /// What few nodes have.
    extras: Option<Box<Extras>>,
}

#[derive(Default)]
pub(crate) struct Extras {
    pub(crate) depends_on: Vec<NodeId>,
    pub(crate) tags: Vec<TagOp>,
    pub(crate) acknowledgements: Vec<Acknowledgement>,
    attachments: Vec<(TypeId, Box<dyn Any + Send + Sync>)>,
}

pub(crate) enum Kind {
    Root,
    Stage(StageData),
    Stack(Box<StackData>),
    Construct(&'static str),
    /// `None` only while [`Scope::edit`](crate::Scope::edit) has it.
    Resource(Option<Box<ResourceData>>),
    Element(Box<ElementData>),
}

impl Tree {
    pub(crate) fn new(app: u32, location: &'static Location<'static>) -> Self {
        let root = NodeData {
            parent: None,
            position: 0,
            is_twin: false,
            depth: 0,
            is_too_deep: false,
            children: IndexMap::new(),
            kind: Kind::Root,
            stack: None,
            location,
            extras: None,
        };
        Self {
            app,
            nodes: vec![root],
            diagnostics: Vec::new(),
            visitors: Vec::new(),
            validators: Vec::new(),
            deferred: VecDeque::new(),
            prerequisites: Vec::new(),
        }
    }

    pub(crate) const fn root(&self) -> NodeId {
        NodeId {
            app: self.app,
            index: 0,
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// All nodes, parents before children, in the order in which they were made.
    pub(crate) fn ids(&self) -> impl Iterator<Item = NodeId> + use<> {
        let app = self.app;
        let count = u32::try_from(self.nodes.len()).unwrap_or(u32::MAX);
        (0..count).map(move |index| NodeId { app, index })
    }

    /// The node, unless it belongs to another app.
    pub(crate) fn get(&self, id: NodeId) -> Option<&NodeData> {
        if id.app != self.app {
            return None;
        }
        self.nodes.get(id.index as usize)
    }

    pub(crate) fn get_mut(&mut self, id: NodeId) -> Option<&mut NodeData> {
        if id.app != self.app {
            return None;
        }
        self.nodes.get_mut(id.index as usize)
    }

    pub(crate) fn extras(&self, id: NodeId) -> Option<&Extras> {
        self.get(id)?.extras.as_deref()
    }

    pub(crate) fn extras_mut(&mut self, id: NodeId) -> Option<&mut Extras> {
        Some(self.get_mut(id)?.extras.get_or_insert_default())
    }

    /// The extras of a node that has some.
    pub(crate) fn extras_mut_if_any(&mut self, id: NodeId) -> Option<&mut Extras> {
        self.get_mut(id)?.extras.as_deref_mut()
    }

    /// The id that the node has under its parent.
    pub(crate) fn id_of(&self, id: NodeId) -> &str {
        let Some(node) = self.get(id) else { return "" };
        let parent = node.parent.and_then(|parent| self.get(parent));
        let key = parent.and_then(|parent| parent.children.get_index(node.position));
        match key {
            Some((key, _)) if node.is_twin => key.split(TWIN).next().unwrap_or_default(),
            Some((key, _)) => key,
            None => "",
        }
    }

    /// Whether the node was added under an id that its parent had already.
    pub(crate) fn is_twin(&self, id: NodeId) -> bool {
        self.get(id).is_some_and(|node| node.is_twin)
    }

    /// The ids from the root down, joined by `/`; empty for the root.
    pub(crate) fn path(&self, id: NodeId) -> String {
        self.ids_below(id, None).join("/")
    }

    /// The ids on the way from (below) `top` down to the node.
    pub(crate) fn ids_below(&self, id: NodeId, top: Option<NodeId>) -> Vec<&str> {
        let mut ids: Vec<&str> = self
            .ancestors(id)
            .take_while(|ancestor| Some(*ancestor) != top && *ancestor != self.root())
            .map(|ancestor| self.id_of(ancestor))
            .collect();
        ids.reverse();
        ids
    }

    /// The node, its parent, and so on up to the root.
    pub(crate) fn ancestors(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        std::iter::successors(Some(id), |current| self.get(*current)?.parent)
    }

    /// The node and all below it, parents first, siblings in order.
    pub(crate) fn descendants(&self, id: NodeId) -> Vec<NodeId> {
        let mut found = Vec::new();
        let mut open = vec![id];
        while let Some(next) = open.pop() {
            found.push(next);
            if let Some(node) = self.get(next) {
                open.extend(node.children.values().rev());
            }
        }
        found
    }

    /// Adds a child. A second child of one id is added under a name of its own and reported.
    ///
    /// A child that would be too deep is reported and added beside its parent.
    pub(crate) fn insert(
        &mut self,
        parent: NodeId,
        id: &str,
        kind: Kind,
        location: &'static Location<'static>,
    ) -> NodeId {
        let index = u32::try_from(self.nodes.len()).unwrap_or(u32::MAX);
        let child = NodeId {
            app: self.app,
            index,
        };
        let stack = match kind {
            Kind::Stack(_) => Some(child),
            _ => self.get(parent).and_then(|node| node.stack),
        };
        let beside = self.above_if_deepest(parent, id, location);
        let is_too_deep = beside.is_some();
        let parent = beside.unwrap_or(parent);
        let (key, is_twin) = match is_too_deep {
            true => (self.twin_key(parent, &plain_id(id)), true),
            false => self.free_key(parent, id, location),
        };
        let (position, depth) = self.get(parent).map_or((0, 0), |node| {
            (node.children.len(), node.depth.saturating_add(1))
        });
        if let Some(node) = self.get_mut(parent) {
            node.children.insert(key, child);
        }
        self.nodes.push(NodeData {
            parent: Some(parent),
            position,
            is_twin,
            depth,
            is_too_deep,
            children: IndexMap::new(),
            kind,
            stack,
            location,
            extras: None,
        });
        child
    }

    /// The parent of a node that is too deep for children, which is reported for its first child
    /// and not again for what is added to that one.
    fn above_if_deepest(
        &mut self,
        id: NodeId,
        child: &str,
        location: &'static Location<'static>,
    ) -> Option<NodeId> {
        let node = self.get_mut(id).filter(|node| node.depth >= MAX_DEPTH)?;
        let above = node.parent?;
        if !std::mem::replace(&mut node.is_too_deep, true) {
            let path = self.path(id);
            self.diagnostics.push(too_deep(&path, child, location));
        }
        Some(above)
    }

    /// The key under which a new child goes into its parent, and whether it is a twin; what is
    /// wrong with its id is reported.
    fn free_key(
        &mut self,
        parent: NodeId,
        id: &str,
        location: &'static Location<'static>,
    ) -> (Box<str>, bool) {
        let id = plain_id(id);
        let Some(node) = self.get(parent) else {
            self.diagnostics.push(foreign_scope(&id, location));
            return (id, false);
        };
        let twin = node.children.get(&id).copied();
        if twin.is_none() && !id.is_empty() {
            return (id, false);
        }
        let path = join_path(&self.path(parent), &id);
        if id.is_empty() {
            self.diagnostics.push(empty_id(&path, location));
        }
        let Some(twin) = twin else {
            return (id, false);
        };
        let first = self.get(twin).map_or(location, |first| first.location);
        self.diagnostics.push(duplicate_id(&path, first, location));
        (self.twin_key(parent, &id), true)
    }

    /// A key for another child called `id`.
    fn twin_key(&self, parent: NodeId, id: &str) -> Box<str> {
        let position = self.get(parent).map_or(0, |node| node.children.len());
        format!("{id}{TWIN}{position}").into_boxed_str()
    }

    /// Takes the attachment of type `T` out of a node, so that no borrow is held while it is used.
    pub(crate) fn take_attachment<T: Any + Send + Sync>(&mut self, id: NodeId) -> Option<Box<T>> {
        let attachments = &mut self.get_mut(id)?.extras.as_mut()?.attachments;
        let found = attachments
            .iter()
            .position(|(kind, _)| *kind == TypeId::of::<T>())?;
        attachments.swap_remove(found).1.downcast().ok()
    }

    pub(crate) fn put_attachment<T: Any + Send + Sync>(&mut self, id: NodeId, attachment: Box<T>) {
        if let Some(extras) = self.extras_mut(id) {
            extras.attachments.push((TypeId::of::<T>(), attachment));
        }
    }

    /// The stack that the node is in, with its data.
    pub(crate) fn stack_data(&self, stack: NodeId) -> Option<&StackData> {
        match &self.get(stack)?.kind {
            Kind::Stack(data) => Some(data),
            _ => None,
        }
    }

    pub(crate) fn stack_data_mut(&mut self, stack: NodeId) -> Option<&mut StackData> {
        match &mut self.get_mut(stack)?.kind {
            Kind::Stack(data) => Some(data),
            _ => None,
        }
    }

    pub(crate) fn resource(&self, id: NodeId) -> Option<&ResourceData> {
        match &self.get(id)?.kind {
            Kind::Resource(data) => data.as_deref(),
            _ => None,
        }
    }

    pub(crate) fn resource_mut(&mut self, id: NodeId) -> Option<&mut ResourceData> {
        match &mut self.get_mut(id)?.kind {
            Kind::Resource(data) => data.as_deref_mut(),
            _ => None,
        }
    }

    pub(crate) fn stacks(&self) -> Vec<NodeId> {
        self.ids()
            .filter(|id| self.stack_data(*id).is_some())
            .collect()
    }
}

/// An id as it is kept: without the character between the ids of a path.
fn plain_id(id: &str) -> Box<str> {
    match id.contains(['/', TWIN]) {
        true => id.replace('/', "--").replace(TWIN, "").into_boxed_str(),
        false => Box::from(id),
    }
}

pub(crate) fn join_path(parent: &str, id: &str) -> String {
    if parent.is_empty() {
        id.to_owned()
    } else {
        format!("{parent}/{id}")
    }
}
