//! The values of a template with what the registry knows of each.

use catchment_registry::{Body, Object, Property, ResourceType, Shape};
use serde_json::Value;

use crate::base::Base;

/// A value that is no function, and what it should be.
pub(crate) struct Site<'b> {
    pub(crate) resource: &'static ResourceType,
    pub(crate) path: Vec<String>,
    pub(crate) value: &'b Value,
    pub(crate) shape: &'static Shape,
    /// The object that the shape is, where it is one.
    pub(crate) object: Option<&'static Object>,
    /// The property that it is the value of.
    pub(crate) property: Option<&'static Property>,
}

/// Every value of every resource of a known type. The properties themselves come first: an object.
pub(crate) fn sites(base: &Base) -> Vec<Site<'_>> {
    let mut sites = Vec::new();
    for (id, body, resource) in base.resources() {
        let path = ["Resources", id, "Properties"].map(str::to_owned).to_vec();
        if let Some(value @ Value::Object(_)) = body.get("Properties") {
            let mut walk = Walk {
                resource,
                sites: &mut sites,
            };
            walk.object(&path, value, &resource.object, None);
        }
    }
    sites
}

struct Walk<'w, 'b> {
    resource: &'static ResourceType,
    sites: &'w mut Vec<Site<'b>>,
}

/// A shape for the places that have an object and no shape of their own.
static FREE: Shape = Shape::Json;

impl<'b> Walk<'_, 'b> {
    fn object(
        &mut self,
        path: &[String],
        value: &'b Value,
        object: &'static Object,
        property: Option<&'static Property>,
    ) {
        self.push(path, value, &FREE, Some(object), property);
        for (key, inner) in value.as_object().into_iter().flatten() {
            if let Some(property) = object.property(key) {
                let path = child(path, key);
                self.value(&path, inner, &property.shape, Some(property));
            }
        }
    }

    fn value(
        &mut self,
        path: &[String],
        value: &'b Value,
        shape: &'static Shape,
        property: Option<&'static Property>,
    ) {
        if let Some(branches) = value.get("Fn::If").and_then(Value::as_array) {
            for (index, branch) in branches.iter().enumerate().skip(1) {
                let path = child(&child(path, "Fn::If"), &index.to_string());
                self.value(&path, branch, shape, None);
            }
            return;
        }
        if is_function(value) {
            return;
        }
        match shape {
            Shape::Named(name) => match self.resource.definition(name).map(|found| &found.body) {
                Some(Body::Object(object)) if value.is_object() => {
                    self.object(path, value, object, property);
                }
                Some(Body::Alias(shape)) => self.value(path, value, shape, property),
                _ => {}
            },
            Shape::List(list) => {
                self.push(path, value, shape, None, property);
                for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                    self.value(&child(path, &index.to_string()), item, &list.items, None);
                }
            }
            Shape::Map(_) | Shape::Union(_) | Shape::Json | Shape::Policy => {}
            _ => self.push(path, value, shape, None, property),
        }
    }

    fn push(
        &mut self,
        path: &[String],
        value: &'b Value,
        shape: &'static Shape,
        object: Option<&'static Object>,
        property: Option<&'static Property>,
    ) {
        self.sites.push(Site {
            resource: self.resource,
            path: path.to_vec(),
            value,
            shape,
            object,
            property,
        });
    }
}

/// The path with one more step.
pub(crate) fn child(path: &[String], step: &str) -> Vec<String> {
    let mut path = path.to_vec();
    path.push(step.to_owned());
    path
}

/// Whether it is a function of CloudFormation.
pub(crate) fn is_function(value: &Value) -> bool {
    let keys = value.as_object().filter(|map| map.len() == 1);
    let mut keys = keys.into_iter().flat_map(serde_json::Map::keys);
    keys.any(|key| key == "Ref" || key.starts_with("Fn::"))
}
