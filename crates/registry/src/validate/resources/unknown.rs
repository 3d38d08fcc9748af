//! Properties that the registry does not know.

use super::fault;
use super::object::{Owner, READ_ONLY};
use crate::model::{Body, Object, Property, ResourceType, Shape};
use crate::template::Entry;
use crate::validate::context::Context;
use crate::validate::place::Place;
use crate::validate::suggest;

/// A property is given that the resource or property type does not have.
pub(super) const UNKNOWN: &str = "property/unknown";

/// Reports a property that `owner` does not have. `place` is the property's.
pub(super) fn report<'t>(
    context: &Context<'t>,
    entry: &'t Entry,
    owner: Owner,
    place: &Place<'_, 't>,
) {
    if context.is_full() {
        return;
    }
    let title = owner.title();
    let path = place.path();
    let dotted = path.strip_prefix("Properties.").unwrap_or(&path);
    let finding = if is_attribute(owner.resource, dotted) {
        let message = format!("`{}` of {title} is set by AWS only", entry.key);
        fault(context, READ_ONLY, message)
            .help("remove it; where its value is needed, `Fn::GetAtt` returns it")
    } else {
        let message = format!("`{}` is no property of {title}", entry.key);
        let finding = fault(context, UNKNOWN, message);
        match help(&entry.key, owner) {
            Some(help) => finding.help(help),
            None => finding,
        }
    };
    context.report(place, entry.at, owner.link(finding));
}

/// Whether AWS sets this, or something below it.
fn is_attribute(resource: &ResourceType, dotted: &str) -> bool {
    resource.attributes.iter().any(|attribute| {
        attribute
            .name
            .strip_prefix(dotted)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    })
}

fn help(name: &str, owner: Owner) -> Option<String> {
    if owner.name.is_none() && super::attributes::is_attribute(name) {
        return Some("it is an attribute of the resource: move it out of `Properties`".to_owned());
    }
    elsewhere(name, owner).or_else(|| {
        let known = writable(owner.object);
        suggest::help(name, known.map(|property| property.name.as_str()))
    })
}

/// Whether a property of that very name is one level down, or one of the resource's.
fn elsewhere(name: &str, owner: Owner) -> Option<String> {
    if suggest::closest(name, names(owner.object))
        .is_some_and(|close| close.eq_ignore_ascii_case(name))
    {
        return None;
    }
    let inside = writable(owner.object).find(|property| {
        object_in(&property.shape, owner.resource)
            .is_some_and(|inner| inner.property(name).is_some())
    });
    if let Some(property) = inside {
        return Some(format!("`{name}` belongs into `{}`", property.name));
    }
    let above = owner.name.is_some() && owner.resource.property(name).is_some();
    above.then(|| format!("`{name}` belongs to {} itself", owner.resource.name))
}

fn writable(object: &Object) -> impl Iterator<Item = &Property> {
    let properties = object.properties.iter();
    properties.filter(|property| !property.traits.read_only)
}

fn names(object: &Object) -> impl Iterator<Item = &str> {
    writable(object).map(|property| property.name.as_str())
}

/// The object that a shape is, or that the items of a list are.
fn object_in<'r>(shape: &'r Shape, resource: &'r ResourceType) -> Option<&'r Object> {
    match shape {
        Shape::Named(name) => match &resource.definition(name)?.body {
            Body::Object(object) => Some(object),
            Body::Alias(_) => None,
        },
        Shape::List(list) => match &list.items {
            Shape::Named(_) => object_in(&list.items, resource),
            _ => None,
        },
        _ => None,
    }
}
