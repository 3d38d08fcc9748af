//! Anchors, and the aliases that repeat them.

use std::collections::BTreeMap;

use catchment_core::Diagnostic;

use super::super::super::{Node, Position, Value};
use super::super::build::too_deep;
use super::super::{FORMATS, MAX_DEPTH, Problem, at};

/// CloudFormation does not support aliases of YAML. `aws cloudformation package` and AWS SAM write
/// them out before they send the template.
pub(super) const ALIAS: &str = "template/alias";
/// Aliases can multiply a text without measure. Written out, they may add 8 MiB; CloudFormation
/// takes templates of at most 1 MB.
const EXPANSION: &str = "template/alias-expansion";
/// An alias cannot stand inside the value that it repeats.
const CIRCLE: &str = "template/alias-circle";

/// What anchored values and their repetitions may take together, in bytes.
const MAX_BYTES: usize = 8 * 1024 * 1024;
/// What a value takes beside its text, in bytes.
const NODE_BYTES: usize = 64;

/// The values with an anchor.
pub(super) struct Anchors {
    known: BTreeMap<usize, Anchor>,
    /// Whether there can be an alias at all.
    needed: bool,
    bytes: usize,
}

struct Anchor {
    node: Node,
    size: Size,
}

#[derive(Clone, Copy, Default)]
struct Size {
    bytes: usize,
    levels: usize,
}

impl Anchors {
    pub(super) fn new(text: &str) -> Self {
        Self {
            known: BTreeMap::new(),
            needed: text.contains('*'),
            bytes: 0,
        }
    }

    /// Keeps a value for its aliases. `id` 0: it has no anchor.
    pub(super) fn remember(
        &mut self,
        id: usize,
        node: &Node,
        position: Position,
    ) -> Result<(), Problem> {
        if id == 0 || !self.needed {
            return Ok(());
        }
        let size = size(node);
        self.charge(size, position)?;
        let node = node.clone();
        self.known.insert(id, Anchor { node, size });
        Ok(())
    }

    /// What an alias stands for. `depth`: how many lists and objects are around it.
    pub(super) fn resolve(
        &mut self,
        id: usize,
        depth: usize,
        position: Position,
    ) -> Result<Node, Problem> {
        let size = self.known.get(&id).map(|anchor| anchor.size);
        let size = size.ok_or_else(|| circle(position))?;
        if depth.saturating_add(size.levels) > MAX_DEPTH {
            return Err(too_deep(position).into());
        }
        self.charge(size, position)?;
        let anchor = self.known.get(&id);
        let node = anchor.map(|anchor| anchor.node.clone());
        node.ok_or_else(|| circle(position).into())
    }

    fn charge(&mut self, size: Size, position: Position) -> Result<(), Problem> {
        self.bytes = self.bytes.saturating_add(size.bytes);
        if self.bytes <= MAX_BYTES {
            return Ok(());
        }
        let message = "the aliases up to here make a template of more than 8 MiB";
        let help = "CloudFormation takes templates of at most 1 MB: repeat less";
        let finding = Diagnostic::error(EXPANSION, message).help(help);
        Err(at(position, finding.link(FORMATS)).into())
    }
}

/// What a value takes. As deep as the reader allows, no deeper.
fn size(node: &Node) -> Size {
    let mut total = Size {
        bytes: NODE_BYTES,
        levels: 0,
    };
    let mut add = |key: usize, node: &Node| {
        let inner = size(node);
        total.bytes = total.bytes.saturating_add(inner.bytes).saturating_add(key);
        total.levels = total.levels.max(inner.levels.saturating_add(1));
    };
    match &node.value {
        Value::List(items) => items.iter().for_each(|item| add(0, item)),
        Value::Map(map) => map
            .iter()
            .for_each(|entry| add(entry.key.len(), &entry.value)),
        Value::Text(text) => total.bytes = total.bytes.saturating_add(text.len()),
        Value::Number(number) => total.bytes = total.bytes.saturating_add(number.as_str().len()),
        Value::Null | Value::Bool(_) => {}
    }
    total
}

fn circle(position: Position) -> Diagnostic {
    let message = "the alias stands inside the value that it repeats";
    let help = "write the inner value out";
    at(position, Diagnostic::error(CIRCLE, message).help(help))
}

pub(super) fn finding(position: Position) -> Diagnostic {
    let message = "an alias is given, which CloudFormation itself does not take";
    let help = "run `aws cloudformation package` on the template first, or write the value out";
    let finding = Diagnostic::warning(ALIAS, message).help(help);
    at(position, finding.link(FORMATS))
}
