//! From a registry schema to the project's own data.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, bail};
use catchment_registry::{Body, Definition, List, Map, Property, ResourceType, Shape, Traits};
use serde_json::Value;

use super::{facts, objects};

/// Counts of what could not be carried over, by what it is; printed at the end of an update.
pub(super) type Dropped = BTreeMap<String, usize>;

/// The conversion of one schema.
pub(super) struct Converter<'a> {
    pub(super) schema: &'a Value,
    /// The property types so far; `None` while one is being converted.
    definitions: BTreeMap<String, Option<Body>>,
    /// The definitions that are being inlined, innermost last, and those of them that turned out
    /// to contain themselves.
    inlining: Vec<String>,
    recursive: BTreeSet<String>,
    /// The objects without a name within inlined definitions, and the names they were given.
    hoisted: BTreeMap<String, String>,
    pub(super) dropped: &'a mut Dropped,
}

/// Converts `schema`; read-only properties and the like are marked afterwards, see `paths`.
pub(super) fn convert(
    name: &str,
    schema: &Value,
    dropped: &mut Dropped,
) -> anyhow::Result<ResourceType> {
    let mut converter = Converter {
        schema,
        definitions: BTreeMap::new(),
        inlining: Vec::new(),
        recursive: BTreeSet::new(),
        hoisted: BTreeMap::new(),
        dropped,
    };
    let mut resource = ResourceType::new(name);
    resource.object = converter.object(schema, "")?;
    resource.definitions = converter
        .definitions
        .into_iter()
        .filter_map(|(name, body)| {
            body.map(|body| Definition {
                name,
                retired: false,
                body,
            })
        })
        .collect();
    Ok(resource)
}

impl Converter<'_> {
    /// What a value that satisfies `node` looks like. `owner` and `hint` name the property that
    /// holds it: an object that the schema does not name takes its name from them.
    pub(super) fn shape(&mut self, node: &Value, owner: &str, hint: &str) -> anyhow::Result<Shape> {
        if let Some(reference) = node.get("$ref").and_then(Value::as_str) {
            let shape = self.reference(reference, owner, hint)?;
            return Ok(facts::narrow(shape, node, self.dropped));
        }
        if objects::is_object(node, self.schema) {
            return self.hoist(node, owner, hint);
        }
        if let Some(shape) = objects::union(self, node, owner, hint)? {
            return Ok(shape);
        }
        match node.get("type") {
            Some(Value::String(kind)) => self.typed(kind, node, owner, hint),
            Some(Value::Array(kinds)) => self.any_of_types(kinds, node, owner, hint),
            _ if node.get("patternProperties").is_some() => self.map(node, owner, hint),
            _ if node.get("items").is_some() => self.list(node, owner, hint),
            _ if node
                .get("enum")
                .or(node.get("const"))
                .is_some_and(facts::is_text) =>
            {
                Ok(Shape::Text(facts::text(node, self.dropped)))
            }
            _ => Ok(Shape::Json),
        }
    }

    fn typed(
        &mut self,
        kind: &str,
        node: &Value,
        owner: &str,
        hint: &str,
    ) -> anyhow::Result<Shape> {
        Ok(match kind {
            "string" => Shape::Text(facts::text(node, self.dropped)),
            "integer" => Shape::Integer(facts::integer(node)),
            "number" => Shape::Number(facts::number(node)),
            "boolean" => Shape::Boolean,
            "array" => self.list(node, owner, hint)?,
            "object" if node.get("patternProperties").is_some() => self.map(node, owner, hint)?,
            "object" => match node.get("additionalProperties") {
                Some(values @ Value::Object(_)) => Shape::Map(Box::new(Map {
                    entries: vec![(None, self.shape(values, owner, hint)?)],
                    length: facts::bounds(node, "minProperties", "maxProperties"),
                    open: false,
                })),
                _ => Shape::Json,
            },
            "null" => Shape::Json,
            other => bail!("unknown type `{other}`"),
        })
    }

    /// `["object", "string"]` is free-form JSON; other lists of types are unions.
    fn any_of_types(
        &mut self,
        kinds: &[Value],
        node: &Value,
        owner: &str,
        hint: &str,
    ) -> anyhow::Result<Shape> {
        let mut kinds: Vec<&str> = kinds.iter().filter_map(Value::as_str).collect();
        kinds.retain(|&kind| kind != "null");
        if kinds.contains(&"object") {
            return Ok(Shape::Json);
        }
        let mut shapes = Vec::new();
        for kind in kinds {
            shapes.push(self.typed(kind, node, owner, hint)?);
        }
        Ok(if shapes.len() == 1 {
            shapes.remove(0)
        } else {
            Shape::Union(shapes)
        })
    }

    fn list(&mut self, node: &Value, owner: &str, hint: &str) -> anyhow::Result<Shape> {
        let items = match node.get("items") {
            Some(items @ Value::Object(_)) => self.shape(items, owner, hint)?,
            _ => Shape::Json,
        };
        let mut list = List::new(items);
        facts::list(&mut list, node);
        Ok(Shape::List(Box::new(list)))
    }

    fn map(&mut self, node: &Value, owner: &str, hint: &str) -> anyhow::Result<Shape> {
        let mut entries = Vec::new();
        let patterns = node.get("patternProperties").and_then(Value::as_object);
        for (pattern, values) in patterns.into_iter().flatten() {
            let shape = self.shape(values, owner, hint)?;
            entries.push((facts::key_pattern(pattern, self.dropped), shape));
        }
        Ok(Shape::Map(Box::new(Map {
            entries,
            length: facts::bounds(node, "minProperties", "maxProperties"),
            open: node.get("additionalProperties") == Some(&Value::Bool(true)),
        })))
    }

    /// What `#/definitions/Name`, or a path further into the schema, refers to.
    fn reference(&mut self, reference: &str, owner: &str, hint: &str) -> anyhow::Result<Shape> {
        let node = self.resolve(reference)?;
        let Some(name) = reference
            .strip_prefix("#/definitions/")
            .filter(|name| !name.contains('/'))
        else {
            return self.shape(&node, owner, hint);
        };
        let name = type_name(name);
        if objects::is_object(&node, self.schema) {
            return self.define(&name, &node);
        }
        // An object of that name may also be one that was inside, and took the name.
        if let Some(Some(Body::Alias(_))) = self.definitions.get(&name) {
            return Ok(Shape::Named(name));
        }
        if self.inlining.contains(&name) {
            self.recursive.insert(name.clone());
            return Ok(Shape::Named(name));
        }
        self.inlining.push(name.clone());
        let shape = self.shape(&node, &name, &name)?;
        self.inlining.pop();
        let is_enum = matches!(&shape, Shape::Text(text) if !text.allowed.is_empty());
        if is_enum || self.recursive.contains(&name) {
            self.definitions
                .insert(name.clone(), Some(Body::Alias(shape)));
            return Ok(Shape::Named(name));
        }
        Ok(shape)
    }

    pub(super) fn resolve(&self, reference: &str) -> anyhow::Result<Value> {
        let pointer = reference.trim_start_matches('#');
        self.schema
            .pointer(pointer)
            .cloned()
            .with_context(|| format!("`{reference}` leads nowhere"))
    }

    fn define(&mut self, name: &str, node: &Value) -> anyhow::Result<Shape> {
        if !self.definitions.contains_key(name) {
            self.definitions.insert(name.to_owned(), None);
            let object = self.object(node, name)?;
            self.definitions
                .insert(name.to_owned(), Some(Body::Object(object)));
        }
        Ok(Shape::Named(name.to_owned()))
    }

    /// Gives an object without a name one.
    pub(super) fn hoist(&mut self, node: &Value, owner: &str, hint: &str) -> anyhow::Result<Shape> {
        let hint = type_name(hint);
        let is_inlined = self.inlining.iter().any(|name| name == owner);
        let key = format!("{owner} {hint} {node}");
        if let Some(name) = self.hoisted.get(&key).filter(|_| is_inlined) {
            return Ok(Shape::Named(name.clone()));
        }
        let taken = |name: &str| {
            let definition = self.schema.pointer(&format!("/definitions/{name}"));
            // The items of an inlined list may have its name.
            self.definitions.contains_key(name)
                || definition.is_some_and(|node| {
                    !(is_inlined && name == owner) || objects::is_object(node, self.schema)
                })
        };
        let name = [
            hint.clone(),
            format!("{owner}{hint}"),
            format!("{owner}{hint}Value"),
        ]
        .into_iter()
        .find(|name| !taken(name))
        .with_context(|| format!("no name is left for `{hint}`"))?;
        self.hoisted.insert(key, name.clone());
        self.define(&name, node)
    }

    /// A property of an object.
    pub(super) fn property(
        &mut self,
        owner: &str,
        name: &str,
        node: &Value,
        required: bool,
    ) -> anyhow::Result<Property> {
        let shape = self
            .shape(node, owner, name)
            .with_context(|| format!("property `{name}`"))?;
        Ok(Property {
            name: name.to_owned(),
            required,
            shape,
            traits: Traits::default(),
            default: facts::default(node),
        })
    }
}

/// A name that the data format can tell from its own words, and Rust can use.
pub(super) fn type_name(name: &str) -> String {
    let mut out = String::new();
    let mut upper = true;
    for c in name.chars() {
        if !c.is_ascii_alphanumeric() {
            upper = true;
        } else if upper {
            out.push(c.to_ascii_uppercase());
            upper = false;
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests;
