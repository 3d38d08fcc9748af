//! The attributes of a resource beside its properties.

mod condition;
mod depends_on;
mod metadata;
mod policy;
mod retention;
mod schema;

use catchment_core::Diagnostic;

use super::scalar::given;
use super::{fault, sam, type_name};
use crate::template::{Entry, Map, Value};
use crate::validate::context::{Context, Resource};
use crate::validate::place::Place;
use crate::validate::{suggest, value};

/// A resource has an attribute that CloudFormation does not know.
pub(super) const UNKNOWN_ATTRIBUTE: &str = "resource/unknown-attribute";

/// An attribute of a resource has a value of the wrong type.
pub(super) const ATTRIBUTE_TYPE: &str = "resource/attribute-type";

/// An attribute is given that resources of this type do not take.
pub(super) const MISPLACED_ATTRIBUTE: &str = "resource/misplaced-attribute";

const ATTRIBUTES: [&str; 9] = [
    "Type",
    "Properties",
    "Condition",
    "CreationPolicy",
    "DeletionPolicy",
    "DependsOn",
    "Metadata",
    "UpdatePolicy",
    "UpdateReplacePolicy",
];

const PAGE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-product-attribute-reference.html";

/// Checks everything but the properties. `place` is the resource.
pub(super) fn check<'t>(
    context: &Context<'t>,
    resource: &Resource<'t>,
    body: &'t Map,
    place: &Place<'_, 't>,
) {
    type_name::check(context, resource, body, place);
    for entry in body {
        let place = place.key(&entry.key);
        match entry.key.as_str() {
            "Type" | "Properties" | "Fn::Transform" => {}
            "Condition" => condition::check(context, entry, &place),
            "CreationPolicy" => policy::check_creation(context, resource, entry, &place),
            "DeletionPolicy" | "UpdateReplacePolicy" => {
                retention::check(context, resource, entry, &place);
            }
            "DependsOn" => depends_on::check(context, resource, entry, &place),
            "Metadata" => metadata::check(context, entry, &place),
            "UpdatePolicy" => policy::check_update(context, resource, entry, &place),
            "Version" if is_custom(resource) => {}
            "Connectors" | "IgnoreGlobals" => of_sam(context, entry, &place),
            _ => unknown(context, resource, entry, &place),
        }
    }
    retention::check_pair(context, resource, body, place);
}

/// Whether resources have an attribute of that name beside their properties.
pub(super) fn is_attribute(name: &str) -> bool {
    ATTRIBUTES.contains(&name)
}

/// Whether a resource is made by a function of the user's.
fn is_custom(resource: &Resource<'_>) -> bool {
    resource
        .type_name
        .is_some_and(|name| name == type_name::CUSTOM || name.starts_with("Custom::"))
}

fn of_sam<'t>(context: &Context<'t>, entry: &'t Entry, place: &Place<'_, 't>) {
    if !context.transforms.serverless {
        let message = format!(
            "`{}` is given without `Transform: AWS::Serverless-2016-10-31`",
            entry.key
        );
        let finding = fault(context, type_name::NO_TRANSFORM, message)
            .help("add the transform to the template, or remove the attribute");
        context.report(place, entry.at, finding);
    }
    value::children(context, &entry.value, place);
}

fn unknown<'t>(
    context: &Context<'t>,
    resource: &Resource<'t>,
    entry: &'t Entry,
    place: &Place<'_, 't>,
) {
    let is_sam = resource
        .type_name
        .is_some_and(|name| name.starts_with(sam::PREFIX));
    let message = format!("`{}` is no attribute of a resource", entry.key);
    let finding = if is_sam {
        // The transform drops it.
        Diagnostic::warning(UNKNOWN_ATTRIBUTE, message)
    } else {
        fault(context, UNKNOWN_ATTRIBUTE, message)
    };
    let is_property = resource
        .schema
        .is_some_and(|schema| schema.property(&entry.key).is_some());
    let help = if is_property {
        Some(format!("move `{}` into `Properties`", entry.key))
    } else {
        suggest::help(&entry.key, ATTRIBUTES)
    };
    let finding = match help {
        Some(help) => finding.help(help),
        None => finding,
    };
    context.report(place, entry.at, finding.link(PAGE));
    value::children(context, &entry.value, place);
}

/// Reports an attribute whose value is of the wrong type.
fn wrong_type<'t>(
    context: &Context<'t>,
    entry: &'t Entry,
    allowed: &str,
    page: &'static str,
    place: &Place<'_, 't>,
) {
    // Null is refused everywhere, and reported once for the whole template.
    if matches!(entry.value.value, Value::Null) {
        return;
    }
    let message = format!(
        "{} is given, `{}` must be {allowed}",
        given(&entry.value),
        entry.key
    );
    let finding = fault(context, ATTRIBUTE_TYPE, message)
        .help(format!("write {allowed}"))
        .link(page);
    context.report(place, entry.value.at, finding);
}
