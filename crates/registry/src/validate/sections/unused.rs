//! What nothing names.

use catchment_core::Diagnostic;

use super::entries;
use crate::template::{Node, Value};
use crate::validate::context::{Context, Kind};
use crate::validate::place::Place;
use crate::validate::scenario::Scenario;

/// Finds parameters, mappings and conditions that nothing names.
pub(super) fn check(context: &Context<'_>) {
    // What a macro or a snippet names is not known.
    if context.transforms.unknown || has_transform(context.root) {
        return;
    }
    let scenario = Scenario::default();
    for (section, kind) in [
        ("Parameters", Kind::Parameter),
        ("Mappings", Kind::Mapping),
        ("Conditions", Kind::Condition),
    ] {
        for entry in entries(context, section) {
            if !context.is_used(kind, &entry.key) {
                let place = Place::root(Some(&entry.key), &scenario);
                context.report(&place, entry.at, unused(kind, &entry.key));
            }
        }
    }
}

fn has_transform(node: &Node) -> bool {
    match &node.value {
        Value::List(items) => items.iter().any(has_transform),
        Value::Map(map) => map
            .iter()
            .any(|entry| entry.key == "Fn::Transform" || has_transform(&entry.value)),
        _ => false,
    }
}

fn unused(kind: Kind, name: &str) -> Diagnostic {
    match kind {
        Kind::Parameter => unused_parameter(name),
        Kind::Mapping => unused_mapping(name),
        Kind::Condition => unused_condition(name),
    }
}

/// A parameter that nothing refers to has to be given for nothing.
fn unused_parameter(name: &str) -> Diagnostic {
    Diagnostic::warning(
        "parameter/unused",
        format!("nothing refers to the parameter `{name}`"),
    )
    .help("remove it, or refer to it")
    .link("https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html")
}

/// A mapping from which no `Fn::FindInMap` takes a value.
fn unused_mapping(name: &str) -> Diagnostic {
    Diagnostic::warning(
        "mapping/unused",
        format!("no `Fn::FindInMap` names the mapping `{name}`"),
    )
    .help("remove it, or use it")
    .link("https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html")
}

/// A condition that no resource, output, function or other condition names.
fn unused_condition(name: &str) -> Diagnostic {
    Diagnostic::warning(
        "condition/unused",
        format!("nothing names the condition `{name}`"),
    )
    .help("remove it, or use it")
    .link("https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html")
}
