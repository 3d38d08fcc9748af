//! The mappings of a template, indexed: `Fn::FindInMap` looks the same ones up many times.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::template::{Map, Node};
use crate::validate::context::Context;

/// How many names are compared for suggestions in one template.
const MAX_COMPARED: usize = 100_000;

/// The mappings that were looked up.
#[derive(Debug, Default)]
pub(crate) struct Mappings<'t> {
    indexes: RefCell<BTreeMap<&'t str, Rc<Index<'t>>>>,
    compared: Cell<usize>,
}

impl Mappings<'_> {
    /// Whether so many more names may be compared for a suggestion. In a template in which that
    /// many are wrong, it would take long.
    pub(super) fn may_compare(&self, names: usize) -> bool {
        let compared = self.compared.get().saturating_add(names);
        self.compared.set(compared);
        compared <= MAX_COMPARED
    }
}

/// A mapping.
#[derive(Debug)]
pub(super) struct Index<'t> {
    /// The values by top-level key and second-level key.
    pub(super) tops: BTreeMap<&'t str, BTreeMap<&'t str, &'t Node>>,
    /// All second-level keys.
    pub(super) seconds: BTreeSet<&'t str>,
    /// Whether some of the keys are in another file.
    pub(super) is_open: bool,
}

impl<'t> Index<'t> {
    fn new(map: &'t Map) -> Self {
        let inner = |map: &'t Map| map.iter().map(|entry| (entry.key.as_str(), &entry.value));
        let mut tops = BTreeMap::new();
        for (key, value) in inner(map) {
            let values = value.as_map().into_iter().flat_map(inner).collect();
            tops.insert(key, values);
        }
        let all = tops.values().flat_map(BTreeMap::keys);
        let seconds: BTreeSet<&str> = all.copied().collect();
        Self {
            is_open: tops.contains_key("Fn::Transform") || seconds.contains("Fn::Transform"),
            tops,
            seconds,
        }
    }
}

/// The mapping of that name, if there is one.
pub(super) fn index<'t>(context: &Context<'t>, name: &str) -> Option<Rc<Index<'t>>> {
    let mut indexes = context.lookups.indexes.borrow_mut();
    if let Some(known) = indexes.get(name) {
        return Some(Rc::clone(known));
    }
    let (name, entry) = context.mappings.get_key_value(name)?;
    let made = Rc::new(Index::new(entry.value.as_map()?));
    indexes.insert(name, Rc::clone(&made));
    Some(made)
}
