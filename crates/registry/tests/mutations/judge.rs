//! Is a fault found, and where?

use std::collections::BTreeSet;

use catchment_core::{Diagnostic, Severity};
use catchment_registry::template::{Node, Position, Template, Value};
use catchment_registry::{Options, validate};

use crate::base::Base;
use crate::edit::{Change, Least, Mutant};

/// What came of a mutant.
pub(crate) enum Outcome {
    /// A finding at the very place.
    Found,
    /// A finding in the same element.
    Near,
    /// None there. What was found instead.
    Missed(String),
}

/// The errors and warnings of a valid template.
pub(crate) fn flagged(base: &Base) -> Vec<String> {
    let found = findings(&base.text());
    let serious = found
        .iter()
        .filter(|found| found.severity() != Severity::Info);
    serious
        .map(|found| format!("{}: {}", base.name, line(found)))
        .collect()
}

/// Checks one mutant.
pub(crate) fn judge(base: &Base, mutant: &Mutant) -> Outcome {
    let text = mutant.text(base);
    let found = findings(&text);
    let bad_enough: Vec<&Diagnostic> = found
        .iter()
        .filter(|found| match mutant.severity {
            Least::Error => found.severity() == Severity::Error,
            Least::Warning => found.severity() != Severity::Info,
        })
        .collect();
    if matches!(mutant.change, Change::Text(_)) && !bad_enough.is_empty() {
        return Outcome::Found;
    }
    if let Ok(template) = Template::read(&text) {
        let exact = places(&template.root, mutant);
        let elements = elements(mutant);
        let here = |found: &&&Diagnostic| {
            found
                .location()
                .is_some_and(|place| exact.contains(&(place.line, place.column)))
        };
        if bad_enough.iter().any(|found| here(&found)) {
            return Outcome::Found;
        }
        let near = |found: &&Diagnostic| found.logical_id().is_some_and(|id| elements.contains(id));
        if bad_enough.iter().any(near) {
            return Outcome::Near;
        }
    }
    let lines: Vec<String> = found.iter().map(line).collect();
    Outcome::Missed(lines.join("\n    "))
}

fn findings(text: &str) -> Vec<Diagnostic> {
    match Template::read(text) {
        Ok(template) => validate(&template, &Options::new().region("ca-central-1")).diagnostics,
        Err(found) => found,
    }
}

fn line(found: &Diagnostic) -> String {
    let place = found.location();
    format!(
        "{}:{} {} {} {} {}: {}",
        place.map_or(0, |place| place.line),
        place.map_or(0, |place| place.column),
        found.severity(),
        found.code(),
        found.logical_id().unwrap_or_default(),
        found.property_path().unwrap_or_default(),
        found.message()
    )
}

/// The logical ids of the elements that the fault is in.
fn elements(mutant: &Mutant) -> BTreeSet<&str> {
    let paths = std::iter::once(&mutant.path).chain(&mutant.also);
    let ids = paths.filter_map(|path| path.get(1).map(String::as_str));
    ids.collect()
}

/// Where a finding is exact: the key and everything in the value; for something that is missing,
/// the key and the value that lacks it.
fn places(root: &Node, mutant: &Mutant) -> BTreeSet<(u32, u32)> {
    let mut places = BTreeSet::new();
    let mut path = mutant.path_after();
    let removed = matches!(mutant.change, Change::Remove);
    if removed {
        path.pop();
    }
    collect(root, &path, !removed, &mut places);
    for path in &mutant.also {
        collect(root, path, true, &mut places);
    }
    places
}

/// The places of the key at `path`, of its value, and of all inside it if so wanted.
fn collect(root: &Node, path: &[String], inside: bool, places: &mut BTreeSet<(u32, u32)>) {
    let mut node = root;
    let mut key = None;
    for step in path {
        let next = match &node.value {
            Value::Map(map) => map.entry(step).map(|entry| (Some(entry.at), &entry.value)),
            Value::List(items) => step
                .parse::<usize>()
                .ok()
                .and_then(|index| items.get(index))
                .map(|item| (None, item)),
            _ => None,
        };
        let Some((at, value)) = next else { return };
        (key, node) = (at, value);
    }
    places.extend(key.map(pair));
    places.insert(pair(node.at));
    if inside {
        everything(node, places);
    }
}

fn everything(node: &Node, places: &mut BTreeSet<(u32, u32)>) {
    places.insert(pair(node.at));
    match &node.value {
        Value::List(items) => items.iter().for_each(|item| everything(item, places)),
        Value::Map(map) => {
            for entry in map {
                places.insert(pair(entry.at));
                everything(&entry.value, places);
            }
        }
        _ => {}
    }
}

const fn pair(at: Position) -> (u32, u32) {
    (at.line, at.column)
}
