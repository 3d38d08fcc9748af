//! The top of a template.

use catchment_core::Diagnostic;

use crate::template::{Entry, Node, Value};
use crate::validate::context::Context;
use crate::validate::place::Place;
use crate::validate::scenario::Scenario;
use crate::validate::suggest;

/// The sections of a template.
const SECTIONS: [&str; 11] = [
    "AWSTemplateFormatVersion",
    "Conditions",
    "Description",
    "Hooks",
    "Mappings",
    "Metadata",
    "Outputs",
    "Parameters",
    "Resources",
    "Rules",
    "Transform",
];
const ANATOMY: &str =
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html";

const RESOURCES: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html";

/// Checks the sections that there are, and that there are resources.
pub(super) fn check(context: &Context<'_>) {
    let scenario = Scenario::default();
    let place = Place::root(None, &scenario);
    for entry in context.root.as_map().into_iter().flatten() {
        section(context, entry, &place.key(&entry.key));
    }
    resources(context, &place);
}

fn section<'t>(context: &Context<'t>, entry: &'t Entry, place: &Place<'_, 't>) {
    match entry.key.as_str() {
        "AWSTemplateFormatVersion" => version(context, &entry.value, place),
        "Description" => {
            if entry.value.as_text().is_none() && entry.value.value != Value::Null {
                context.report(place, entry.value.at, description(&entry.value));
            }
        }
        "Conditions" | "Hooks" | "Mappings" | "Metadata" | "Outputs" | "Parameters"
        | "Resources" | "Rules" | "Globals" => {
            let is_object = matches!(entry.value.value, Value::Map(_) | Value::Null)
                || (context.transforms.unknown && entry.key != "Parameters");
            if !is_object {
                let finding = section_type(&entry.key, &entry.value);
                context.report(place, entry.value.at, finding);
            }
        }
        "Transform" | "Fn::Transform" => {}
        _ if context.transforms.unknown => {}
        key => context.report(place, entry.at, unknown(key)),
    }
}

fn version<'t>(context: &Context<'t>, node: &'t Node, place: &Place<'_, 't>) {
    if node.as_text() != Some("2010-09-09") && node.value != Value::Null {
        context.report(place, node.at, format_version(node));
    }
}

fn resources(context: &Context<'_>, place: &Place<'_, '_>) {
    if context.transforms.unknown {
        return;
    }
    match context.root.get("Resources") {
        None => context.report(place, context.root.at, no_resources()),
        Some(node) => {
            let is_empty = node.as_map().is_some_and(crate::template::Map::is_empty);
            if is_empty && context.open.is_empty() {
                context.report(&place.key("Resources"), node.at, empty_resources());
            }
        }
    }
}

/// A template has fixed sections. `Globals` is one of AWS SAM.
fn unknown(key: &str) -> Diagnostic {
    let finding = Diagnostic::error(
        "template/unknown-section",
        format!("`{key}` is no section of a template"),
    )
    .link(ANATOMY);
    match suggest::closest(key, SECTIONS) {
        Some(name) => finding.help(format!("did you mean `{name}`?")),
        None => finding.help(format!("the sections are {}", suggest::list(&SECTIONS))),
    }
}

/// Every section but `AWSTemplateFormatVersion`, `Description` and `Transform` is an object.
fn section_type(key: &str, node: &Node) -> Diagnostic {
    Diagnostic::error(
        "template/section-type",
        format!(
            "the section `{key}` is {}; an object is allowed",
            node.kind()
        ),
    )
    .help("give an object whose keys are the names of the entries")
    .link(ANATOMY)
}

/// There is one version of the template format.
fn format_version(node: &Node) -> Diagnostic {
    let given = node.scalar_text().unwrap_or_else(|| node.kind());
    Diagnostic::error(
        "template/format-version",
        format!("`{given}` is no version of the template format; `2010-09-09` is allowed"),
    )
    .help("write `AWSTemplateFormatVersion: '2010-09-09'`, or leave it out")
    .link("https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/format-version-structure.html")
}

/// A template's description is a text; functions are not allowed in it.
fn description(node: &Node) -> Diagnostic {
    Diagnostic::error(
        "template/description",
        format!("the description of the template is {}; a text is allowed", node.kind()),
    )
    .help("give a text in quotes")
    .link("https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-description-structure.html")
}

/// The section `Resources` is the only one that every template has.
fn no_resources() -> Diagnostic {
    Diagnostic::error(
        "template/no-resources",
        "the template has no section `Resources`, which every template needs",
    )
    .help("add the section `Resources` with a resource")
    .link(RESOURCES)
}

/// CloudFormation creates no stack without a resource. The template may be one that is being
/// written, or a part of another.
fn empty_resources() -> Diagnostic {
    Diagnostic::warning(
        "template/empty-resources",
        "the template has no resource; a stack needs at least one",
    )
    .help("add a resource")
    .link(RESOURCES)
}
