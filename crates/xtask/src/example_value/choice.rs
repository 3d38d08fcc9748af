//! Which properties of an object are given together.

use std::collections::BTreeSet;

use catchment_registry::{Object, Rule, Shape};

use super::{Which, inputs};

/// The names of the properties to give. Where several exclude each other, `round` says which; what
/// is left of it is for the objects within.
pub(super) fn properties(object: &Object, which: Which, round: usize) -> (BTreeSet<&str>, usize) {
    let mut chosen: BTreeSet<&str> = inputs(object)
        .filter(|property| property.required || which == Which::All)
        .map(|property| property.name.as_str())
        .collect();
    let known: BTreeSet<&str> = inputs(object)
        .map(|property| property.name.as_str())
        .collect();
    let required: BTreeSet<&str> = inputs(object)
        .filter(|property| property.required)
        .map(|property| property.name.as_str())
        .collect();
    let mut banned: BTreeSet<&str> = BTreeSet::new();
    let mut turn = round;
    for rule in &object.rules {
        let mut choose = Choose {
            known: &known,
            required: &required,
            chosen: &mut chosen,
            banned: &mut banned,
        };
        match rule {
            Rule::OneOf(groups) => turn = choose.one_of(groups, turn),
            Rule::AnyOf(groups) => turn = choose.any_of(groups, turn),
            _ => {}
        }
    }
    let excluding = object.rules.iter();
    let excluding = excluding.filter(|rule| matches!(rule, Rule::Excludes(..)));
    let (turn, rest) = match excluding.count() {
        0 => (0, turn),
        _ => (turn % 2, turn / 2),
    };
    // Repeatedly: what one rule takes away, another may need.
    for _ in 0..3 {
        for rule in &object.rules {
            match rule {
                Rule::Excludes(name, others) if chosen.contains(name.as_str()) => {
                    let present = others.iter().any(|other| chosen.contains(other.as_str()));
                    if !present {
                        continue;
                    }
                    let others_stay = others.iter().any(|other| required.contains(other.as_str()))
                        || (turn == 1 && !required.contains(name.as_str()));
                    if others_stay {
                        chosen.remove(name.as_str());
                    } else {
                        others.iter().for_each(|other| {
                            chosen.remove(other.as_str());
                        });
                    }
                }
                Rule::Needs(name, others) if chosen.contains(name.as_str()) => {
                    let possible = others.iter().all(|other| {
                        known.contains(other.as_str()) && !banned.contains(other.as_str())
                    });
                    if possible {
                        chosen.extend(others.iter().map(String::as_str));
                    } else if !required.contains(name.as_str()) {
                        chosen.remove(name.as_str());
                    }
                }
                _ => {}
            }
        }
    }
    (chosen, rest)
}

struct Choose<'c, 'a> {
    known: &'c BTreeSet<&'a str>,
    required: &'c BTreeSet<&'a str>,
    chosen: &'c mut BTreeSet<&'a str>,
    banned: &'c mut BTreeSet<&'a str>,
}

impl<'a> Choose<'_, 'a> {
    /// Gives one group and no other; returns what is left of `turn` for the next rule.
    fn one_of(&mut self, groups: &'a [Vec<String>], turn: usize) -> usize {
        let Some((group, rest)) = self.pick(groups, turn) else {
            return turn;
        };
        for name in groups.iter().flatten() {
            if !group.contains(name) && !self.required.contains(name.as_str()) {
                self.chosen.remove(name.as_str());
                self.banned.insert(name);
            }
        }
        self.chosen.extend(group.iter().map(String::as_str));
        rest
    }

    /// Gives at least one group.
    fn any_of(&mut self, groups: &'a [Vec<String>], turn: usize) -> usize {
        let given =
            |group: &Vec<String>| group.iter().all(|name| self.chosen.contains(name.as_str()));
        if groups.iter().any(given) {
            return turn;
        }
        let Some((group, rest)) = self.pick(groups, turn) else {
            return turn;
        };
        self.chosen.extend(group.iter().map(String::as_str));
        rest
    }

    /// The group whose turn it is, among those that can be given: one whose properties are
    /// required anyhow comes first.
    fn pick(&self, groups: &'a [Vec<String>], turn: usize) -> Option<(&'a [String], usize)> {
        let possible: Vec<&Vec<String>> = groups
            .iter()
            .filter(|group| {
                group.iter().all(|name| {
                    self.known.contains(name.as_str()) && !self.banned.contains(name.as_str())
                })
            })
            .collect();
        let is_required = |name: &String| self.required.contains(name.as_str());
        if let Some(group) = possible.iter().find(|group| group.iter().any(is_required)) {
            return Some((group, turn));
        }
        let count = possible.len().max(1);
        possible
            .get(turn % count)
            .map(|group| (group.as_slice(), turn / count))
    }
}

/// The member of a union that an example has: a list, which stays typed in Rust; the text with
/// known values; else the first.
pub(super) fn member(shapes: &[Shape]) -> &Shape {
    let with_values =
        |shape: &&Shape| matches!(shape, Shape::Text(text) if !text.allowed.is_empty());
    let lists = || shapes.iter().find(|shape| matches!(shape, Shape::List(_)));
    let typed = || shapes.iter().find(|shape| !matches!(shape, Shape::Json));
    shapes
        .iter()
        .find(with_values)
        .or_else(lists)
        .or_else(typed)
        .or_else(|| shapes.first())
        .unwrap_or(&Shape::Json)
}
