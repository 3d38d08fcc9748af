//! The section `Outputs`.

use std::collections::BTreeMap;

use catchment_core::Diagnostic;

use super::shape::Form;
use super::{entries, limits};
use crate::template::{Map, Node, Position, Value};
use crate::validate::context::{Context, Kind};
use crate::validate::expected::Expected;
use crate::validate::place::Place;
use crate::validate::scenario::Scenario;
use crate::validate::written::written;
use crate::validate::{suggest, value};

const PAGE: &str =
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html";
const OUTPUT: Form = Form {
    what: "an output",
    keys: &["Condition", "Description", "Export", "Value"],
    page: PAGE,
    is_first: false,
};
const EXPORT: Form = Form {
    what: "an export",
    keys: &["Name"],
    page: PAGE,
    is_first: false,
};
const DESCRIPTION_BYTES: usize = 1_024;
/// The longest name of an export, in characters.
const NAME_CHARACTERS: usize = 255;

/// So many names are looked at for a suggestion.
const MAX_CANDIDATES: usize = 500;

/// The exports so far: the text of the name, and the output.
type Exports<'t> = BTreeMap<String, (&'t str, Position)>;

/// Checks the outputs.
pub(super) fn check(context: &Context<'_>) {
    let always = Scenario::default();
    let mut exports = Exports::new();
    for entry in entries(context, "Outputs") {
        let place = Place::root(Some(&entry.key), &always);
        let Some(map) = OUTPUT.object(context, &entry.value, &place) else {
            continue;
        };
        OUTPUT.check_keys(context, map, &place);
        description(context, map, &place);
        let condition = condition(context, map, &place);
        let holds = condition.and_then(|name| always.assume(name, true));
        let place = place.under(holds.as_ref().unwrap_or(&always));
        if let Some(node) = OUTPUT.required(context, &entry.value, "Value", &place)
            && node.value != Value::Null
        {
            value::check(context, node, Expected::OUTPUT, &place.key("Value"));
        }
        export(context, map, condition.is_some(), &mut exports, &place);
    }
}

fn description<'t>(context: &Context<'t>, map: &'t Map, place: &Place<'_, 't>) {
    let text = OUTPUT.value(
        context,
        map,
        "Description",
        place,
        "a text",
        Node::scalar_text,
    );
    if let (Some(text), Some(node)) = (text, map.get("Description")) {
        let what = "the description of the output";
        let place = place.key("Description");
        limits::length(context, text, DESCRIPTION_BYTES, what, node.at, &place);
    }
}

/// The condition of an output, which is noted as used.
fn condition<'t>(context: &Context<'t>, map: &'t Map, place: &Place<'_, 't>) -> Option<&'t str> {
    let allowed = "the name of a condition";
    let name = OUTPUT.value(context, map, "Condition", place, allowed, Node::as_text)?;
    context.mark_used(Kind::Condition, name);
    if context.conditions.contains_key(name) {
        return Some(name);
    }
    if !context.may_be_made("Conditions", name)
        && !context.is_full()
        && let Some(node) = map.get("Condition")
    {
        let finding = unknown_condition(
            name,
            context.conditions.keys().copied().take(MAX_CANDIDATES),
        );
        context.report(&place.key("Condition"), node.at, finding);
    }
    None
}

fn export<'t>(
    context: &Context<'t>,
    map: &'t Map,
    is_conditional: bool,
    exports: &mut Exports<'t>,
    place: &Place<'_, 't>,
) {
    let Some(node) = map.get("Export") else {
        return;
    };
    let place = place.key("Export");
    let Some(export) = EXPORT.object(context, node, &place) else {
        return;
    };
    EXPORT.check_keys(context, export, &place);
    let Some(name) = EXPORT.required(context, node, "Name", &place) else {
        return;
    };
    let place = place.key("Name");
    if name.value != Value::Null {
        value::check(context, name, Expected::EXPORT, &place);
    }
    if let Some(length) = name.scalar_text().map(|text| text.chars().count())
        && !(1..=NAME_CHARACTERS).contains(&length)
    {
        context.report(&place, name.at, export_name(length));
    }
    // Of two outputs with conditions, only one may exist.
    if is_conditional {
        return;
    }
    let output = place.element().unwrap_or_default();
    let text = written(name);
    if let Some((other, at)) = exports.get(&text) {
        context.report(&place, name.at, export_twice(name, other, *at));
    } else {
        exports.insert(text, (output, name.at));
    }
}

/// The condition of an output is one of the template's.
fn unknown_condition<'k>(name: &str, known: impl IntoIterator<Item = &'k str>) -> Diagnostic {
    let finding = Diagnostic::error(
        "output/condition",
        format!("`{name}` is no condition of the template"),
    )
    .link(PAGE);
    match suggest::help(name, known) {
        Some(help) => finding.help(help),
        None => finding.help("add it to `Conditions`"),
    }
}

/// The name of an export has 1 to 255 characters.
fn export_name(length: usize) -> Diagnostic {
    Diagnostic::error(
        "output/export-name",
        format!(
            "the name of the export has {length} characters; 1 to {NAME_CHARACTERS} are allowed"
        ),
    )
    .help("correct the name")
    .link(PAGE)
}

/// The names of exports are unique in an account and region, so also in a template.
fn export_twice(name: &Node, other: &str, at: Position) -> Diagnostic {
    let name = match name.scalar_text() {
        Some(text) => format!("export `{text}`"),
        None => "same export".to_owned(),
    };
    Diagnostic::error(
        "output/export-twice",
        format!(
            "the output `{other}` in line {} has the {name} too",
            at.line
        ),
    )
    .help("rename one of them")
    .link(PAGE)
}
