//! Texts that look like functions.

use super::sub_text::variables;
use super::target;
use super::{dynamic, findings, pseudo};
use crate::template::Node;
use crate::validate::context::Context;
use crate::validate::expected::Expected;
use crate::validate::place::Place;

/// Checks a text that is written as it is: for variables that only `Fn::Sub` replaces, for dynamic
/// references, and for the names of pseudo parameters.
pub(crate) fn check<'t>(
    context: &Context<'t>,
    node: &'t Node,
    text: &'t str,
    expected: Expected,
    place: &Place<'_, 't>,
) {
    // What stands in a variable of `Fn::Sub` is replaced by nobody, but is no mistake either.
    dynamic::check(context, node, text, expected, place);
    if text.contains("${") {
        variable(context, node, text, place);
    }
    let is_argument = expected
        .slot
        .is_some_and(|slot| !slot.functions.contains(super::Function::Ref));
    if !is_argument && pseudo::kinds(text).is_some() {
        context.report(place, node.at, findings::raw_pseudo(text));
    }
}

/// Reports a variable that names something of the template.
fn variable<'t>(context: &Context<'t>, node: &'t Node, text: &'t str, place: &Place<'_, 't>) {
    if place.name() == Some("TemplateBody") {
        return;
    }
    let is_definition = is_definition(context, place);
    for name in variables(text) {
        let is_name = name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"_:.".contains(&byte));
        let counts = is_name && (is_definition || names_something(context, name));
        if counts && !is_substituted(context, place, name) {
            context.report(place, node.at, findings::sub_needed(name));
            return;
        }
    }
}

fn names_something<'t>(context: &Context<'t>, name: &'t str) -> bool {
    if let Some((resource, attribute)) = name.split_once('.') {
        let Some(found) = context.resources.get(resource) else {
            return false;
        };
        return match target::Attributes::of(*found) {
            target::Attributes::Unknown => true,
            target::Attributes::Known(known, _) => target::attribute(known, attribute).is_some(),
        };
    }
    pseudo::kinds(name).is_some()
        || context.parameters.contains_key(name)
        || context.resources.contains_key(name)
}

/// Whether a text is in the definition of a state machine, in which Step Functions takes every
/// variable for one that is to be replaced.
fn is_definition(context: &Context<'_>, place: &Place<'_, '_>) -> bool {
    let resource = place.element().and_then(|id| context.resources.get(id));
    let type_name = resource.and_then(|resource| resource.type_name);
    type_name == Some("AWS::StepFunctions::StateMachine")
        && place.path().starts_with("Properties.DefinitionString")
}

/// Whether the service itself replaces the variable: Step Functions, with what
/// `DefinitionSubstitutions` gives.
fn is_substituted(context: &Context<'_>, place: &Place<'_, '_>, name: &str) -> bool {
    let resource = place.element().and_then(|id| context.resources.get(id));
    let own = resource.and_then(|resource| resource.property("DefinitionSubstitutions"));
    own.is_some_and(|own| own.as_intrinsic().is_some() || own.get(name).is_some())
}
