//! What schemas say by lists of paths: read-only, create-only, write-only and deprecated properties.

use std::collections::BTreeMap;

use catchment_registry::{Attribute, Body, Object, Property, ResourceType, Shape, Traits};
use serde_json::Value;

use super::objects::strings;
use super::schema::Dropped;

/// Sets one of a property's traits.
type Mark = fn(&mut Traits);

/// Marks the properties that the lists of `schema` name, and makes attributes of read-only ones.
pub(super) fn mark(resource: &mut ResourceType, schema: &Value, dropped: &mut Dropped) {
    resource.identifier = strings(schema.get("primaryIdentifier"))
        .iter()
        .map(|path| segments(path).join("."))
        .collect();
    let uses = uses(resource);
    let lists: [(&str, Mark); 5] = [
        ("createOnlyProperties", |traits| traits.replaces = true),
        ("conditionalCreateOnlyProperties", |traits| {
            traits.may_replace = true
        }),
        ("writeOnlyProperties", |traits| traits.write_only = true),
        ("deprecatedProperties", |traits| traits.deprecated = true),
        ("readOnlyProperties", |traits| traits.read_only = true),
    ];
    for (key, mark) in lists {
        for path in strings(schema.get(key)) {
            let path = segments(&path);
            if !mark_path(resource, &uses, &path, mark) && key != "createOnlyProperties" {
                *dropped
                    .entry(format!("{key} that name no property"))
                    .or_default() += 1;
            }
        }
    }
    for path in strings(schema.get("readOnlyProperties")) {
        add_attribute(resource, &segments(&path));
    }
    resource
        .object
        .properties
        .retain(|property| !property.traits.read_only || property.required);
    hide_read_only_objects(resource);
    resource.attributes.sort_by(|a, b| a.name.cmp(&b.name));
}

/// `/properties/A/items/properties/B` as `A`, `*`, `B`.
fn segments(path: &str) -> Vec<String> {
    let path = path.trim_start_matches('/');
    let path = path.strip_prefix("properties/").unwrap_or(path);
    path.split('/')
        .filter(|&part| part != "properties")
        .map(|part| if part == "items" { "*" } else { part }.to_owned())
        .collect()
}

/// How often each property type is used.
fn uses(resource: &ResourceType) -> BTreeMap<String, usize> {
    let mut uses = BTreeMap::new();
    let mut count = |shape: &Shape| {
        visit(shape, &mut |name| {
            *uses.entry(name.to_owned()).or_default() += 1
        });
    };
    resource
        .object
        .properties
        .iter()
        .for_each(|property| count(&property.shape));
    for definition in &resource.definitions {
        match &definition.body {
            Body::Alias(shape) => count(shape),
            Body::Object(object) => object
                .properties
                .iter()
                .for_each(|property| count(&property.shape)),
        }
    }
    uses
}

/// Calls `found` with every property type that `shape` names.
pub(super) fn visit(shape: &Shape, found: &mut impl FnMut(&str)) {
    match shape {
        Shape::Named(name) => found(name),
        Shape::List(list) => visit(&list.items, found),
        Shape::Map(map) => map
            .entries
            .iter()
            .for_each(|(_, shape)| visit(shape, found)),
        Shape::Union(shapes) => shapes.iter().for_each(|shape| visit(shape, found)),
        _ => {}
    }
}

/// The property types through which a path leads, and the property at its end.
fn follow<'a>(resource: &'a ResourceType, path: &[String]) -> Option<(Vec<&'a str>, &'a Property)> {
    let mut names = Vec::new();
    let mut object: &Object = &resource.object;
    let mut property: Option<&Property> = None;
    for part in path {
        if part == "*" {
            continue;
        }
        if let Some(outer) = property {
            let mut name = None;
            visit(&outer.shape, &mut |found| name = Some(found.to_owned()));
            let definition = resource.definition(&name?)?;
            let Body::Object(inner) = &definition.body else {
                return None;
            };
            names.push(definition.name.as_str());
            object = inner;
        }
        property = Some(object.property(part)?);
    }
    property.map(|property| (names, property))
}

fn mark_path(
    resource: &mut ResourceType,
    uses: &BTreeMap<String, usize>,
    path: &[String],
    mark: Mark,
) -> bool {
    let Some((names, property)) = follow(resource, path) else {
        return false;
    };
    let shared = names
        .iter()
        .any(|&name| uses.get(name).is_some_and(|&count| count > 1));
    let name = property.name.clone();
    let owner = names.last().map(|&owner| owner.to_owned());
    if shared {
        let path = path.join("/");
        let traits = match resource.paths.iter().position(|(known, _)| *known == path) {
            Some(position) => &mut resource.paths[position].1,
            None => {
                resource.paths.push((path, Traits::default()));
                let last = resource.paths.len() - 1;
                &mut resource.paths[last].1
            }
        };
        mark(traits);
        return true;
    }
    let object = match owner {
        None => Some(&mut resource.object),
        Some(owner) => resource
            .definitions
            .iter_mut()
            .find(|definition| definition.name == owner)
            .and_then(|definition| match &mut definition.body {
                Body::Object(object) => Some(object),
                Body::Alias(_) => None,
            }),
    };
    let property = object.and_then(|object| {
        object
            .properties
            .iter_mut()
            .find(|property| property.name == name)
    });
    property.is_some_and(|property| {
        mark(&mut property.traits);
        true
    })
}

/// What lies within a list cannot be read with `Fn::GetAtt`.
fn add_attribute(resource: &mut ResourceType, path: &[String]) {
    if path.iter().any(|part| part == "*") {
        return;
    }
    let name = path.join(".");
    let Some((_, property)) = follow(resource, path) else {
        return;
    };
    let shape = property.shape.clone();
    if resource.attribute(&name).is_none() {
        resource.attributes.push(Attribute {
            name,
            shape,
            retired: false,
        });
    }
}

/// An object all of whose properties are read-only is itself read-only.
fn hide_read_only_objects(resource: &mut ResourceType) {
    let hidden: Vec<String> = resource
        .definitions
        .iter()
        .filter_map(|definition| match &definition.body {
            Body::Object(object) if !object.properties.is_empty() => object
                .properties
                .iter()
                .all(|property| property.traits.read_only)
                .then(|| definition.name.clone()),
            _ => None,
        })
        .collect();
    for property in &mut resource.object.properties {
        if let Shape::Named(name) = &property.shape
            && hidden.contains(name)
        {
            property.traits.read_only = true;
        }
    }
}
