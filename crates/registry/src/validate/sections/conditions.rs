//! The section `Conditions`.

use std::collections::BTreeMap;

use catchment_core::Diagnostic;

use super::{entries, graph};
use crate::template::{Node, Value};
use crate::validate::context::Context;
use crate::validate::expected::Expected;
use crate::validate::place::Place;
use crate::validate::scenario::Scenario;
use crate::validate::value;
use crate::validate::written::written;

const PAGE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html";

/// Checks the conditions.
pub(super) fn check(context: &Context<'_>) {
    let scenario = Scenario::default();
    for entry in entries(context, "Conditions") {
        let place = Place::root(Some(&entry.key), &scenario);
        value::check(context, &entry.value, Expected::CONDITION, &place);
        equals(context, &entry.value, &place);
    }
    if !context.transforms.unknown {
        circles(context);
    }
}

/// Finds comparisons whose result does not depend on anything.
pub(super) fn equals<'t>(context: &Context<'t>, node: &'t Node, place: &Place<'_, 't>) {
    if let Some(("Fn::Equals", argument)) = node.as_intrinsic()
        && let Some([left, right]) = argument.as_list()
    {
        let same = written(left) == written(right);
        let literals = left.scalar_text().zip(right.scalar_text());
        let result = match literals {
            Some((left, right)) => Some(left == right),
            None => same.then_some(true),
        };
        if let Some(result) = result {
            context.report(place, node.at, constant(result));
        }
        return;
    }
    match &node.value {
        Value::List(items) => {
            for (index, item) in items.iter().enumerate() {
                equals(context, item, &place.index(index));
            }
        }
        Value::Map(map) => {
            for entry in map {
                equals(context, &entry.value, &place.key(&entry.key));
            }
        }
        _ => {}
    }
}

/// Finds conditions that name each other in a circle.
fn circles(context: &Context<'_>) {
    let scenario = Scenario::default();
    let names: Vec<&str> = entries(context, "Conditions")
        .map(|entry| &*entry.key)
        .collect();
    let numbers: BTreeMap<&str, usize> = names
        .iter()
        .enumerate()
        .map(|(number, name)| (*name, number))
        .collect();
    let edges: Vec<Vec<usize>> = entries(context, "Conditions")
        .map(|entry| {
            let mut found = Vec::new();
            named(&entry.value, &mut |name| found.extend(numbers.get(name)));
            found
        })
        .collect();
    for circle in graph::circles(&edges) {
        let chain: Vec<&str> = circle
            .iter()
            .filter_map(|number| names.get(*number).copied())
            .collect();
        if let Some(entry) = chain
            .first()
            .and_then(|first| context.conditions.get(first))
        {
            let place = Place::root(Some(&entry.key), &scenario);
            context.report(&place, entry.at, circular(&graph::chain(&chain)));
        }
    }
}

/// Calls `visit` with the conditions that a condition names.
fn named<'t>(node: &'t Node, visit: &mut dyn FnMut(&'t str)) {
    match &node.value {
        Value::List(items) => items.iter().for_each(|item| named(item, visit)),
        Value::Map(map) => {
            for entry in map {
                match (entry.key.as_str(), entry.value.as_text()) {
                    ("Condition", Some(name)) => visit(name),
                    _ => named(&entry.value, visit),
                }
            }
        }
        _ => {}
    }
}

/// A comparison of two texts that are written out, or of a value with itself, always has the same
/// result.
fn constant(result: bool) -> Diagnostic {
    Diagnostic::warning(
        "condition/constant",
        format!("the comparison is always {result}"),
    )
    .help("compare a parameter or a pseudo parameter with a text")
    .link(PAGE)
}

/// A condition that depends on itself has no value.
fn circular(chain: &str) -> Diagnostic {
    Diagnostic::error(
        "condition/circular",
        format!("the conditions name each other in a circle: {chain}"),
    )
    .help("write one of them without the others")
    .link(PAGE)
}
