//! What schemas say beyond shapes and rules, as requirements.

use std::collections::BTreeMap;

use catchment_registry::{Check, Level, Schema};
use serde_json::{Value, json};

use super::checks::Convert;
use super::objects::is_object;
use super::schema::Converter;

impl Converter<'_> {
    /// What a property says of itself that its shape cannot.
    pub(super) fn add_narrower(&mut self, name: &str, node: &Value, checks: &mut Vec<Check>) {
        let resolved = match node.get("$ref").and_then(Value::as_str) {
            Some(reference) => self.resolve(reference).unwrap_or_default(),
            None => node.clone(),
        };
        if is_object(&resolved, self.schema) {
            return;
        }
        for keys in [
            &["if", "then", "else"][..],
            &["not"],
            &["prefixItems"],
            &["maxUniqueItems"],
            &["contains"],
        ] {
            if let Some(node) = part(&resolved, keys) {
                self.check(&json!({"properties": {name: node}}), checks);
            }
        }
    }

    /// Adds what `node` says as a requirement.
    pub(super) fn check(&mut self, node: &Value, checks: &mut Vec<Check>) {
        let definitions = self.schema.get("definitions").cloned().unwrap_or_default();
        match Convert::new(&definitions, &[]).schema(node) {
            Ok(Schema::Always) => {}
            Ok(schema) => checks.push(Check {
                name: format!("schema-{}", checks.len() + 1),
                level: Level::Error,
                at: Vec::new(),
                gathered: Vec::new(),
                schema,
            }),
            Err(reason) => self.drop_one(&format!("requirement within a schema: {reason:#}")),
        }
    }
}

/// The keywords `keys` of `node`, if the first of them is there.
pub(super) fn part(node: &Value, keys: &[&str]) -> Option<Value> {
    node.get(keys.first()?)?;
    let part = keys
        .iter()
        .filter_map(|&key| Some((key.to_owned(), node.get(key)?.clone())))
        .collect();
    Some(Value::Object(part))
}

/// Whether a part of `allOf` says more of properties that are known.
pub(super) fn narrows(part: &Value, known: &BTreeMap<String, Value>) -> bool {
    let properties = part.get("properties").and_then(Value::as_object);
    part.get("$ref").is_none()
        && properties.is_some_and(|properties| {
            properties
                .iter()
                .any(|(name, node)| known.get(name).is_some_and(|known| known != node))
        })
}
