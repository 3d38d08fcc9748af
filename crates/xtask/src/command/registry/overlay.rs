//! What `@aws-cdk/aws-service-spec` adds to the registry schemas.

use std::collections::BTreeMap;

use catchment_registry::{
    Attribute, Body, Bounds, List, Map, Numeric, Object, Property, ResourceType, Shape, TagStyle,
    Tags, Text,
};
use serde::Deserialize;

use super::facts::add_relation;

/// What it says of one resource type; `service-spec.mjs` writes it.
#[derive(Deserialize)]
pub(super) struct Extra {
    attributes: BTreeMap<String, String>,
    #[serde(rename = "ref")]
    reference: Option<Vec<String>>,
    arn: Option<String>,
    tags: Option<TagInformation>,
    stateful: bool,
    relations: BTreeMap<String, Vec<String>>,
    nested: BTreeMap<String, BTreeMap<String, Vec<String>>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct TagInformation {
    tag_property_name: String,
    variant: String,
}

impl Extra {
    /// Whether it says what `Ref` returns.
    pub(super) fn overrides_reference(&self) -> bool {
        self.reference.is_some()
    }
}

/// Adds `extra` to `resource`.
pub(super) fn add(resource: &mut ResourceType, extra: &Extra) {
    resource.stateful = extra.stateful;
    resource.arn.clone_from(&extra.arn);
    if let Some(reference) = &extra.reference {
        resource.reference = match reference.as_slice() {
            [one] => Some(one.clone()),
            _ => None,
        };
    }
    for (name, shape) in &extra.attributes {
        if resource.attribute(name).is_none() && !name.contains('*') {
            let shape = match resource.property(name) {
                Some(property) => property.shape.clone(),
                None => simple_shape(shape),
            };
            resource.attributes.push(Attribute {
                name: name.clone(),
                shape,
                retired: false,
            });
        }
    }
    resource.attributes.sort_by(|a, b| a.name.cmp(&b.name));
    add_tags(resource, extra.tags.as_ref());
    let identifier = resource.identifier.clone();
    relate(&mut resource.object, &extra.relations, &identifier);
    for definition in &mut resource.definitions {
        if let (Body::Object(object), Some(relations)) =
            (&mut definition.body, extra.nested.get(&definition.name))
        {
            relate(object, relations, &[]);
        }
    }
}

fn simple_shape(text: &str) -> Shape {
    match text {
        "string" => Shape::Text(Text::default()),
        "integer" => Shape::Integer(Numeric::default()),
        "number" => Shape::Number(Numeric::default()),
        "boolean" => Shape::Boolean,
        text => {
            if let Some(items) = text
                .strip_prefix('[')
                .and_then(|text| text.strip_suffix(']'))
            {
                return Shape::List(Box::new(List::new(simple_shape(items))));
            }
            match text
                .strip_prefix('{')
                .and_then(|text| text.strip_suffix('}'))
            {
                Some(values) => Shape::Map(Box::new(Map {
                    entries: vec![(None, simple_shape(values))],
                    length: Bounds::default(),
                    open: false,
                })),
                None => Shape::Json,
            }
        }
    }
}

/// Completes how a type is tagged. The style of tags follows from the shape of the property where the schema has one; the service
/// specification decides where the property is free-form.
pub(super) fn add_tags(resource: &mut ResourceType, information: Option<&TagInformation>) {
    let known = resource.tags.take().map(|tags| tags.property);
    let Some(property) = information
        .map(|tags| tags.tag_property_name.clone())
        .or(known)
    else {
        return;
    };
    let Some(Property { shape, .. }) = resource.property(&property) else {
        return;
    };
    let variant = information.map(|tags| tags.variant.as_str());
    let style = match (shape, variant) {
        (_, Some("asg")) => TagStyle::AutoScaling,
        (Shape::Map(_), _) | (Shape::Json, Some("map") | None) => TagStyle::Map,
        (Shape::List(_) | Shape::Json, _) => TagStyle::List,
        // `{Items: [...]}` and other inventions are properties like any other.
        _ => return,
    };
    resource.tags = Some(Tags { property, style });
}

/// A relation counts only where the property's name speaks of the other type: the service
/// specification also lists what was merely seen in templates.
fn relate(object: &mut Object, relations: &BTreeMap<String, Vec<String>>, identifier: &[String]) {
    for (name, targets) in relations {
        if identifier == [name.as_str()] {
            continue;
        }
        let Some(property) = object
            .properties
            .iter_mut()
            .find(|property| property.name == *name)
        else {
            continue;
        };
        let text = match &mut property.shape {
            Shape::Text(text) => text,
            Shape::List(list) => match &mut list.items {
                Shape::Text(text) => text,
                _ => continue,
            },
            _ => continue,
        };
        if !text.relations.is_empty() {
            continue;
        }
        for target in targets {
            if let Some((type_name, attribute)) = target.split_once('.')
                && speaks_of(name, type_name)
            {
                add_relation(text, type_name, attribute);
            }
        }
        // Some of several kinds: then it may be any.
        if text.relations.len() < targets.len() {
            text.relations.clear();
        }
    }
}

fn speaks_of(property: &str, type_name: &str) -> bool {
    let word = type_name
        .rsplit("::")
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    property.to_ascii_lowercase().contains(&word)
}
