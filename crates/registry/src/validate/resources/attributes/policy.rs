//! What is waited for at creation, and how an update goes on.

use catchment_core::Diagnostic;

use super::super::fault;
use super::{MISPLACED_ATTRIBUTE, is_custom, schema, wrong_type};
use crate::template::{Entry, Value};
use crate::validate::context::{Context, Resource};
use crate::validate::place::Place;
use crate::validate::{suggest, value};

const CREATION: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html";
const UPDATE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html";

/// The types that have a `CreationPolicy`.
const CREATED: [&str; 4] = [
    "AWS::AppStream::Fleet",
    "AWS::AutoScaling::AutoScalingGroup",
    "AWS::CloudFormation::WaitCondition",
    "AWS::EC2::Instance",
];

/// The types that have an `UpdatePolicy`.
const UPDATED: [&str; 6] = [
    "AWS::AppStream::Fleet",
    "AWS::AutoScaling::AutoScalingGroup",
    "AWS::ElastiCache::ReplicationGroup",
    "AWS::Elasticsearch::Domain",
    "AWS::Lambda::Alias",
    "AWS::OpenSearchService::Domain",
];

/// Checks a `CreationPolicy`.
pub(super) fn check_creation<'t>(
    context: &Context<'t>,
    resource: &Resource<'t>,
    entry: &'t Entry,
    place: &Place<'_, 't>,
) {
    let is_taken = CREATED
        .iter()
        .any(|known| resource.type_name == Some(known));
    if !is_taken && is_known(context, resource) {
        let finding = misplaced(context, resource, entry, &CREATED);
        context.report(place, entry.at, finding.link(CREATION));
    }
    inside(context, resource, entry, CREATION, place);
}

/// Checks an `UpdatePolicy`.
pub(super) fn check_update<'t>(
    context: &Context<'t>,
    resource: &Resource<'t>,
    entry: &'t Entry,
    place: &Place<'_, 't>,
) {
    let is_taken = UPDATED
        .iter()
        .any(|known| resource.type_name == Some(known));
    if !is_taken && is_known(context, resource) {
        let finding = misplaced(context, resource, entry, &UPDATED);
        context.report(place, entry.at, finding.link(UPDATE));
    }
    inside(context, resource, entry, UPDATE, place);
}

/// Whether the type is one of which we know what it takes.
fn is_known(context: &Context<'_>, resource: &Resource<'_>) -> bool {
    let is_module = resource
        .type_name
        .is_some_and(|name| name.ends_with("::MODULE"));
    resource.schema.is_some() || (is_custom(resource) && !context.transforms.unknown && !is_module)
}

fn misplaced(
    context: &Context<'_>,
    resource: &Resource<'_>,
    entry: &Entry,
    types: &[&str],
) -> Diagnostic {
    let message = format!(
        "`{}` is given, {} does not take it",
        entry.key,
        resource.type_name.unwrap_or("this type")
    );
    // CloudFormation refuses an `UpdatePolicy`, and either for custom resources.
    let finding = if entry.key == "UpdatePolicy" || is_custom(resource) {
        fault(context, MISPLACED_ATTRIBUTE, message)
    } else {
        Diagnostic::warning(MISPLACED_ATTRIBUTE, message)
    };
    finding.help(format!("remove it; {} take it", suggest::list(types)))
}

fn inside<'t>(
    context: &Context<'t>,
    resource: &Resource<'t>,
    entry: &'t Entry,
    page: &'static str,
    place: &Place<'_, 't>,
) {
    let expected = schema::of(&entry.key, resource.type_name.unwrap_or_default());
    match expected {
        Some(expected) => value::check(context, &entry.value, expected, place),
        None => {
            if !matches!(entry.value.value, Value::Map(_)) {
                wrong_type(context, entry, "an object", page, place);
            }
            value::children(context, &entry.value, place);
        }
    }
}
