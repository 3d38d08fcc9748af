//! The `Mappings` section.

use std::collections::BTreeMap;

use super::{Element, Section};
use crate::tree::NodeId;
use crate::value::node::Node;
use crate::value::{IntoValue, List, Value};

/// A mapping of a stack, for [`fns::find_in_map`](crate::fns::find_in_map).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mapping(NodeId);

impl Mapping {
    pub(crate) const fn new(id: NodeId) -> Self {
        Self(id)
    }

    pub(crate) const fn id(self) -> NodeId {
        self.0
    }
}

/// The contents of a mapping: literal texts, or lists of them, under two keys. Up to 200
/// attributes; a template may have 200 mappings.
#[derive(Clone, Debug, Default)]
pub struct MappingData {
    entries: BTreeMap<String, BTreeMap<String, Node>>,
}

impl MappingData {
    /// An empty mapping.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The text under `top_key` and `second_key`.
    #[must_use]
    pub fn entry(self, top_key: &str, second_key: &str, text: &str) -> Self {
        self.with(top_key, second_key, Node::text(text.to_owned()))
    }

    /// The list under `top_key` and `second_key`.
    #[must_use]
    pub fn list(self, top_key: &str, second_key: &str, items: &[&str]) -> Self {
        let list: Value<List<str>> = items.to_vec().into_value();
        self.with(top_key, second_key, list.into_node())
    }

    fn with(mut self, top_key: &str, second_key: &str, value: Node) -> Self {
        let top = self.entries.entry(top_key.to_owned()).or_default();
        top.insert(second_key.to_owned(), value);
        self
    }

    pub(crate) fn into_element(self) -> Element {
        let body = Node::map(
            self.entries
                .into_iter()
                .map(|(top, entries)| (top, Node::map(entries))),
        );
        Element::new(Section::Mappings, body)
    }
}
