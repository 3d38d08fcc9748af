//! The `Type` of a resource.

use catchment_core::Diagnostic;

use super::scalar::{given, shown};
use super::{fault, sam};
use crate::embedded::Registry;
use crate::model::{Regions, ResourceType};
use crate::template::{Entry, Map, Node};
use crate::validate::context::{Context, Resource};
use crate::validate::place::Place;
use crate::validate::suggest;

/// A resource has no `Type`.
pub(super) const NO_TYPE: &str = "resource/no-type";

/// A resource type does not exist in CloudFormation.
///
/// Types of other publishers (`Publisher::Service::Type`), modules (`…::MODULE`), custom resources
/// (`Custom::…`) and, with their transform, those of SAM are allowed.
pub(super) const UNKNOWN_TYPE: &str = "resource/unknown-type";

/// A resource type does not exist in a region that the template is for.
pub(super) const REGION: &str = "resource/region";

/// A resource type is no longer in the CloudFormation registry.
pub(super) const RETIRED_TYPE: &str = "resource/retired-type";

/// A type of SAM is used without the transform that makes CloudFormation types of it.
pub(super) const NO_TRANSFORM: &str = "resource/no-transform";

/// The type of resources that are made by a function of the user's.
pub(super) const CUSTOM: &str = "AWS::CloudFormation::CustomResource";

/// After how many findings no more types are suggested.
const SUGGESTED: usize = 100;

const TYPES: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html";
/// Checks that the type is given and exists. `place` is the resource.
pub(super) fn check<'t>(
    context: &Context<'t>,
    resource: &Resource<'t>,
    body: &'t Map,
    place: &Place<'_, 't>,
) {
    let Some(entry) = body.entry("Type") else {
        let finding = fault(context, NO_TYPE, "`Type` is missing".to_owned())
            .help("add the type of the resource, such as `AWS::S3::Bucket`")
            .link(TYPES);
        context.report(place, resource.at, finding);
        return;
    };
    let place = place.key("Type");
    let Some(name) = entry.value.as_text() else {
        let message = format!("{} is given, `Type` is a text", given(&entry.value));
        let finding = Diagnostic::error(UNKNOWN_TYPE, message)
            .help("write the type out, functions are not allowed here")
            .link(TYPES);
        context.report(&place, entry.value.at, finding);
        return;
    };
    match resource.schema {
        Some(schema) => known(context, resource, schema, &entry.value, &place),
        None => unknown(context, name, entry, &place),
    }
}

/// Whether the type is one that the registry need not know.
pub(super) fn is_foreign(name: &str) -> bool {
    if name.starts_with("Custom::") || name.ends_with("::MODULE") {
        return true;
    }
    let mut parts = name.split("::");
    let publisher = parts.next().unwrap_or_default();
    // `AWS` and what is so much like it that nobody publishes under that name.
    let is_aws = strsim::osa_distance(&publisher.to_ascii_uppercase(), "AWS") <= 1;
    let rest: Vec<&str> = parts.collect();
    let is_name =
        |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let has_parts = (2..=3).contains(&rest.len()) && rest.iter().all(is_name);
    has_parts && is_name(&publisher) && !is_aws
}

fn known<'t>(
    context: &Context<'t>,
    resource: &Resource<'t>,
    schema: &'static ResourceType,
    node: &'t Node,
    place: &Place<'_, 't>,
) {
    if schema.retired {
        let message = format!(
            "{} is no longer in the CloudFormation registry",
            schema.name
        );
        let finding = Diagnostic::warning(RETIRED_TYPE, message)
            .help("new resources of this type may be refused");
        context.report(place, node.at, finding.link(schema.docs()));
    }
    // Its condition may be that the region is another one.
    if resource.condition().is_some() {
        return;
    }
    for region in &context.options.regions {
        if !schema.regions.contain(region) {
            let message = format!("{} does not exist in {region}", schema.name);
            let finding = fault(context, REGION, message)
                .help(regions(&schema.regions))
                .link(schema.docs());
            context.report(place, node.at, finding);
        }
    }
}

fn regions(regions: &Regions) -> String {
    match regions {
        Regions::All => "it exists everywhere".to_owned(),
        Regions::Only(regions) => format!("it exists in {}", regions.join(", ")),
        Regions::Except(regions) => format!("it does not exist in {}", regions.join(", ")),
    }
}

fn unknown<'t>(context: &Context<'t>, name: &'t str, entry: &'t Entry, place: &Place<'_, 't>) {
    if is_foreign(name) || context.is_full() {
        return;
    }
    if name.starts_with(sam::PREFIX) {
        serverless(context, name, &entry.value, place);
        return;
    }
    let message = format!("`{}` is no resource type of CloudFormation", shown(name));
    let mut finding = fault(context, UNKNOWN_TYPE, message).link(TYPES);
    // There are many names to compare: enough is told where many types are wrong.
    if context.found() < SUGGESTED
        && let Some(close) = closest(name)
    {
        finding = finding.help(format!("did you mean `{close}`?"));
    }
    context.report(place, entry.value.at, finding);
}

fn serverless<'t>(context: &Context<'t>, name: &str, node: &'t Node, place: &Place<'_, 't>) {
    let finding = if !context.transforms.serverless {
        let message = format!(
            "`{}` is used without `Transform: AWS::Serverless-2016-10-31`",
            shown(name)
        );
        fault(context, NO_TRANSFORM, message).help("add the transform to the template")
    } else if sam::resource_type(name).is_some() {
        return;
    } else {
        let message = format!("`{}` is no resource type of SAM", shown(name));
        let finding = fault(context, UNKNOWN_TYPE, message);
        match suggest::help(name, sam::names()) {
            Some(help) => finding.help(help),
            None => finding,
        }
    };
    context.report(place, node.at, finding.link(sam::PAGE));
}

/// The type that was most likely meant: first the service, then the type in it.
fn closest(name: &str) -> Option<&'static str> {
    let name: String = name.chars().take(100).collect();
    let lower = name.to_lowercase();
    let service = lower.split("::").nth(1).unwrap_or(&lower).to_owned();
    let services: Vec<&str> = Registry::services().collect();
    let close = suggest::closest(&service, services.iter().copied());
    let in_service = close.and_then(|service| {
        suggest::closest(
            &name,
            Registry::type_names().filter(|known| is_of(known, service)),
        )
    });
    in_service.or_else(|| suggest::closest(&name, Registry::type_names()))
}

fn is_of(type_name: &str, service: &str) -> bool {
    type_name
        .split("::")
        .nth(1)
        .is_some_and(|part| part.eq_ignore_ascii_case(service))
}
