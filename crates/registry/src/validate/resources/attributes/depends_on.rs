//! What a resource waits for.

use std::collections::BTreeMap;

use catchment_core::Diagnostic;

use super::super::scalar::{given, shown};
use super::super::{fault, sam};
use super::{ATTRIBUTE_TYPE, wrong_type};
use crate::template::{Entry, Node, Value};
use crate::validate::context::{Context, Resource};
use crate::validate::place::Place;
use crate::validate::scenario::implies;
use crate::validate::{functions, suggest};

/// `DependsOn` names a resource that the template does not have, or the resource itself.
pub(super) const DEPENDS_ON: &str = "resource/depends-on";

/// `DependsOn` names a resource twice.
pub(super) const DEPENDS_ON_TWICE: &str = "resource/depends-on-twice";

/// `DependsOn` names a resource that is waited for anyway, because a function names it.
pub(super) const DEPENDS_ON_IMPLIED: &str = "resource/depends-on-implied";

/// `DependsOn` names a resource that may not exist where this one does: then the deployment fails.
pub(super) const DEPENDS_ON_CONDITION: &str = "resource/depends-on-condition";

/// After how many findings no more names are suggested.
const SUGGESTED: usize = 100;

/// How many resources a template has at most.
const MAX_NAMES: usize = 500;

const PAGE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html";

/// Checks that what is named exists and is not waited for anyway.
pub(super) fn check<'t>(
    context: &Context<'t>,
    resource: &Resource<'t>,
    entry: &'t Entry,
    place: &Place<'_, 't>,
) {
    match &entry.value.value {
        Value::Text(_) => {
            let named = named(resource);
            one(context, resource, &entry.value, &named, place);
        }
        Value::List(items) => {
            let named = named(resource);
            let mut seen = BTreeMap::new();
            for (index, item) in items.iter().enumerate() {
                let place = place.index(index);
                one(context, resource, item, &named, &place);
                if let Some(name) = item.as_text()
                    && seen.insert(name, index).is_some()
                {
                    let message = format!("`{}` is named twice", shown(name));
                    let finding = Diagnostic::warning(DEPENDS_ON_TWICE, message)
                        .help("remove one of them")
                        .link(PAGE);
                    context.report(&place, item.at, finding);
                }
            }
        }
        _ => wrong_type(
            context,
            entry,
            "a logical id or a list of them",
            PAGE,
            place,
        ),
    }
}

fn one<'t>(
    context: &Context<'t>,
    resource: &Resource<'t>,
    node: &'t Node,
    named: &BTreeMap<&'t str, &'static str>,
    place: &Place<'_, 't>,
) {
    let Some(name) = node.as_text() else {
        let message = format!("{} is given, `DependsOn` names logical ids", given(node));
        let finding = fault(context, ATTRIBUTE_TYPE, message)
            .help("write the logical id out, functions are not allowed here")
            .link(PAGE);
        context.report(place, node.at, finding);
        return;
    };
    if name == resource.id {
        let message = format!("`{name}` waits for itself");
        let finding = fault(context, DEPENDS_ON, message)
            .help("remove it")
            .link(PAGE);
        context.report(place, node.at, finding);
        return;
    }
    let Some(other) = context.resources.get(name) else {
        absent(context, resource, name, node, place);
        return;
    };
    if let Some(condition) = other.condition()
        && context.conditions.contains_key(condition)
        && !implies(context, place.scenario(), condition)
    {
        let message = format!(
            "`{name}` does not exist when the condition `{condition}` does not hold, but this resource does"
        );
        let finding = fault(context, DEPENDS_ON_CONDITION, message)
            .help("give this resource the same condition, or name the other in `Fn::If` in its `Metadata`")
            .link(PAGE);
        context.report(place, node.at, finding);
    } else if let Some(function) = named.get(name) {
        let message = format!("`{name}` is waited for anyway, because `{function}` names it");
        let finding = Diagnostic::warning(DEPENDS_ON_IMPLIED, message)
            .help("remove it from `DependsOn`")
            .link(PAGE);
        context.report(place, node.at, finding);
    }
}

fn absent<'t>(
    context: &Context<'t>,
    resource: &Resource<'t>,
    name: &'t str,
    node: &'t Node,
    place: &Place<'_, 't>,
) {
    if context.is_full() || context.may_be_made("Resources", name) || is_made_by_sam(context, name)
    {
        return;
    }
    let message = format!("there is no resource `{}`", shown(name));
    let mut finding = fault(context, DEPENDS_ON, message).link(PAGE);
    let others = context.resources.keys().copied();
    // Beyond what CloudFormation takes, comparing names would cost more than it helps.
    let others = others.filter(|id| *id != resource.id).take(MAX_NAMES);
    if context.parameters.contains_key(name) {
        finding = finding.help(format!("`{name}` is a parameter, those are always there"));
    } else {
        let likely = || suggest::help(name, others);
        let help = (context.found() < SUGGESTED).then(likely).flatten();
        let other = || "name a resource of the template, or remove it".to_owned();
        finding = finding.help(help.unwrap_or_else(other));
    }
    context.report(place, node.at, finding);
}

/// Whether a transform or a module makes a resource of that name from one that is there: their
/// names begin with its.
fn is_made_by_sam(context: &Context<'_>, name: &str) -> bool {
    context.resources.values().any(|other| {
        let makes = other.type_name.is_some_and(|type_name| {
            type_name.starts_with(sam::PREFIX) || type_name.ends_with("::MODULE")
        });
        makes && name.starts_with(other.id)
    })
}

/// The resources that functions of a resource name, and the function.
fn named<'t>(resource: &Resource<'t>) -> BTreeMap<&'t str, &'static str> {
    let mut found = BTreeMap::new();
    let mut open: Vec<&'t Node> = resource.properties().into_iter().collect();
    open.extend(resource.body.get("Metadata"));
    while let Some(node) = open.pop() {
        match node.as_intrinsic() {
            Some(("Ref", argument)) => {
                if let Some(name) = argument.as_text() {
                    found.insert(name, "Ref");
                }
                continue;
            }
            Some(("Fn::GetAtt", argument)) => {
                let list = argument
                    .as_list()
                    .and_then(|items| items.first()?.as_text());
                let dotted = argument.as_text().and_then(|text| text.split('.').next());
                if let Some(name) = list.or(dotted) {
                    found.insert(name, "Fn::GetAtt");
                }
            }
            Some(("Fn::Sub", argument)) => {
                let text = argument.as_text();
                let first = argument
                    .as_list()
                    .and_then(|items| items.first()?.as_text());
                let own = argument.as_list().and_then(|items| items.get(1));
                for variable in functions::variables(text.or(first).unwrap_or_default()) {
                    let name = variable.split('.').next().unwrap_or(variable);
                    if own.is_none_or(|own| own.get(name).is_none()) {
                        found.insert(name, "Fn::Sub");
                    }
                }
            }
            _ => {}
        }
        match &node.value {
            Value::List(items) => open.extend(items),
            Value::Map(map) => open.extend(map.iter().map(|entry| &entry.value)),
            _ => {}
        }
    }
    found
}
