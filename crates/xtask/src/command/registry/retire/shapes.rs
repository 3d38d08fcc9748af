//! What stays of the shapes of properties: the values of enumerations, and the names of enumerations
//! and property types.

use std::collections::BTreeSet;

use catchment_registry::{Body, Definition, Object, Shape, Text};

/// The definitions of a resource type, before and after.
pub(super) struct Shapes<'a> {
    old: &'a [Definition],
    new: &'a mut Vec<Definition>,
    /// The definitions that the sources have.
    living: BTreeSet<String>,
    /// Property types whose properties are still to be kept: of which, in which.
    pairs: Vec<(String, String)>,
}

impl<'a> Shapes<'a> {
    /// Definitions of the same name are the same.
    pub(super) fn new(old: &'a [Definition], new: &'a mut Vec<Definition>) -> Self {
        let living: BTreeSet<String> = new.iter().map(|known| known.name.clone()).collect();
        let mut pairs = Vec::new();
        for before in old {
            let mut definitions = new.iter_mut();
            let Some(after) = definitions.find(|known| known.name == before.name) else {
                continue;
            };
            match (&before.body, &mut after.body) {
                (Body::Object(_), Body::Object(_)) => {
                    pairs.push((before.name.clone(), before.name.clone()));
                }
                (Body::Alias(Shape::Text(old)), Body::Alias(Shape::Text(new))) => {
                    keep_values(old, new);
                }
                _ => {}
            }
        }
        Self {
            old,
            new,
            living,
            pairs,
        }
    }

    pub(super) fn next_pair(&mut self) -> Option<(String, String)> {
        self.pairs.pop()
    }

    /// The properties of an older property type, and those of a present one, which
    /// [`put`](Self::put) puts back.
    pub(super) fn take(&mut self, before: &str, after: &str) -> Option<(&'a Object, Object)> {
        let old = self.old.iter().find(|known| known.name == before)?;
        let new = self.new.iter_mut().find(|known| known.name == after)?;
        match (&old.body, &mut new.body) {
            (Body::Object(old), Body::Object(new)) => Some((old, std::mem::take(new))),
            _ => None,
        }
    }

    pub(super) fn put(&mut self, name: &str, object: Object) {
        if let Some(known) = self.new.iter_mut().find(|known| known.name == name) {
            known.body = Body::Object(object);
        }
    }

    /// Keeps what `new` lacks of `old`; `name` is that of the enumeration of a text without a name.
    pub(super) fn keep(&mut self, old: &Shape, new: &mut Shape, name: &str) {
        match (old, &mut *new) {
            (Shape::List(old), Shape::List(new)) => self.keep(&old.items, &mut new.items, name),
            (Shape::Map(old), Shape::Map(new)) if old.entries.len() == new.entries.len() => {
                let pairs = old.entries.iter().zip(&mut new.entries);
                for ((_, old), (_, new)) in pairs {
                    self.keep(old, new, name);
                }
            }
            (Shape::Named(old), Shape::Named(new)) => self.keep_name(old, new),
            (Shape::Named(old), Shape::Text(text)) => {
                if self.keep_enumeration(old, text) {
                    *new = Shape::Named(old.clone());
                }
            }
            (old, Shape::Named(new)) => {
                if let Some(old) = text(old) {
                    self.keep_as_alias(name, old, new);
                }
            }
            (old, new) => {
                if let (Some(old), Some(new)) = (text(old), text_mut(new)) {
                    keep_values(old, new);
                }
            }
        }
    }

    /// A definition has another name now: the older one becomes a name of the new one.
    fn keep_name(&mut self, old: &str, new: &str) {
        let old = resolve(self.old, old);
        if old == new || self.find(old).is_some() {
            return;
        }
        let (Some(before), Some(after)) = (
            self.old.iter().find(|known| known.name == old),
            self.new.iter_mut().find(|known| known.name == new),
        ) else {
            return;
        };
        match (&before.body, &mut after.body) {
            (Body::Object(_), Body::Object(_)) => {
                self.pairs.push((old.to_owned(), new.to_owned()));
            }
            (Body::Alias(Shape::Text(before)), Body::Alias(Shape::Text(after))) => {
                keep_values(before, after);
            }
            _ => return,
        }
        self.add(old, Body::Alias(Shape::Named(new.to_owned())));
    }

    /// An enumeration is a text without a name now: it keeps its name, unless that means something
    /// else.
    fn keep_enumeration(&mut self, name: &str, new: &Text) -> bool {
        let name = resolve(self.old, name);
        let mut known = self.old.iter().filter(|known| known.name == name);
        let Some(Body::Alias(Shape::Text(old))) = known.next().map(|known| &known.body) else {
            return false;
        };
        let mut kept = new.clone();
        keep_values(old, &mut kept);
        let kept = Body::Alias(Shape::Text(kept));
        if let Some(known) = self.find(name) {
            return !self.living.contains(name) && known.body == kept;
        }
        self.add(name, kept);
        true
    }

    /// A text without a name is an enumeration now: the name that it had in Rust stays.
    fn keep_as_alias(&mut self, name: &str, old: &Text, new: &str) {
        let mut definitions = self.new.iter_mut();
        let Some(Body::Alias(Shape::Text(text))) = definitions
            .find(|known| known.name == new)
            .map(|known| &mut known.body)
        else {
            return;
        };
        keep_values(old, text);
        let is_taken = self.old.iter().any(|known| known.name == name);
        if old.is_enumeration() && !is_taken && self.find(name).is_none() {
            self.add(name, Body::Alias(Shape::Named(new.to_owned())));
        }
    }

    fn find(&self, name: &str) -> Option<&Definition> {
        self.new.iter().find(|known| known.name == name)
    }

    fn add(&mut self, name: &str, body: Body) {
        self.new.push(Definition {
            name: name.to_owned(),
            retired: true,
            body,
        });
    }
}

/// What the definition of that name is called since an earlier update.
fn resolve<'d>(definitions: &'d [Definition], name: &'d str) -> &'d str {
    let mut name = name;
    for _ in definitions {
        let mut known = definitions.iter().filter(|known| known.name == name);
        match known.next().map(|known| &known.body) {
            Some(Body::Alias(Shape::Named(next))) => name = next,
            _ => break,
        }
    }
    name
}

/// The values that only `old` has are retired. The others stand in the order that they had, for it
/// tells apart the constants of those that differ in punctuation alone.
fn keep_values(old: &Text, new: &mut Text) {
    for value in old.allowed.iter().chain(&old.retired) {
        if !new.allowed.contains(value) && !new.retired.contains(value) {
            new.retired.push(value.clone());
        }
    }
    let position = |value: &String| {
        let mut known = old.allowed.iter();
        known.position(|known| known == value).unwrap_or(usize::MAX)
    };
    new.allowed.sort_by_cached_key(position);
}

/// The text that is or may be an enumeration.
fn text(shape: &Shape) -> Option<&Text> {
    match shape {
        Shape::Text(text) => Some(text),
        Shape::Union(shapes) => {
            let mut texts = Vec::new();
            for shape in shapes {
                match shape {
                    Shape::Text(text) => texts.push(text),
                    _ => return None,
                }
            }
            let listed = texts.iter().find(|text| text.is_enumeration());
            listed.or(texts.first()).copied()
        }
        _ => None,
    }
}

fn text_mut(shape: &mut Shape) -> Option<&mut Text> {
    match shape {
        Shape::Text(text) => Some(text),
        Shape::Union(shapes) => {
            let is_text = |shape: &Shape| matches!(shape, Shape::Text(_));
            if !shapes.iter().all(is_text) {
                return None;
            }
            let is_listed =
                |shape: &Shape| matches!(shape, Shape::Text(text) if text.is_enumeration());
            let position = shapes.iter().position(is_listed).unwrap_or_default();
            shapes.get_mut(position).and_then(text_mut)
        }
        _ => None,
    }
}
