//! The section `Metadata`.

use catchment_core::Diagnostic;

use super::shape::Form;
use crate::template::{Map, Node, Position};
use crate::validate::context::Context;
use crate::validate::expected::Expected;
use crate::validate::place::Place;
use crate::validate::scenario::Scenario;
use crate::validate::{suggest, value};

const KEY: &str = "AWS::CloudFormation::Interface";
const PAGE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-interface.html";
const INTERFACE: Form = Form {
    what: "the interface",
    keys: &["ParameterGroups", "ParameterLabels"],
    page: PAGE,
    is_first: false,
};
const GROUP: Form = Form {
    what: "a group of parameters",
    keys: &["Label", "Parameters"],
    page: PAGE,
    is_first: false,
};
const LABEL: Form = Form {
    what: "a label",
    keys: &["default"],
    page: PAGE,
    is_first: false,
};
const LABELS: Form = Form {
    what: "`ParameterLabels`",
    keys: &[],
    page: PAGE,
    is_first: false,
};

/// So many names are looked at for a suggestion.
const MAX_CANDIDATES: usize = 500;

/// Checks the metadata of the template.
pub(super) fn check(context: &Context<'_>) {
    let Some(metadata) = context.root.get("Metadata").and_then(Node::as_map) else {
        return;
    };
    let scenario = Scenario::default();
    let root = Place::root(None, &scenario);
    let place = root.key("Metadata");
    for entry in metadata {
        let place = place.key(&entry.key);
        if entry.key == KEY {
            interface(context, &entry.value, &place);
        } else if entry.key != "Fn::Transform" {
            value::check(context, &entry.value, Expected::ANYTHING, &place);
        }
    }
}

fn interface<'t>(context: &Context<'t>, node: &'t Node, place: &Place<'_, 't>) {
    let Some(map) = INTERFACE.object(context, node, place) else {
        return;
    };
    INTERFACE.check_keys(context, map, place);
    let groups = INTERFACE.value(
        context,
        map,
        "ParameterGroups",
        place,
        "a list",
        Node::as_list,
    );
    let list = place.key("ParameterGroups");
    for (index, group) in groups.unwrap_or_default().iter().enumerate() {
        let place = list.index(index);
        if let Some(map) = GROUP.object(context, group, &place) {
            self::group(context, map, &place);
        }
    }
    let place = place.key("ParameterLabels");
    let labels = map.get("ParameterLabels");
    if let Some(labels) = labels.and_then(|node| LABELS.object(context, node, &place)) {
        for entry in labels {
            let place = place.key(&entry.key);
            parameter(context, &entry.key, entry.at, &place);
            label(context, &entry.value, &place);
        }
    }
}

fn group<'t>(context: &Context<'t>, map: &'t Map, place: &Place<'_, 't>) {
    GROUP.check_keys(context, map, place);
    if let Some(node) = map.get("Label") {
        label(context, node, &place.key("Label"));
    }
    let names = GROUP.value(context, map, "Parameters", place, "a list", Node::as_list);
    let list = place.key("Parameters");
    for (index, node) in names.unwrap_or_default().iter().enumerate() {
        let place = list.index(index);
        match node.as_text() {
            Some(name) => parameter(context, name, node.at, &place),
            None => {
                let allowed = "the name of a parameter";
                let finding = super::shape::kind("an item of `Parameters`", node, allowed);
                context.report(&place, node.at, finding.link(PAGE));
            }
        }
    }
}

fn label<'t>(context: &Context<'t>, node: &'t Node, place: &Place<'_, 't>) {
    if let Some(map) = LABEL.object(context, node, place) {
        LABEL.check_keys(context, map, place);
        LABEL.text(context, map, "default", place);
    }
}

fn parameter<'t>(context: &Context<'t>, name: &str, at: Position, place: &Place<'_, 't>) {
    let known = context.is_full() || context.parameters.contains_key(name);
    // AWS SAM and macros may bring parameters along.
    if !known && !context.may_be_made("Parameters", name) && !context.transforms.serverless {
        let names = context.parameters.keys().copied().take(MAX_CANDIDATES);
        context.report(place, at, unknown_parameter(name, names));
    }
}

/// The console leaves out what the interface says of a parameter that does not exist.
fn unknown_parameter<'k>(name: &str, known: impl IntoIterator<Item = &'k str>) -> Diagnostic {
    let finding = Diagnostic::warning(
        "metadata/unknown-parameter",
        format!("the interface names `{name}`, which is no parameter of the template"),
    )
    .link(PAGE);
    match suggest::help(name, known) {
        Some(help) => finding.help(help),
        None => finding.help("remove it"),
    }
}
