//! What functions name: resources, parameters.

use std::collections::BTreeMap;

use super::call::Call;
use super::findings;
use super::kinds::Kinds;
use super::pseudo;
use crate::model::Attribute;
use crate::template::{Node, Position};
use crate::validate::context::{Context, Kind, Resource};
use crate::validate::scenario::implies;
use crate::validate::suggest;

/// How long a logical id can be.
const MAX_NAME: usize = 255;
/// How much longer or shorter a name is that may have been meant.
const MAX_LENGTHS_APART: usize = 4;

/// What a name that a function gives stands for.
pub(super) enum Target<'t> {
    Resource(Resource<'t>),
    Parameter(&'t str, Kinds),
    Pseudo(Kinds),
    /// Something that a macro, the serverless transform or a module will make.
    Made,
    Missing,
}

/// What `Ref` of a name stands for. Notes that a parameter is used.
pub(super) fn find<'t>(context: &Context<'t>, name: &'t str) -> Target<'t> {
    if let Some(kinds) = pseudo::kinds(name) {
        return Target::Pseudo(kinds);
    }
    if let Some(entry) = context.parameters.get(name) {
        context.mark_used(Kind::Parameter, name);
        return Target::Parameter(name, parameter_kinds(&entry.value));
    }
    match context.resources.get(name) {
        Some(resource) => Target::Resource(*resource),
        None if is_made(context, name) => Target::Made,
        None => Target::Missing,
    }
}

/// Whether a resource that is not in the text may exist when the template is deployed.
pub(super) fn is_made(context: &Context<'_>, name: &str) -> bool {
    if context.may_be_made("Resources", name) {
        return true;
    }
    // Both name what they make after the resource in the text: the longest key that `name`
    // begins with, or a shorter one, comes before it in order.
    let makes = |resource: &Resource<'_>| {
        resource.type_name.is_some_and(|name| {
            name.ends_with("::MODULE")
                || (context.transforms.serverless && name.starts_with("AWS::Serverless::"))
        })
    };
    let implicit = [
        "ServerlessRestApi",
        "ServerlessHttpApi",
        "ServerlessDeploymentApplication",
    ];
    let serverless = context.transforms.serverless
        && (implicit.iter().any(|made| name.starts_with(made)) || name == "CodeDeployServiceRole");
    serverless
        || name.char_indices().take(MAX_NAME).skip(1).any(|(end, _)| {
            let prefix = name
                .get(..end)
                .and_then(|prefix| context.resources.get(prefix));
            prefix.is_some_and(makes)
        })
}

/// The kind of value that a parameter has.
fn parameter_kinds(parameter: &Node) -> Kinds {
    match parameter.get("Type").and_then(Node::as_text) {
        None => Kinds::ANY,
        Some(name) if name.contains("List<") || name.contains("CommaDelimitedList") => Kinds::LIST,
        Some(_) => Kinds::TEXT,
    }
}

/// Names that `given` may have been meant to be, as a help text.
pub(super) fn help<'t>(context: &Context<'t>, given: &str, with_resources: bool) -> Option<String> {
    let count = context
        .parameters
        .len()
        .saturating_add(context.resources.len());
    if !context.lookups.may_compare(count) {
        return None;
    }
    let parameters = context.parameters.keys().copied();
    let resources = context.resources.keys().copied().filter(|_| with_resources);
    let known = parameters
        .chain(resources)
        .chain(pseudo::names().map(|name| -> &'t str { name }));
    let likely = known.filter(|name| name.len().abs_diff(given.len()) <= MAX_LENGTHS_APART);
    suggest::closest(given, likely).map(|name| format!("did you mean `{name}`?"))
}

/// The name of a section that `given` may have been meant to be, as a help text.
pub(super) fn help_in(
    context: &Context<'_>,
    given: &str,
    known: &BTreeMap<&str, impl Sized>,
) -> Option<String> {
    let may = context.lookups.may_compare(known.len());
    may.then(|| suggest::help(given, known.keys().copied()))?
}

/// What is known of the attributes of a resource.
pub(super) enum Attributes<'t> {
    /// Nothing: any name may be one.
    Unknown,
    Known(&'static [Attribute], &'t str),
}

impl<'t> Attributes<'t> {
    pub(super) fn of(resource: Resource<'t>) -> Self {
        let (Some(name), Some(schema)) = (resource.type_name, resource.schema) else {
            return Self::Unknown;
        };
        let open = [
            "AWS::CloudFormation::CustomResource",
            "AWS::ServiceCatalog::CloudFormationProvisionedProduct",
            "AWS::Serverless::Application",
        ];
        let is_open = name.starts_with("Custom::") || open.contains(&name);
        if is_open {
            return Self::Unknown;
        }
        Self::Known(&schema.attributes, name)
    }
}

/// The attribute of that name; `Outputs.*` stands for all that begin with `Outputs.`.
pub(super) fn attribute(known: &'static [Attribute], name: &str) -> Option<&'static Attribute> {
    known.iter().find(|attribute| {
        attribute.name == name
            || attribute
                .name
                .strip_suffix('*')
                .is_some_and(|start| name.starts_with(start) && name != start)
    })
}

/// Reports a resource that is not there wherever the function is.
pub(super) fn conditional<'t>(call: &Call<'_, 't>, resource: Resource<'t>, at: Position) {
    let Some(condition) = resource.condition() else {
        return;
    };
    if !call.context.conditions.contains_key(condition) {
        return;
    }
    if !implies(call.context, call.outer.scenario(), condition) {
        call.report(at, findings::conditional_target(resource.id, condition));
    }
}
