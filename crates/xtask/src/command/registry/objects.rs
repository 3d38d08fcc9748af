//! Objects, and what schemas say by `oneOf`, `anyOf`, `allOf` and their kin.

use std::collections::BTreeMap;

use anyhow::Context as _;
use catchment_registry::{Check, Object, Rule, Shape};
use serde_json::{Value, json};

use super::narrow::{narrows, part};
use super::schema::Converter;

/// What holds between the properties of an object.
#[derive(Default)]
struct Between {
    rules: Vec<Rule>,
    checks: Vec<Check>,
}

/// Whether `node` describes an object with named properties, perhaps as a choice of several.
pub(super) fn is_object(node: &Value, schema: &Value) -> bool {
    if node.get("type").and_then(Value::as_str) == Some("array") {
        return false;
    }
    if node
        .get("properties")
        .is_some_and(|properties| !is_empty(properties))
    {
        return true;
    }
    if node.get("patternProperties").is_some() {
        return false;
    }
    let closed = node.get("additionalProperties") == Some(&Value::Bool(false));
    if closed && node.get("type").and_then(Value::as_str) == Some("object") {
        return true;
    }
    ["oneOf", "anyOf", "allOf"].iter().any(|key| {
        let branches = node.get(key).and_then(Value::as_array);
        branches.is_some_and(|branches| {
            !branches.is_empty()
                && branches.iter().all(|branch| {
                    let target = branch.get("$ref").and_then(Value::as_str);
                    let target =
                        target.and_then(|path| schema.pointer(path.trim_start_matches('#')));
                    is_object(target.unwrap_or(branch), schema)
                })
        })
    })
}

fn is_empty(value: &Value) -> bool {
    value.as_object().is_none_or(serde_json::Map::is_empty)
}

/// A choice between shapes that are not all objects; `None` when `node` is none.
pub(super) fn union(
    converter: &mut Converter<'_>,
    node: &Value,
    owner: &str,
    hint: &str,
) -> anyhow::Result<Option<Shape>> {
    let Some(branches) = ["oneOf", "anyOf"]
        .iter()
        .find_map(|key| node.get(key)?.as_array())
    else {
        return Ok(None);
    };
    // Formats and relations are facts of one string, and requirements are rules of one object.
    let only = |branch: &Value, keys: &[&str]| {
        branch
            .as_object()
            .is_some_and(|branch| branch.keys().all(|key| keys.contains(&key.as_str())))
    };
    if branches.iter().all(|branch| {
        only(
            branch,
            &["format", "relationshipRef", "required", "description"],
        )
    }) {
        return Ok(None);
    }
    let mut shapes: Vec<Shape> = Vec::new();
    for branch in branches {
        let mut branch = branch.clone();
        if let (Some(branch), Some(kind)) = (branch.as_object_mut(), node.get("type"))
            && !branch.contains_key("$ref")
        {
            branch.entry("type").or_insert_with(|| kind.clone());
        }
        let shape = converter.shape(&branch, owner, hint)?;
        if !shapes.contains(&shape) {
            shapes.push(shape);
        }
    }
    Ok(Some(if shapes.len() == 1 {
        shapes.remove(0)
    } else {
        Shape::Union(shapes)
    }))
}

impl Converter<'_> {
    /// An object: its own properties and those of all its variants, and the rules between them.
    pub(super) fn object(&mut self, node: &Value, name: &str) -> anyhow::Result<Object> {
        let mut properties: BTreeMap<String, Value> = BTreeMap::new();
        let mut between = Between::default();
        self.collect(node, &mut properties, &mut between)?;
        let mut required = strings(node.get("required"));
        for part in node
            .get("allOf")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            required.extend(strings(part.get("required")));
        }
        let mut object = Object {
            open: is_open(node, name.is_empty()),
            rules: between.rules,
            checks: Vec::new(),
            properties: Vec::new(),
        };
        for (property, schema) in &properties {
            self.add_narrower(property, schema, &mut between.checks);
            let required = required.contains(property);
            object
                .properties
                .push(self.property(name, property, schema, required)?);
        }
        object.checks = between.checks;
        Ok(object)
    }

    fn collect(
        &mut self,
        node: &Value,
        properties: &mut BTreeMap<String, Value>,
        between: &mut Between,
    ) -> anyhow::Result<()> {
        for (name, schema) in node
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            properties
                .entry(name.clone())
                .or_insert_with(|| schema.clone());
        }
        self.collect_rules(node, between);
        for key in ["oneOf", "anyOf", "allOf"] {
            let Some(branches) = node.get(key).and_then(Value::as_array) else {
                continue;
            };
            let mut groups = Vec::new();
            for branch in branches {
                let resolved = match branch.get("$ref").and_then(Value::as_str) {
                    Some(reference) => self.resolve(reference).context("a variant")?,
                    None => branch.clone(),
                };
                if resolved.get("if").is_some() || resolved.get("not").is_some() {
                    self.check(&resolved, &mut between.checks);
                    continue;
                }
                if key == "allOf" && narrows(&resolved, properties) {
                    self.check(&resolved, &mut between.checks);
                }
                // A variant's own rules hold only within it; those of `allOf` hold always.
                let mut inner = Between::default();
                let outer = if key == "allOf" {
                    &mut *between
                } else {
                    &mut inner
                };
                self.collect(&resolved, properties, outer)?;
                groups.push(alternatives(&resolved));
            }
            self.add_choice(key, branches, groups, between);
        }
        Ok(())
    }

    /// `oneOf` and `anyOf` whose branches require something.
    fn add_choice(
        &mut self,
        key: &str,
        branches: &[Value],
        groups: Vec<Option<Vec<Vec<String>>>>,
        between: &mut Between,
    ) {
        if key == "allOf" || groups.is_empty() {
            return;
        }
        let choice = json!({ key: branches });
        let rules = &mut between.rules;
        let Some(groups) = groups.into_iter().collect::<Option<Vec<_>>>() else {
            self.check(&choice, &mut between.checks);
            return;
        };
        if key == "oneOf" && groups.iter().any(|branch| branch.len() > 1) {
            add_exclusive(&groups, rules);
            return;
        }
        let groups: Vec<Vec<String>> = groups.into_iter().flatten().collect();
        // One branch that is always satisfied: the other must not be.
        if let [empty, both] = groups.as_slice()
            && key == "oneOf"
            && empty.is_empty()
            && let [first, rest @ ..] = both.as_slice()
            && !rest.is_empty()
        {
            rules.push(Rule::Excludes(first.clone(), rest.to_vec()));
            return;
        }
        if groups.iter().any(Vec::is_empty) {
            self.check(&choice, &mut between.checks);
        } else if key == "oneOf" {
            rules.push(Rule::OneOf(groups));
        } else {
            rules.push(Rule::AnyOf(groups));
        }
    }

    fn collect_rules(&mut self, node: &Value, between: &mut Between) {
        let Between { rules, checks } = between;
        let single = |key: &str| {
            let names = strings(node.get(key));
            (!names.is_empty())
                .then(|| names.into_iter().map(|name| vec![name]).collect::<Vec<_>>())
        };
        rules.extend(single("requiredXor").map(Rule::OneOf));
        rules.extend(single("requiredOr").map(Rule::AnyOf));
        for key in ["dependentRequired", "dependencies"] {
            for (name, others) in node
                .get(key)
                .and_then(Value::as_object)
                .into_iter()
                .flatten()
            {
                if others.is_array() {
                    rules.push(Rule::Needs(name.clone(), strings(Some(others))));
                } else {
                    let node = json!({"if": {"required": [name]}, "then": others});
                    self.check(&node, checks);
                }
            }
        }
        for (name, others) in node
            .get("dependentExcluded")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            rules.push(Rule::Excludes(name.clone(), strings(Some(others))));
        }
        for keys in [&["if", "then", "else"][..], &["not"]] {
            if let Some(node) = part(node, keys) {
                self.check(&node, checks);
            }
        }
    }

    pub(super) fn drop_one(&mut self, what: &str) {
        let count: &mut usize = self.dropped.entry(what.to_owned()).or_default();
        *count += 1;
    }
}

/// The groups of properties of which a branch requires one in full; `None` when it cannot be said so.
fn alternatives(branch: &Value) -> Option<Vec<Vec<String>>> {
    let parts = |key| branch.get(key).and_then(Value::as_array);
    if let Some(parts) = parts("allOf") {
        return Some(vec![
            parts
                .iter()
                .flat_map(|part| strings(part.get("required")))
                .collect(),
        ]);
    }
    if let Some(parts) = parts("anyOf") {
        return Some(
            parts
                .iter()
                .map(|part| strings(part.get("required")))
                .collect(),
        );
    }
    let required = strings(branch.get("required"));
    if required.is_empty() {
        let names: Vec<String> = branch
            .get("properties")
            .and_then(Value::as_object)
            .map(|properties| properties.keys().cloned().collect())
            .unwrap_or_default();
        // A variant with one property that it does not require is meant when that is given.
        return match names.len() {
            0 | 1 => Some(vec![names]),
            _ => None,
        };
    }
    Some(vec![required])
}

/// `oneOf` with a branch that itself is a choice: something is given, and nothing of two branches.
fn add_exclusive(branches: &[Vec<Vec<String>>], rules: &mut Vec<Rule>) {
    rules.push(Rule::AnyOf(branches.iter().flatten().cloned().collect()));
    for (position, branch) in branches.iter().enumerate() {
        let others: Vec<String> = branches
            .iter()
            .skip(position + 1)
            .flatten()
            .flatten()
            .cloned()
            .collect();
        if !others.is_empty() {
            rules.extend(
                branch
                    .iter()
                    .flatten()
                    .map(|name| Rule::Excludes(name.clone(), others.clone())),
            );
        }
    }
}

fn is_open(node: &Value, is_resource: bool) -> bool {
    match node.get("additionalProperties") {
        Some(Value::Bool(allowed)) => *allowed,
        Some(_) => true,
        None if is_resource => false,
        // Variants close themselves; an object that says nothing is open.
        None => node.get("oneOf").is_none() && node.get("anyOf").is_none(),
    }
}

/// A list of strings, or nothing.
pub(super) fn strings(value: Option<&Value>) -> Vec<String> {
    let values = value.and_then(Value::as_array);
    values
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}
