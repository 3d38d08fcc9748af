//! What changed of one thing, in few words.

use std::fmt::{self, Display, Formatter};

use catchment_registry::{Attribute, Property, Shape, Traits};

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
    if let (Some(before), Some(after)) = (values(&mut old), values(&mut new))
        && before != after
        && !before.is_empty()
        && !after.is_empty()
    {
        let came = after.iter().filter(|value| !before.contains(value));
        let went = before.iter().filter(|value| !after.contains(value));
        let words: Vec<String> = came
            .map(|value| format!("+{value}"))
            .chain(went.map(|value| format!("-{value}")))
            .collect();
        if words.is_empty() {
            changes.push("values in another order".to_owned());
        } else {
            changes.push(format!("values {}", words.join(" ")));
        }
        *before = Vec::new();
        *after = Vec::new();
    }
    if old != new {
        changes.push(format!("was {old}, now {new}"));
    }
}

/// The values of an enumeration, or of a list of them.
fn values(shape: &mut Shape) -> Option<&mut Vec<String>> {
    match shape {
        Shape::Text(text) => Some(&mut text.allowed),
        Shape::List(list) => values(&mut list.items),
        _ => None,
    }
}
