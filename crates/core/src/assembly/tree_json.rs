//! `tree.json`: the construct tree, for tools that show it.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::tree::{Kind, NodeId, Tree};

/// The tree with the logical ids of its elements.
pub(super) fn tree_json(tree: &Tree, ids: &[Option<String>]) -> String {
    let root = Branch {
        tree,
        ids,
        node: tree.root(),
        path: String::new(),
    };
    let document = Document { tree: root };
    serde_json::to_string(&document).unwrap_or_default()
}

struct Document<'a> {
    tree: Branch<'a>,
}

impl Serialize for Document<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("version", "tree-0.1")?;
        map.serialize_entry("tree", &self.tree)?;
        map.end()
    }
}

struct Branch<'a> {
    tree: &'a Tree,
    ids: &'a [Option<String>],
    node: NodeId,
    path: String,
}

impl Branch<'_> {
    /// The kind of construct; a resource's type says what it is.
    fn kind(&self) -> Option<&'static str> {
        match self.tree.get(self.node)?.kind {
            Kind::Root => Some("catchment.App"),
            Kind::Stage(_) => Some("catchment.Stage"),
            Kind::Stack(_) => Some("catchment.Stack"),
            Kind::Construct(kind) => Some(kind),
            Kind::Resource(_) | Kind::Element(_) => None,
        }
    }
}

impl Serialize for Branch<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let id = self.tree.id_of(self.node);
        map.serialize_entry("id", if id.is_empty() { "App" } else { id })?;
        map.serialize_entry("path", &self.path)?;
        if let Some(kind) = self.kind() {
            let info = [("fqn", kind), ("version", env!("CARGO_PKG_VERSION"))];
            map.serialize_entry("constructInfo", &Object(&info))?;
        }
        let logical_id = self
            .ids
            .get(self.node.index as usize)
            .and_then(Option::as_deref);
        if let (Some(data), Some(id)) = (self.tree.resource(self.node), logical_id) {
            let attributes = [
                ("aws:cdk:cloudformation:type", data.type_name()),
                ("aws:cdk:cloudformation:logicalId", id),
            ];
            map.serialize_entry("attributes", &Object(&attributes))?;
        }
        let children = self.tree.get(self.node).map(|node| &node.children);
        if children.is_some_and(|children| !children.is_empty()) {
            map.serialize_entry("children", &Children(self))?;
        }
        map.end()
    }
}

struct Children<'a>(&'a Branch<'a>);

impl Serialize for Children<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Branch {
            tree,
            ids,
            node,
            path,
        } = self.0;
        let children = tree
            .get(*node)
            .into_iter()
            .flat_map(|data| data.children.values());
        let entries = children.map(|child| {
            let id = tree.id_of(*child);
            let branch = Branch {
                tree,
                ids,
                node: *child,
                path: crate::tree::join_path(path, id),
            };
            (id, branch)
        });
        serializer.collect_map(entries)
    }
}

struct Object<'a>(&'a [(&'static str, &'a str)]);

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().copied())
    }
}
