//! Values from the events of a reader, without recursion.

use catchment_core::Diagnostic;

use super::super::{Entry, Map, Node, Position, Value};
use super::{MAX_DEPTH, MAX_FINDINGS, Problem, at, shown};

/// A key may stand in an object once. CloudFormation refuses the template, or takes one of the
/// values without a word.
const DUPLICATE_KEY: &str = "template/duplicate-key";
/// Lists and objects may be inside each other to a depth of 128. No template that CloudFormation
/// takes comes near.
const NESTING: &str = "template/nesting";

/// Values from the events of a reader, without recursion.
#[derive(Default)]
pub(super) struct Builder {
    frames: Vec<Frame>,
    /// The value at the top, once it is whole.
    pub(super) root: Option<Node>,
    /// What is wrong, and no reason to stop reading.
    pub(super) errors: Vec<Diagnostic>,
}

/// A list or an object that is not whole yet.
struct Frame {
    at: Position,
    content: Content,
}

enum Content {
    List(Vec<Node>),
    Map {
        entries: Vec<Entry>,
        /// The key whose value comes next.
        key: Option<(String, Position)>,
    },
}

/// What is open innermost.
#[derive(Clone, Copy)]
pub(super) enum Innermost {
    Nothing,
    List {
        empty: bool,
    },
    Map {
        empty: bool,
    },
    /// An object of which a key was read, and its value was not.
    Key,
}

impl Builder {
    /// How many lists and objects are open.
    pub(super) fn depth(&self) -> usize {
        self.frames.len()
    }

    /// Whether a key comes next.
    pub(super) fn wants_key(&self) -> bool {
        let last = self.frames.last().map(|frame| &frame.content);
        matches!(last, Some(Content::Map { key: None, .. }))
    }

    /// The key whose value comes next, and its place.
    pub(super) fn pending(&self) -> Option<(&str, Position)> {
        match &self.frames.last()?.content {
            Content::Map { key: Some(key), .. } => Some((&key.0, key.1)),
            _ => None,
        }
    }

    /// What is open innermost, for what is expected next.
    pub(super) fn innermost(&self) -> Innermost {
        match self.frames.last().map(|frame| &frame.content) {
            None => Innermost::Nothing,
            Some(Content::List(items)) => Innermost::List {
                empty: items.is_empty(),
            },
            Some(Content::Map { key: Some(_), .. }) => Innermost::Key,
            Some(Content::Map { entries, key: None }) => Innermost::Map {
                empty: entries.is_empty(),
            },
        }
    }

    pub(super) fn open_list(&mut self, at: Position) -> Result<(), Problem> {
        self.open(at, Content::List(Vec::new()))
    }

    pub(super) fn open_map(&mut self, at: Position) -> Result<(), Problem> {
        let (entries, key) = (Vec::new(), None);
        self.open(at, Content::Map { entries, key })
    }

    fn open(&mut self, at: Position, content: Content) -> Result<(), Problem> {
        if self.frames.len() >= MAX_DEPTH {
            return Err(too_deep(at).into());
        }
        self.frames.push(Frame { at, content });
        Ok(())
    }

    /// The key of the value that comes next.
    pub(super) fn key(&mut self, text: String, at: Position) {
        if let Some(Frame {
            content: Content::Map { key, .. },
            ..
        }) = self.frames.last_mut()
        {
            *key = Some((text, at));
        }
    }

    /// Puts a whole value where it belongs.
    pub(super) fn place(&mut self, value: Node) {
        let Some(frame) = self.frames.last_mut() else {
            self.root = Some(value);
            return;
        };
        match &mut frame.content {
            Content::List(items) => items.push(value),
            Content::Map { entries, key } => {
                if let Some((key, at)) = key.take() {
                    entries.push(Entry { key, at, value });
                }
            }
        }
    }

    /// Forgets the key whose value would come next.
    pub(super) fn forget_key(&mut self) {
        if let Some(Content::Map { key, .. }) =
            self.frames.last_mut().map(|frame| &mut frame.content)
        {
            *key = None;
        }
    }

    /// Ends the innermost list or object.
    pub(super) fn close(&mut self) -> Option<Node> {
        let frame = self.frames.pop()?;
        let value = match frame.content {
            Content::List(items) => Value::List(items),
            Content::Map { entries, .. } => {
                self.check_keys(&entries);
                Value::Map(Map::new(entries))
            }
        };
        Some(Node::new(value, frame.at))
    }

    fn check_keys(&mut self, entries: &[Entry]) {
        for (first, second) in duplicates(entries) {
            if self.errors.len() < MAX_FINDINGS {
                self.errors.push(duplicate(first, second));
            }
        }
    }
}

/// The entries whose key stood before, each with the one before it, in the order of the text.
fn duplicates(entries: &[Entry]) -> Vec<(&Entry, &Entry)> {
    let mut sorted: Vec<&Entry> = entries.iter().collect();
    // Stable: equal keys stay in the order of the text.
    sorted.sort_by(|left, right| left.key.cmp(&right.key));
    let neighbours = sorted.windows(2);
    let mut found: Vec<(&Entry, &Entry)> = neighbours
        .filter_map(|pair| match pair {
            [first, second] if first.key == second.key => Some((*first, *second)),
            _ => None,
        })
        .collect();
    found.sort_by_key(|(_, second)| second.at);
    found
}

fn duplicate(first: &Entry, second: &Entry) -> Diagnostic {
    let key = shown(&second.key);
    let message = format!("key `{key}` is given twice: here and at {}", first.at);
    let help = "give each key of an object once: rename or remove one of the two";
    at(
        second.at,
        Diagnostic::error(DUPLICATE_KEY, message).help(help),
    )
}

pub(super) fn too_deep(position: Position) -> Diagnostic {
    let message = format!("the template is nested deeper than {MAX_DEPTH} levels");
    let help = "check for brackets that are not closed, or take the value apart";
    at(position, Diagnostic::error(NESTING, message).help(help))
}
