//! `Fn::GetAtt`.

use super::call::Call;
use super::findings;
use super::known;
use super::relation::{self, Source};
use super::slot::Slot;
use super::target::{self, Attributes};
use crate::template::{Node, Position};

/// Checks that `Fn::GetAtt` names a resource and one of its attributes, whose value is what is
/// expected.
pub(super) fn check<'t>(call: &Call<'_, 't>) {
    if let Some(text) = call.argument.as_text() {
        match text.split_once('.') {
            Some((resource, attribute)) if !resource.is_empty() && !attribute.is_empty() => {
                whole(
                    call,
                    resource,
                    attribute,
                    call.argument.at,
                    call.argument.at,
                );
            }
            _ => call.report(call.argument.at, findings::attribute_form(text)),
        }
        return;
    }
    let Some([resource, attribute]) = call.arguments(2, 2) else {
        return;
    };
    call.check(0, resource, &Slot::GET_ATT_RESOURCE);
    call.check(1, attribute, &Slot::GET_ATT_ATTRIBUTE);
    let Some(name) = resource.as_text() else {
        return;
    };
    match attribute.as_text() {
        Some(text) => whole(call, name, text, resource.at, attribute.at),
        None if attribute.as_intrinsic().is_some() => computed(call, name, resource, attribute),
        None => {}
    }
}

fn whole<'t>(
    call: &Call<'_, 't>,
    resource: &'t str,
    attribute: &'t str,
    at: Position,
    attribute_at: Position,
) {
    if let Some(source) = named(call, resource, attribute, at, attribute_at) {
        let _ = call.yields(source.kinds) && relation::check(call, &source);
    }
}

/// The attribute of a resource; reported where there is no such thing.
pub(super) fn named<'t>(
    call: &Call<'_, 't>,
    name: &'t str,
    attribute: &str,
    at: Position,
    attribute_at: Position,
) -> Option<Source<'t>> {
    let Some(resource) = call.context.resources.get(name).copied() else {
        missing(call, name, at);
        return None;
    };
    if !call.expected.scope.has_resources() {
        let finding = findings::resource_out_of_scope(name, call.expected.scope);
        call.report(at, finding);
        return None;
    }
    target::conditional(call, resource, at);
    let Attributes::Known(known, type_name) = Attributes::of(resource) else {
        return None;
    };
    if let Some(found) = target::attribute(known, attribute) {
        return Some(Source::attribute(resource, found));
    }
    // What a nested stack puts out stands in another template.
    if type_name == "AWS::CloudFormation::Stack" && attribute.starts_with("Outputs.") {
        return None;
    }
    // The serverless transform makes other types of these, and some have a point in their name.
    let becomes_another = type_name.starts_with("AWS::Serverless::");
    if !becomes_another && !call.context.transforms.unknown {
        let finding = findings::unknown_attribute(attribute, resource, known);
        call.report(attribute_at, finding);
    }
    None
}

/// Checks the values that a computed attribute is known to have.
fn computed<'t>(call: &Call<'_, 't>, name: &'t str, resource: &Node, attribute: &'t Node) {
    let possible = known::known(call.context, attribute, call.outer.scenario());
    let mut texts = possible.iter().filter_map(known::Possible::text);
    match (texts.next(), texts.next()) {
        (Some(only), None) => {
            named(call, name, &only, resource.at, attribute.at);
        }
        _ => match call.context.resources.get(name) {
            Some(found) => target::conditional(call, *found, resource.at),
            None => missing(call, name, resource.at),
        },
    }
}

/// Reports a resource that there is not.
fn missing(call: &Call<'_, '_>, name: &str, at: Position) {
    if !target::is_made(call.context, name) {
        let help = target::help_in(call.context, name, &call.context.resources);
        call.report(at, findings::unknown_target(name, call.function, help));
    }
}
