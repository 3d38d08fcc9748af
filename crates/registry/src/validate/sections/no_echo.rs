//! Secrets that are shown.

use catchment_core::Diagnostic;

use super::references;
use super::shape::boolean;
use crate::template::Node;
use crate::validate::context::Context;
use crate::validate::place::Place;
use crate::validate::scenario::Scenario;

const PAGE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html";

/// Finds parameters with `NoEcho` where CloudFormation shows their values.
pub(super) fn check(context: &Context<'_>) {
    let is_secret = |name: &str| {
        let parameter = context.parameters.get(name);
        let no_echo = parameter.and_then(|entry| entry.value.get("NoEcho"));
        no_echo.and_then(boolean) == Some(true)
    };
    if !context.parameters.keys().any(|name| is_secret(name)) {
        return;
    }
    let scenario = Scenario::default();
    let root = Place::root(None, &scenario);
    let look = |node: &Node, place: &Place<'_, '_>, what: &str| {
        references::each(node, &mut |found| {
            if is_secret(found.name) {
                context.report(place, found.at, shown(found.name, what));
            }
        });
    };
    if let Some(metadata) = context.root.get("Metadata") {
        look(
            metadata,
            &root.key("Metadata"),
            "the metadata of the template",
        );
    }
    for entry in super::entries(context, "Outputs") {
        look(
            &entry.value,
            &Place::root(Some(&entry.key), &scenario),
            "an output",
        );
    }
    for resource in context.resources.values() {
        if let Some(metadata) = resource.body.get("Metadata") {
            let place = Place::root(Some(resource.id), &scenario);
            look(
                metadata,
                &place.key("Metadata"),
                "the metadata of a resource",
            );
        }
    }
}

/// `NoEcho` masks a value where parameters are shown, but not in metadata and outputs.
fn shown(name: &str, what: &str) -> Diagnostic {
    Diagnostic::warning(
        "parameter/no-echo-shown",
        format!("the parameter `{name}` with `NoEcho` is shown in {what}"),
    )
    .help("remove it there, or keep the secret in AWS Secrets Manager")
    .link(PAGE)
}
