//! What the identifiers of loops stand for.

use crate::template::Node;

/// A text is not made longer than a template may be.
const LONGEST: usize = 1_000_000;

/// An item of a collection.
#[derive(Clone, Debug)]
pub(super) struct Item {
    /// Its text, or a placeholder for it.
    pub(super) text: String,
    /// What a reference to the identifier becomes.
    pub(super) value: Node,
    /// Whether `text` is what CloudFormation will put there.
    pub(super) known: bool,
}

/// The loops around a place, from the inside.
#[derive(Clone, Copy)]
pub(super) struct Scope<'s> {
    pub(super) outer: Option<&'s Scope<'s>>,
    pub(super) identifier: &'s str,
    pub(super) item: &'s Item,
}

/// What `identifier` stands for.
pub(super) fn item<'s>(scope: Option<&Scope<'s>>, identifier: &str) -> Option<&'s Item> {
    let mut next = scope.copied();
    while let Some(here) = next {
        if here.identifier == identifier {
            return Some(here.item);
        }
        next = here.outer.copied();
    }
    None
}

/// Writes the items into a text: `${Name}` as it is, `&{Name}` without what is no letter or digit.
/// Where `keep` says so, `${Name}` stays as it is written.
pub(super) fn fill(
    text: &str,
    scope: Option<&Scope<'_>>,
    keep: &mut dyn FnMut(&str, &Item) -> bool,
) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(['$', '&']).filter(|_| filled.len() < LONGEST) {
        let (before, found) = rest.split_at(start);
        filled.push_str(before);
        let mut characters = found.chars();
        let sign = characters.next().unwrap_or('$');
        rest = characters.as_str();
        let named = rest
            .strip_prefix('{')
            .and_then(|inner| inner.split_once('}'))
            .and_then(|(name, after)| Some((name, item(scope, name)?, after)));
        match named {
            Some((name, item, after)) => match (sign, keep(name, item)) {
                ('&', _) => {
                    filled.extend(item.text.chars().filter(char::is_ascii_alphanumeric));
                    rest = after;
                }
                (_, false) => {
                    filled.push_str(&item.text);
                    rest = after;
                }
                (_, true) => filled.push(sign),
            },
            None => filled.push(sign),
        }
    }
    filled.push_str(rest);
    filled
}
