//! Schemas that look at several resources.

use anyhow::Context as _;
use catchment_registry::{Gathered, GatheredSource, GatheredValue};
use serde_json::{Value, json};

/// The resources that `schema` looks at, and what must hold of them together.
pub(super) fn split(schema: Value) -> anyhow::Result<(Vec<Gathered>, Value)> {
    let Some(gather) = schema.get("cfnGather") else {
        return Ok((Vec::new(), schema));
    };
    let resources = gather
        .get("gather")
        .and_then(Value::as_object)
        .context("nothing is gathered")?;
    let gathered: anyhow::Result<Vec<Gathered>> = resources
        .iter()
        .map(|(name, node)| read(name, node))
        .collect();
    let schema = gather.get("schema").context("no schema")?.clone();
    Ok((gathered?, without_lookup(schema)))
}

fn read(name: &str, node: &Value) -> anyhow::Result<Gathered> {
    let text = |pointer: &str| node.pointer(pointer).and_then(Value::as_str);
    let mut values = Vec::new();
    let properties = node.get("properties").and_then(Value::as_object);
    for (value, place) in properties.into_iter().flatten() {
        let path = place
            .as_str()
            .or_else(|| place.get("path").and_then(Value::as_str))
            .with_context(|| format!("`{value}` has no path"))?;
        values.push(GatheredValue {
            name: value.clone(),
            source: match path {
                "$type" => GatheredSource::ResourceType,
                path => GatheredSource::Property(path.trim_start_matches('/').to_owned()),
            },
            default: place.get("default").map(Value::to_string),
        });
    }
    Ok(Gathered {
        name: name.to_owned(),
        reference: text("/reference").map(|path| path.trim_start_matches('/').to_owned()),
        type_name: text("/filter/type").map(str::to_owned),
        values,
    })
}

/// A keyword whose value is looked up by another value becomes one schema for each of the values.
fn without_lookup(schema: Value) -> Value {
    let mut pointer = String::new();
    if !find_lookup(&schema, &mut pointer) {
        return schema;
    }
    let lookup = schema.pointer(&format!("{pointer}/$lookup"));
    let path = lookup
        .and_then(|lookup| lookup.pointer("/key/$data"))
        .and_then(Value::as_str)
        .unwrap_or_default();
    let (resource, value) = path
        .trim_start_matches('/')
        .split_once('/')
        .unwrap_or((path, ""));
    let map = lookup
        .and_then(|lookup| lookup.get("map"))
        .and_then(Value::as_object);
    let branches: Vec<Value> = map
        .into_iter()
        .flatten()
        .map(|(key, found)| {
            let mut branch = schema.clone();
            if let Some(place) = branch.pointer_mut(&pointer) {
                *place = found.clone();
            }
            json!({
                "if": {
                    "properties": {resource: {"properties": {value: {"const": key}}, "required": [value]}},
                    "required": [resource]
                },
                "then": branch.get("then").cloned().unwrap_or(branch)
            })
        })
        .collect();
    json!({"allOf": branches})
}

fn find_lookup(node: &Value, pointer: &mut String) -> bool {
    if node.get("$lookup").is_some() {
        return true;
    }
    let children: Vec<(String, &Value)> = match node {
        Value::Object(object) => object
            .iter()
            .map(|(key, node)| (key.clone(), node))
            .collect(),
        Value::Array(nodes) => nodes
            .iter()
            .enumerate()
            .map(|(position, node)| (position.to_string(), node))
            .collect(),
        _ => Vec::new(),
    };
    for (key, child) in children {
        let length = pointer.len();
        pointer.push('/');
        pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
        if find_lookup(child, pointer) {
            return true;
        }
        pointer.truncate(length);
    }
    false
}
