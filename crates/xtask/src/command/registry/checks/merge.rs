//! Files of megabytes that say little: the same requirement for each of many regions, or versions.

use std::collections::BTreeMap;

use anyhow::{Context as _, bail};
use catchment_registry::Schema;
use serde_json::{Map, Value, json};

use super::convert::{Convert, all, conditional};
use super::lists::Lists;
use crate::command::registry::objects::strings;

/// Whether a schema has one part for each region.
pub(super) fn is_regional(schema: &Value) -> bool {
    schema.get("us-east-1").is_some()
}

/// The parts of all regions as one requirement.
pub(super) fn regional(
    schema: &Value,
    convert: &mut Convert<'_>,
    lists: &mut Lists,
) -> anyhow::Result<Schema> {
    // By the condition and the property that it restricts, and by region, the values.
    let mut tables: BTreeMap<(String, String), BTreeMap<String, Vec<String>>> = BTreeMap::new();
    for (region, node) in schema.as_object().context("no object")? {
        // `all` is no region but their union.
        if matches!(region.as_str(), "description" | "all") {
            continue;
        }
        for ((condition, property), values) in parts(node)? {
            let table = tables.entry((condition, property)).or_default();
            table.entry(region.clone()).or_default().extend(values);
        }
    }
    let mut requirements = Vec::new();
    for ((condition, property), table) in tables {
        let list = Schema::In(lists.regional(&condition, table));
        requirements.push(if condition.is_empty() {
            list
        } else {
            let condition = convert.schema(&serde_json::from_str(&condition)?)?;
            let then = super::convert::property(&property, false, list);
            conditional(condition, then, Schema::Always)
        });
    }
    Ok(all(requirements))
}

type Parts = Vec<((String, String), Vec<String>)>;

fn parts(node: &Value) -> anyhow::Result<Parts> {
    if let Some(values) = node.get("enum") {
        return Ok(vec![(Default::default(), strings(Some(values)))]);
    }
    let Some(branches) = node.get("allOf").and_then(Value::as_array) else {
        bail!("a region without values");
    };
    let mut parts = Vec::new();
    for branch in branches {
        let condition = branch.get("if").context("a branch without a condition")?;
        let then = branch
            .pointer("/then/properties")
            .and_then(Value::as_object);
        for (property, node) in then.context("a branch without properties")? {
            let values = strings(Some(node.get("enum").context("a branch without values")?));
            parts.push(((condition.to_string(), property.clone()), values));
        }
    }
    Ok(parts)
}

/// Merges the branches of an `allOf` that differ only in a constant or pattern of their condition.
pub(super) fn branches(mut schema: Value) -> Value {
    let Some(Value::Array(branches)) = schema.get_mut("allOf") else {
        return schema;
    };
    let mut names: Vec<String> = Vec::new();
    for branch in branches.iter() {
        let properties = branch.pointer("/if/properties").and_then(Value::as_object);
        for name in properties.into_iter().flat_map(Map::keys) {
            if !names.contains(name) {
                names.push(name.clone());
            }
        }
    }
    for name in names {
        for keyword in ["const", "pattern"] {
            *branches = merge(std::mem::take(branches), &name, keyword);
        }
    }
    schema
}

fn merge(branches: Vec<Value>, name: &str, keyword: &str) -> Vec<Value> {
    // The branches without the keyword, in the order of their first occurrence; and its values.
    let mut merged: Vec<(Value, Vec<Value>)> = Vec::new();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for mut branch in branches {
        let node = branch.pointer_mut(&format!("/if/properties/{name}"));
        let value = node
            .and_then(Value::as_object_mut)
            .and_then(|node| node.remove(keyword));
        let key = format!("{} {branch}", value.is_some());
        match (known.get(&key), value) {
            (Some(&position), Some(value)) => merged[position].1.push(value),
            (_, value) => {
                known.insert(key, merged.len());
                merged.push((branch, value.into_iter().collect()));
            }
        }
    }
    merged
        .into_iter()
        .map(|(mut branch, values)| {
            let node = branch.pointer_mut(&format!("/if/properties/{name}"));
            if let Some(node) = node.and_then(Value::as_object_mut) {
                match values.as_slice() {
                    [] => {}
                    [only] => drop(node.insert(keyword.to_owned(), only.clone())),
                    values if keyword == "const" => {
                        drop(node.insert("enum".to_owned(), json!(values)))
                    }
                    values => drop(node.insert("pattern".to_owned(), json!(alternation(values)))),
                }
            }
            branch
        })
        .collect()
}

/// One pattern that matches what any of `patterns` does.
fn alternation(patterns: &[Value]) -> String {
    let mut parts = Vec::new();
    for pattern in patterns.iter().filter_map(Value::as_str) {
        // `^(1\.2\..+|1\.2)$` is a version and its patches.
        let version = pattern
            .strip_prefix("^(")
            .and_then(|rest| rest.strip_suffix(")$"))
            .and_then(|rest| rest.split_once("\\..+|"))
            .filter(|(first, second)| first == second);
        parts.push(match version {
            Some((version, _)) => format!("^{version}(\\..+)?$"),
            None => pattern.to_owned(),
        });
    }
    let versions: Option<Vec<&str>> = parts
        .iter()
        .map(|part| part.strip_prefix('^')?.strip_suffix("(\\..+)?$"))
        .collect();
    match versions {
        Some(versions) => format!("^({})(\\..+)?$", versions.join("|")),
        None => parts.join("|"),
    }
}
