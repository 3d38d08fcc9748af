//! Resources: their attributes, and their properties by what the registry knows.

mod attributes;
mod conditional;
mod example;
mod list;
mod map;
mod number;
mod object;
mod packaged;
mod pattern;
mod relations;
mod rules;
mod sam;
mod scalar;
mod split;
mod tags;
mod tests;
mod text;
mod type_name;
mod union;
mod unknown;
mod zones;

use catchment_core::Diagnostic;

use super::context::{Context, Kind, Resource};
use super::expected::Expected;
use super::place::Place;
use super::scenario::Scenario;
use super::{functions, iam, value};
use crate::embedded::Registry;
use crate::model::{Body, ResourceType, Shape};
use crate::template::{Map, Node, Value};
use text::Fault;

/// A resource, or its `Properties`, is no object.
pub(super) const SHAPE: &str = "resource/shape";

/// How many names a shape may have before it is given up: a bound on data that names itself.
const MAX_ALIASES: usize = 16;

/// Checks every resource of the template.
pub(super) fn check(context: &Context<'_>) {
    for resource in context.resources.values() {
        // What is left of a loop, and transforms, are no resources.
        if !resource.id.starts_with("Fn::") {
            one(context, resource);
        }
    }
    rules::across(context);
}

/// Checks a literal by what the registry knows of the property.
pub(super) fn literal<'t>(
    context: &Context<'t>,
    node: &'t Node,
    resource: &'static ResourceType,
    shape: &'static Shape,
    place: &Place<'_, 't>,
) {
    let mut shape = shape;
    for _ in 0..MAX_ALIASES {
        match shape {
            Shape::Text(text) => {
                packaged::check_address(context, node, resource, place);
                text::check(context, node, text, place);
            }
            Shape::Integer(whole) => number::check_integer(context, node, whole, place),
            Shape::Number(number) => number::check_number(context, node, number, place),
            Shape::Boolean => scalar::check_boolean(context, node, place),
            Shape::Json => value::children(context, node, place),
            Shape::Policy => iam::check(context, node, resource, place),
            Shape::List(list) => list::check(context, node, resource, list, place),
            Shape::Map(map) => map::check(context, node, resource, map, place),
            Shape::Union(shapes) => union::check(context, node, resource, shapes, place),
            Shape::Named(name) => match resource.definition(name).map(|known| &known.body) {
                Some(Body::Object(object)) => {
                    let owner = object::Owner::named(resource, object, name);
                    object::check(context, node, owner, place);
                }
                Some(Body::Alias(alias)) => {
                    shape = alias;
                    continue;
                }
                None => value::children(context, node, place),
            },
        }
        return;
    }
}

/// What is wrong with a text that a function is known to yield where a property has this shape.
pub(crate) fn fault_of(
    text: &str,
    resource: &'static ResourceType,
    shape: &'static Shape,
) -> Option<Fault> {
    let mut shape = shape;
    for _ in 0..MAX_ALIASES {
        return match shape {
            Shape::Text(expected) => text::fault_of(text, expected),
            Shape::Integer(whole) => number::integer_fault(text.trim().parse().ok()?, whole),
            Shape::Number(number) => number::number_fault(text.trim().parse().ok()?, number),
            Shape::Named(name) => match resource.definition(name).map(|known| &known.body) {
                Some(Body::Alias(alias)) => {
                    shape = alias;
                    continue;
                }
                _ => None,
            },
            Shape::Union(shapes) => {
                let mut faults = shapes.iter().map(|shape| match shape {
                    Shape::Text(expected) => text::fault_of(text, expected),
                    _ => None,
                });
                let first = faults.next()??;
                faults.all(|fault| fault.is_some()).then_some(first)
            }
            _ => None,
        };
    }
    None
}

fn one<'t>(context: &Context<'t>, resource: &Resource<'t>) {
    let always = Scenario::default();
    let root = Place::root(Some(resource.id), &always);
    let Some(body) = resource.body.as_map() else {
        let message = format!(
            "{} is given, a resource is an object with `Type` and `Properties`",
            scalar::given(resource.body)
        );
        context.report(&root, resource.at, Diagnostic::error(SHAPE, message));
        return;
    };
    let assumed = resource
        .condition()
        .and_then(|condition| always.assume(condition, true));
    let exists = assumed.as_ref().unwrap_or(&always);
    let place = root.under(exists);
    attributes::check(context, resource, body, &place);
    properties(context, resource, &place.key("Properties"));
    rules::check(context, resource, &place);
}

/// Checks the properties of a resource.
fn properties<'t>(context: &Context<'t>, resource: &Resource<'t>, place: &Place<'_, 't>) {
    let schema = resource.schema.or_else(|| foreign(context, resource));
    match (resource.properties(), schema) {
        (Some(node), Some(schema)) => {
            top(context, node, schema, false, place);
            tags::check(context, schema, node, place);
        }
        (Some(node), None) => {
            if node.as_map().is_none() {
                not_an_object(context, node, place);
            }
            value::children(context, node, place);
        }
        (None, Some(schema)) => {
            let owner = object::Owner::resource(schema);
            object::check_absent(context, &Map::default(), resource.at, owner, place);
        }
        (None, None) => {}
    }
}

/// What is known of resources that are made by a function of the user's, or by the transform of SAM.
fn foreign(context: &Context<'_>, resource: &Resource<'_>) -> Option<&'static ResourceType> {
    let name = resource.type_name?;
    if name.starts_with("Custom::") {
        Registry::resource_type(type_name::CUSTOM)
    } else if context.transforms.serverless {
        sam::resource_type(name)
    } else {
        None
    }
}

/// Checks `Properties` as a whole, in each branch of `Fn::If`.
fn top<'t>(
    context: &Context<'t>,
    node: &'t Node,
    schema: &'static ResourceType,
    is_branch: bool,
    place: &Place<'_, 't>,
) {
    match node.as_intrinsic() {
        None if node.as_map().is_some() => {
            if functions::mixed(context, node, Expected::ANYTHING, place) {
                return;
            }
            object::check(context, node, object::Owner::resource(schema), place);
        }
        Some(("Fn::If", argument)) => {
            if let Some((condition, branches)) = split::branches(argument)
                && context.conditions.contains_key(condition)
            {
                context.mark_used(Kind::Condition, condition);
                for (branch, holds) in branches {
                    if let Some(scenario) = place.scenario().assume(condition, holds) {
                        top(context, branch, schema, true, &place.under(&scenario));
                    }
                }
            } else {
                value::children(context, node, place);
            }
        }
        Some(("Ref", _)) if is_branch && split::may_vanish(node) => {
            let owner = object::Owner::resource(schema);
            object::check_absent(context, &Map::default(), node.at, owner, place);
        }
        Some(("Fn::Transform", _)) => value::children(context, node, place),
        _ => not_an_object(context, node, place),
    }
}

fn not_an_object<'t>(context: &Context<'t>, node: &'t Node, place: &Place<'_, 't>) {
    // Null is refused everywhere, and reported once for the whole template.
    if matches!(node.value, Value::Null) {
        return;
    }
    let message = format!(
        "{} is given, `Properties` is an object",
        scalar::given(node)
    );
    let finding = Diagnostic::error(SHAPE, message)
        .help("write the properties of the resource by name, or leave `Properties` out");
    context.report(place, node.at, finding);
}

/// A finding about something that a macro of which nothing is known may still change: then it is
/// a warning.
fn fault(context: &Context<'_>, code: &'static str, message: String) -> Diagnostic {
    if context.transforms.unknown {
        Diagnostic::warning(code, message)
    } else {
        Diagnostic::error(code, message)
    }
}

/// What a shape takes, in words. `None`: anything.
fn describe(shape: &Shape, resource: &ResourceType) -> Option<String> {
    let words = match shape {
        Shape::Named(name) => match resource.definition(name).map(|known| &known.body) {
            Some(Body::Alias(Shape::Named(_))) | None => return None,
            Some(Body::Alias(alias)) => return describe(alias, resource),
            Some(Body::Object(_)) => "an object",
        },
        Shape::Text(_) => "a text",
        Shape::Integer(_) => "a whole number",
        Shape::Number(_) => "a number",
        Shape::Boolean => "`true` or `false`",
        Shape::Json => return None,
        Shape::Policy => "a policy document",
        Shape::List(_) => "a list",
        Shape::Map(_) => "an object",
        Shape::Union(shapes) => {
            let mut kinds: Vec<String> = Vec::new();
            for shape in shapes {
                let kind = describe(shape, resource)?;
                if !kinds.contains(&kind) {
                    kinds.push(kind);
                }
            }
            return Some(kinds.join(" or "));
        }
    };
    Some(words.to_owned())
}
