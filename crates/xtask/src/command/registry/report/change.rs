//! What changed of one thing, in few words.

use std::fmt::{self, Display, Formatter};

use catchment_registry::{Attribute, Property, Shape, Text, Traits};

/// What is said of something.
#[derive(PartialEq)]
pub(super) enum Fact {
    /// The rest of a line.
    Words(String),
    Property(Property),
    Attribute(Attribute),
    Alias(Shape),
}

impl Fact {
    pub(super) fn is_property(&self) -> bool {
        matches!(self, Self::Property(_) | Self::Attribute(_))
    }

    fn is_retired(&self) -> bool {
        match self {
            Self::Property(property) => property.traits.retired,
            Self::Attribute(attribute) => attribute.retired,
            Self::Words(_) | Self::Alias(_) => false,
        }
    }
}

impl Display for Fact {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Words(text) if text.is_empty() => Ok(()),
            Self::Words(text) => write!(f, " {}", text.trim_start()),
            Self::Property(property) => {
                let line = property.to_string();
                f.write_str(line.strip_prefix(&property.name).unwrap_or(&line))
            }
            Self::Attribute(attribute) => write!(f, ": {}", attribute.shape),
            Self::Alias(shape) => write!(f, " = {shape}"),
        }
    }
}

/// A line about what became of the thing at `path`.
pub(super) fn describe(path: &str, old: &Fact, new: &Fact) -> String {
    match (old.is_retired(), new.is_retired()) {
        (false, true) => return format!("- {path}, kept as retired"),
        (true, false) => return format!("+ {path}{new}, no longer retired"),
        _ => {}
    }
    let mut changes = Vec::new();
    match (old, new) {
        (Fact::Property(old), Fact::Property(new)) => {
            match (old.required, new.required) {
                (false, true) => changes.push("now required".to_owned()),
                (true, false) => changes.push("no longer required".to_owned()),
                _ => {}
            }
            compare_traits(old.traits, new.traits, &mut changes);
            compare_shapes(&old.shape, &new.shape, &mut changes);
            if old.default != new.default {
                let text = |default: &Option<String>| default.clone().unwrap_or("none".to_owned());
                changes.push(format!(
                    "default was {}, now {}",
                    text(&old.default),
                    text(&new.default)
                ));
            }
        }
        (Fact::Attribute(old), Fact::Attribute(new)) => {
            compare_shapes(&old.shape, &new.shape, &mut changes);
        }
        (Fact::Alias(old), Fact::Alias(new)) => compare_shapes(old, new, &mut changes),
        (old, new) => changes.push(format!(
            "was {}, now {}",
            old.to_string().trim_start(),
            new.to_string().trim_start()
        )),
    }
    format!("~ {path}: {}", changes.join("; "))
}

fn compare_traits(old: Traits, new: Traits, changes: &mut Vec<String>) {
    let (old, new) = (old.to_string(), new.to_string());
    let words = |text: &str| {
        text.split_whitespace()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let (old, new) = (words(&old), words(&new));
    for word in new.iter().filter(|word| !old.contains(word)) {
        changes.push(format!("now {word}"));
    }
    for word in old.iter().filter(|word| !new.contains(word)) {
        changes.push(format!("no longer {word}"));
    }
}

/// Enumerations are long: of them, only what came and went.
fn compare_shapes(old: &Shape, new: &Shape, changes: &mut Vec<String>) {
    let (mut old, mut new) = (old.clone(), new.clone());
    if let (Some(before), Some(after)) = (text(&mut old), text(&mut new))
        && before.is_enumeration()
        && after.is_enumeration()
    {
        let words = compare_values(before, after);
        if !words.is_empty() {
            changes.push(format!("values {}", words.join(" ")));
        } else if before.allowed != after.allowed {
            changes.push("values in another order".to_owned());
        }
        for text in [before, after] {
            text.allowed.clear();
            text.retired.clear();
        }
    }
    if old != new {
        changes.push(format!("was {old}, now {new}"));
    }
}

fn compare_values(old: &Text, new: &Text) -> Vec<String> {
    let mut words = Vec::new();
    for value in &new.allowed {
        if old.retired.contains(value) {
            words.push(format!("+{value} (no longer retired)"));
        } else if !old.allowed.contains(value) {
            words.push(format!("+{value}"));
        }
    }
    for value in &old.allowed {
        if new.retired.contains(value) {
            words.push(format!("-{value} (kept, retired)"));
        } else if !new.allowed.contains(value) {
            words.push(format!("-{value}"));
        }
    }
    let is_gone = |value: &&String| !new.allowed.contains(value) && !new.retired.contains(value);
    let gone = old.retired.iter().filter(is_gone);
    words.extend(gone.map(|value| format!("-{value} (was retired)")));
    words
}

/// The text that a shape is, or that the items of a list are.
fn text(shape: &mut Shape) -> Option<&mut Text> {
    match shape {
        Shape::Text(text) => Some(text),
        Shape::List(list) => text(&mut list.items),
        _ => None,
    }
}
