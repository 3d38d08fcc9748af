//! Example properties of any resource type, made from what the registry says of it.
//!
//! The same type gives the same examples: nothing is random.

mod choice;
mod format;
mod hint;
mod make;
mod pattern;
mod policy;
mod text;

use std::collections::BTreeSet;

use catchment_registry::{Body, Object, Property, ResourceType};
use serde_json::Value;

use make::Maker;

/// Which properties an example has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Which {
    /// Those that are required, at every depth, and one group where one of several is.
    Required,
    /// All that may be given together.
    All,
}

/// Examples that together have every property of a type.
pub(crate) struct Examples {
    /// The properties of a resource each: more than one where some exclude others.
    pub(crate) resources: Vec<Value>,
    /// What none of them has, as owner and name; see [`properties`].
    pub(crate) missing: BTreeSet<(String, String)>,
}

/// As many examples as it takes to have every property of the type and of its property types.
pub(crate) fn examples(resource: &ResourceType) -> Examples {
    /// More rounds than this find nothing new.
    const ROUNDS: usize = 96;
    let mut resources = Vec::new();
    let mut covered = BTreeSet::new();
    let mut maker = Maker::new(resource, Which::All, 0);
    let mut missing = BTreeSet::new();
    for round in 0..ROUNDS {
        let value = maker.again(round);
        let before = covered.len();
        covered.append(&mut maker.covered);
        if resources.is_empty() || covered.len() > before {
            resources.push(Value::Object(value));
            let excused = maker.refused.difference(&covered).cloned().collect();
            missing = &properties(resource, &excused) - &covered;
        }
        if missing.is_empty() {
            break;
        }
    }
    Examples { resources, missing }
}

/// What a template can give, as owner and name: the properties of the type (of owner ``) and those
/// of the property types that it uses; `excused` ones and what only they use aside.
fn properties(
    resource: &ResourceType,
    excused: &BTreeSet<(String, String)>,
) -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    let mut open: Vec<(String, &Object)> = vec![(String::new(), &resource.object)];
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    while let Some((owner, object)) = open.pop() {
        for property in inputs(object) {
            let key = (owner.clone(), property.name.clone());
            if excused.contains(&key) {
                continue;
            }
            found.insert(key);
            let mut names = Vec::new();
            named(&property.shape, &mut names);
            while let Some(name) = names.pop() {
                if !seen.insert(name) {
                    continue;
                }
                match resource.definition(name).map(|known| &known.body) {
                    Some(Body::Object(object)) => open.push((name.to_owned(), object)),
                    Some(Body::Alias(shape)) => named(shape, &mut names),
                    None => {}
                }
            }
        }
    }
    found
}

/// The property types of a shape that an example of it has.
fn named<'a>(shape: &'a catchment_registry::Shape, names: &mut Vec<&'a str>) {
    use catchment_registry::Shape;
    match shape {
        Shape::Named(name) => names.push(name),
        Shape::List(list) => named(&list.items, names),
        Shape::Map(map) => map
            .entries
            .iter()
            .for_each(|(_, shape)| named(shape, names)),
        Shape::Union(shapes) => named(choice::member(shapes), names),
        _ => {}
    }
}

/// What a template can give.
fn inputs(object: &Object) -> impl Iterator<Item = &Property> {
    object
        .properties
        .iter()
        .filter(|property| property.required || !property.traits.read_only)
}

#[cfg(test)]
mod tests;
