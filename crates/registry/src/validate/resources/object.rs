//! Objects with named properties.

use catchment_core::Diagnostic;

use super::scalar;
use super::{conditional, fault, packaged, relations, sam, unknown};
use crate::model::{Object, Property, ResourceType, Traits};
use crate::template::{Map, Node, Position};
use crate::validate::context::Context;
use crate::validate::expected::Expected;
use crate::validate::place::Place;
use crate::validate::value;

/// A property that must be given is missing.
pub(super) const MISSING: &str = "property/missing";

/// A property is given that AWS sets itself.
///
/// A template can ask for it with `Fn::GetAtt`, but not give it.
pub(super) const READ_ONLY: &str = "property/read-only";

/// AWS advises against a property.
pub(super) const DEPRECATED: &str = "property/deprecated";

/// A property is no longer in the CloudFormation registry.
pub(super) const RETIRED: &str = "property/retired";

/// An object of the registry, and whose it is.
#[derive(Clone, Copy)]
pub(super) struct Owner {
    pub(super) resource: &'static ResourceType,
    pub(super) object: &'static Object,
    /// The name of the property type. `None`: the properties of the resource itself.
    pub(super) name: Option<&'static str>,
}

impl Owner {
    /// The properties of a resource type.
    pub(super) const fn resource(resource: &'static ResourceType) -> Self {
        Self {
            resource,
            object: &resource.object,
            name: None,
        }
    }

    /// The properties of a property type.
    pub(super) const fn named(
        resource: &'static ResourceType,
        object: &'static Object,
        name: &'static str,
    ) -> Self {
        Self {
            resource,
            object,
            name: Some(name),
        }
    }

    /// As AWS names it: `AWS::S3::Bucket`, `AWS::S3::Bucket Tag`.
    pub(super) fn title(&self) -> String {
        match self.name {
            None => self.resource.name.clone(),
            Some(name) => format!("{} {name}", self.resource.name),
        }
    }

    /// Whether properties are allowed that the registry does not name.
    pub(super) fn is_open(&self) -> bool {
        self.object.open || self.resource.name == super::type_name::CUSTOM
    }

    /// Adds the page of the resource type, if there is one.
    pub(super) fn link(&self, finding: Diagnostic) -> Diagnostic {
        if self.resource.name.starts_with(sam::PREFIX) {
            finding.link(sam::PAGE)
        } else if self.resource.name.contains("::") {
            finding.link(self.resource.docs())
        } else {
            finding
        }
    }
}

/// Checks a value that must be such an object.
pub(super) fn check<'t>(
    context: &Context<'t>,
    node: &'t Node,
    owner: Owner,
    place: &Place<'_, 't>,
) {
    let Some(map) = node.as_map() else {
        if !packaged::accepts(context, node, owner.resource, place) {
            scalar::wrong(context, node, "an object", place);
            value::children(context, node, place);
        }
        return;
    };
    for entry in map {
        let place = place.key(&entry.key);
        if let Some(property) = owner.object.property(&entry.key) {
            check_traits(context, entry.at, property, owner, &place);
            let expected =
                Expected::of(owner.resource, &property.shape).required(property.required);
            value::check(context, &entry.value, expected, &place);
        } else {
            if !owner.is_open() && entry.key != "Fn::Transform" {
                unknown::report(context, entry, owner, &place);
            }
            value::check(context, &entry.value, Expected::ANYTHING, &place);
        }
    }
    if !map.contains("Fn::Transform") {
        check_absent(context, map, node.at, owner, place);
        relations::check(context, node, map, owner, place);
        conditional::check(context, node, owner, place);
    }
}

/// Checks that everything is there that must be.
pub(super) fn check_absent<'t>(
    context: &Context<'t>,
    map: &Map,
    at: Position,
    owner: Owner,
    place: &Place<'_, 't>,
) {
    for property in &owner.object.properties {
        if property.required
            && !map.contains(&property.name)
            && !traits(property, owner, &place.key(&property.name)).read_only
        {
            let message = format!("`{}` is missing in {}", property.name, owner.title());
            let name = &property.name;
            let help = match super::describe(&property.shape, owner.resource) {
                Some(kind) => format!("add `{name}`, {kind}"),
                None => format!("add `{name}`"),
            };
            let finding = fault(context, MISSING, message).help(help);
            context.report(place, at, owner.link(finding));
        }
    }
}

fn check_traits<'t>(
    context: &Context<'t>,
    at: Position,
    property: &'static Property,
    owner: Owner,
    place: &Place<'_, 't>,
) {
    let traits = traits(property, owner, place);
    let name = &property.name;
    if traits.read_only {
        let message = format!("`{name}` of {} is set by AWS only", owner.title());
        let finding = fault(context, READ_ONLY, message).help("remove it");
        context.report(place, at, owner.link(finding));
    }
    if traits.retired {
        let message = format!(
            "`{name}` of {} is no longer in the CloudFormation registry",
            owner.title()
        );
        let finding = Diagnostic::warning(RETIRED, message).help("remove it");
        context.report(place, at, owner.link(finding));
    } else if traits.deprecated {
        let message = format!("AWS advises against `{name}` of {}", owner.title());
        let finding = Diagnostic::warning(DEPRECATED, message)
            .help("see the page of the type for what replaces it");
        context.report(place, at, owner.link(finding));
    }
}

/// What holds of a property in this place, where its property type may be used in others too.
fn traits(property: &Property, owner: Owner, place: &Place<'_, '_>) -> Traits {
    let mut traits = property.traits;
    for (path, here) in &owner.resource.paths {
        if (here.read_only || here.deprecated || here.retired) && place.is_property(path) {
            traits.read_only |= here.read_only;
            traits.deprecated |= here.deprecated;
            traits.retired |= here.retired;
        }
    }
    traits
}
