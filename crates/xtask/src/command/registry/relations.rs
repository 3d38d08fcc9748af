//! Relations between types, named by the property or attribute that the other type really has.

use std::collections::BTreeMap;

use catchment_registry::{Body, ResourceType, Shape, Text};
use serde_json::Value;

/// Rewrites the relations of every type. The schemas name some properties by a word of their own
/// (`AWS::EC2::VPC.Id`), which the other type's property carries as its format.
pub(super) fn resolve(
    types: &mut BTreeMap<String, ResourceType>,
    schemas: &BTreeMap<String, Value>,
) {
    let known: BTreeMap<String, Vec<String>> = types
        .iter()
        .map(|(name, resource)| {
            let properties = resource
                .object
                .properties
                .iter()
                .map(|property| property.name.clone());
            let attributes = resource
                .attributes
                .iter()
                .map(|attribute| attribute.name.clone());
            (name.clone(), properties.chain(attributes).collect())
        })
        .collect();
    let lookup = Lookup {
        known: &known,
        schemas,
    };
    for (name, resource) in types {
        for property in &mut resource.object.properties {
            visit(&mut property.shape, &mut |text| {
                lookup.rewrite(text, name, &property.name)
            });
        }
        for attribute in &mut resource.attributes {
            visit(&mut attribute.shape, &mut |text| {
                lookup.rewrite(text, name, &attribute.name)
            });
        }
        for definition in &mut resource.definitions {
            match &mut definition.body {
                Body::Alias(shape) => visit(shape, &mut |text| lookup.rewrite(text, name, "")),
                Body::Object(object) => {
                    for property in &mut object.properties {
                        visit(&mut property.shape, &mut |text| {
                            lookup.rewrite(text, name, "")
                        });
                    }
                }
            }
        }
    }
}

fn visit(shape: &mut Shape, found: &mut impl FnMut(&mut Text)) {
    match shape {
        Shape::Text(text) => found(text),
        Shape::List(list) => visit(&mut list.items, found),
        Shape::Map(map) => map
            .entries
            .iter_mut()
            .for_each(|(_, shape)| visit(shape, found)),
        Shape::Union(shapes) => shapes.iter_mut().for_each(|shape| visit(shape, found)),
        _ => {}
    }
}

struct Lookup<'a> {
    known: &'a BTreeMap<String, Vec<String>>,
    schemas: &'a BTreeMap<String, Value>,
}

impl Lookup<'_> {
    fn rewrite(&self, text: &mut Text, owner: &str, name: &str) {
        for mut relation in std::mem::take(&mut text.relations) {
            match self.property(&relation.type_name, &relation.property) {
                // What a type gives to others is no relation of its own.
                Some(property)
                    if relation.type_name == owner
                        && (property == name || name_is_own(name, &property)) =>
                {
                    // Another name for the same: who wants the one may be given the other.
                    if property != name {
                        text.formats.push(format!("{owner}.{property}"));
                    }
                }
                Some(property) => {
                    relation.property = property;
                    if !text.relations.contains(&relation) {
                        text.relations.push(relation);
                    }
                }
                None => text.formats.push(relation.to_string()),
            }
        }
    }

    fn property(&self, type_name: &str, property: &str) -> Option<String> {
        let known = self.known.get(type_name)?;
        if known.iter().any(|name| name == property) {
            return Some(property.to_owned());
        }
        let schema = self.schemas.get(type_name)?;
        let format = format!("{type_name}.{property}");
        let carries = |node: &Value| {
            node.get("format").and_then(Value::as_str) == Some(&format)
                || node
                    .get("anyOf")
                    .and_then(Value::as_array)
                    .is_some_and(|branches| {
                        branches.iter().any(|branch| {
                            branch.get("format").and_then(Value::as_str) == Some(&format)
                        })
                    })
        };
        let identifier = schema
            .pointer("/primaryIdentifier/0")
            .and_then(Value::as_str);
        let identifier = identifier.map(|path| path.trim_start_matches("/properties/"));
        let mut carriers: Vec<&String> = schema
            .get("properties")?
            .as_object()?
            .iter()
            .filter(|(_, node)| carries(node))
            .map(|(name, _)| name)
            .collect();
        carriers
            .sort_by_key(|&name| (!name.ends_with(property), Some(name.as_str()) != identifier));
        carriers.first().map(|&name| name.clone())
    }
}

/// `GroupId` and `Id` of a security group carry the same format.
fn name_is_own(name: &str, property: &str) -> bool {
    !name.is_empty() && name.ends_with(property)
}
