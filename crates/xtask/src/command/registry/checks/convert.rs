//! From JSON Schema to the project's own requirements.

use anyhow::{Context as _, bail};
use catchment_registry::{Kind, Operand, Schema, ValuePath};
use serde_json::{Map, Value};

use crate::command::registry::facts;
use crate::command::registry::objects::strings;
use crate::command::registry::pattern;

/// What is only for people, or says nothing.
const SILENT: &[&str] = &[
    "description",
    "insertionOrder",
    "definitions",
    "$comment",
    "title",
    "then",
    "else",
];

/// A conversion.
pub(crate) struct Convert<'a> {
    /// What `#/definitions/…` refers to.
    definitions: &'a Value,
    /// The properties that are compared without regard to case.
    ignore_case: &'a [String],
    /// Whether functions are compared as they are written.
    as_written: bool,
    /// The property whose value is converted.
    property: String,
}

impl<'a> Convert<'a> {
    pub(crate) fn new(definitions: &'a Value, ignore_case: &'a [String]) -> Self {
        Self {
            definitions,
            ignore_case,
            as_written: false,
            property: String::new(),
        }
    }

    /// Converts `node`; a keyword that is not known is an error.
    pub(crate) fn schema(&mut self, node: &Value) -> anyhow::Result<Schema> {
        let object = match node {
            Value::Bool(true) => return Ok(Schema::Always),
            Value::Bool(false) => return Ok(Schema::Never),
            Value::Object(object) => object,
            _ => bail!("`{node}` is no schema"),
        };
        let mut parts = Vec::new();
        self.properties(object, &mut parts)?;
        for (key, value) in object {
            if !SILENT.contains(&key.as_str()) && !matches!(key.as_str(), "properties" | "required")
            {
                self.keyword(key, value, object, &mut parts)
                    .with_context(|| format!("`{key}`"))?;
            }
        }
        Ok(all(parts))
    }

    fn properties(
        &mut self,
        object: &Map<String, Value>,
        parts: &mut Vec<Schema>,
    ) -> anyhow::Result<()> {
        let required = strings(object.get("required"));
        let known = object.get("properties").and_then(Value::as_object);
        for (name, node) in known.into_iter().flatten() {
            let outer = std::mem::replace(&mut self.property, name.clone());
            let schema = self.schema(node)?;
            self.property = outer;
            let required = required.contains(name);
            if required || schema != Schema::Always {
                parts.push(property(name, required, schema));
            }
        }
        for name in required {
            if !known.is_some_and(|known| known.contains_key(&name)) {
                parts.push(property(&name, true, Schema::Always));
            }
        }
        Ok(())
    }

    fn keyword(
        &mut self,
        key: &str,
        value: &Value,
        object: &Map<String, Value>,
        parts: &mut Vec<Schema>,
    ) -> anyhow::Result<()> {
        parts.push(match key {
            "allOf" => all(self.several(value)?),
            "anyOf" => Schema::Any(self.several(value)?),
            "oneOf" => Schema::One(self.several(value)?),
            "not" => Schema::Not(Box::new(self.schema(value)?)),
            "if" => {
                let mut branch = |key: &str| match object.get(key) {
                    Some(node) => self.schema(node),
                    None => Ok(Schema::Always),
                };
                let (then, otherwise) = (branch("then")?, branch("else")?);
                conditional(self.schema(value)?, then, otherwise)
            }
            "items" => Schema::Items(Box::new(self.schema(value)?)),
            "contains" => Schema::Contains(Box::new(self.schema(value)?)),
            "propertyNames" => Schema::Keys(Box::new(self.schema(value)?)),
            "prefixItems" => Schema::Places(self.several(value)?),
            "minItems" | "maxItems" => {
                if key == "maxItems" && object.contains_key("minItems") {
                    return Ok(());
                }
                Schema::Count(facts::bounds(
                    &Value::Object(object.clone()),
                    "minItems",
                    "maxItems",
                ))
            }
            "minLength" | "maxLength" => {
                if key == "maxLength" && object.contains_key("minLength") {
                    return Ok(());
                }
                Schema::Length(facts::bounds(
                    &Value::Object(object.clone()),
                    "minLength",
                    "maxLength",
                ))
            }
            "maxUniqueItems" => Schema::Distinct(value.as_u64().context("no number")?),
            "enum" | "const" => self.values(key, value)?,
            "type" => return self.kinds(value, object, parts),
            "pattern" => return patterns(value, parts),
            "format" => Schema::Format(value.as_str().context("no text")?.to_owned()),
            "minimum" => Schema::AtLeast(operand(value)?),
            "maximum" => Schema::AtMost(operand(value)?),
            "exclusiveMinimum" => Schema::Above(operand(value)?),
            "exclusiveMaximum" => Schema::Below(operand(value)?),
            "multipleOf" => Schema::MultipleOf(value.as_f64().context("no number")?),
            "additionalProperties" if *value == Value::Bool(true) => return Ok(()),
            "additionalProperties" if *value == Value::Bool(false) => closed(object),
            "dependentExcluded" => return excluded(value, parts),
            "$ref" => {
                let name = value.as_str().unwrap_or_default();
                let definition = name
                    .strip_prefix("#/definitions/")
                    .and_then(|name| self.definitions.get(name))
                    .with_context(|| format!("`{name}` leads nowhere"))?
                    .clone();
                self.schema(&definition)?
            }
            "cfnContext" => {
                let outer = std::mem::replace(&mut self.as_written, true);
                let schema = self.schema(value.get("schema").context("no schema")?)?;
                self.as_written = outer;
                schema
            }
            _ => bail!("no equal in the data format"),
        });
        Ok(())
    }

    fn several(&mut self, value: &Value) -> anyhow::Result<Vec<Schema>> {
        let nodes = value.as_array().context("no list")?;
        nodes.iter().map(|node| self.schema(node)).collect()
    }

    fn values(&self, key: &str, value: &Value) -> anyhow::Result<Schema> {
        if value.get("$data").is_some() {
            return Ok(Schema::Same {
                value: value_path(value)?,
                as_written: self.as_written,
            });
        }
        let given = match value {
            Value::Array(values) if key == "enum" => values.as_slice(),
            value => std::slice::from_ref(value),
        };
        let mut values = Vec::new();
        for value in given {
            let text = match value {
                Value::String(text) => text.clone(),
                Value::Number(number) => number.to_string(),
                Value::Bool(truth) => truth.to_string(),
                _ => bail!("`{value}` is neither text nor number"),
            };
            // `False` is Python's spelling of what is there as `false`.
            let lower = text.to_lowercase();
            let is_python = matches!(text.as_str(), "False" | "True") && values.contains(&lower);
            if !values.contains(&text) && !is_python {
                values.push(text);
            }
        }
        Ok(Schema::Enum {
            values,
            ignore_case: self.ignore_case.contains(&self.property),
        })
    }

    /// That an object with properties is an object, and an enumeration of texts a text, need not be
    /// said.
    fn kinds(
        &mut self,
        value: &Value,
        object: &Map<String, Value>,
        parts: &mut Vec<Schema>,
    ) -> anyhow::Result<()> {
        let values = object.get("enum").or_else(|| object.get("const"));
        let is_plain = match value.as_str() {
            Some("object") => object.contains_key("properties") || object.contains_key("required"),
            Some("string") => values.is_some_and(facts::is_text),
            _ => false,
        };
        if is_plain {
            return Ok(());
        }
        let names = match value {
            Value::Array(_) => strings(Some(value)),
            value => vec![value.as_str().unwrap_or_default().to_owned()],
        };
        let kinds: anyhow::Result<Vec<Kind>> = names
            .iter()
            .map(|name| {
                Ok(match name.as_str() {
                    "string" => Kind::String,
                    "integer" => Kind::Integer,
                    "number" => Kind::Number,
                    "boolean" => Kind::Boolean,
                    "array" => Kind::List,
                    "object" => Kind::Object,
                    "null" => Kind::Null,
                    _ => bail!("unknown type `{name}`"),
                })
            })
            .collect();
        parts.push(Schema::Type(kinds?));
        Ok(())
    }
}

/// All of `parts`, without brackets in brackets.
pub(super) fn all(parts: Vec<Schema>) -> Schema {
    let mut flat = Vec::new();
    for part in parts {
        match part {
            Schema::Always => {}
            Schema::All(inner) => flat.extend(inner),
            part => flat.push(part),
        }
    }
    match flat.len() {
        0 => Schema::Always,
        1 => flat.remove(0),
        _ => Schema::All(flat),
    }
}

pub(super) fn property(name: &str, required: bool, schema: Schema) -> Schema {
    Schema::Property {
        name: name.to_owned(),
        required,
        schema: Box::new(schema),
    }
}

pub(super) fn conditional(condition: Schema, then: Schema, otherwise: Schema) -> Schema {
    if then == Schema::Always && otherwise == Schema::Always {
        return Schema::Always;
    }
    Schema::If {
        condition: Box::new(condition),
        then: Box::new(then),
        otherwise: Box::new(otherwise),
    }
}

fn patterns(value: &Value, parts: &mut Vec<Schema>) -> anyhow::Result<()> {
    let pattern = value.as_str().context("no text")?;
    let translated =
        pattern::translate(pattern).with_context(|| format!("`{pattern}` has no translation"))?;
    parts.extend(translated.must.into_iter().map(Schema::Pattern));
    parts.extend(
        translated
            .must_not
            .into_iter()
            .map(|pattern| Schema::Not(Box::new(Schema::Pattern(pattern)))),
    );
    Ok(())
}

/// No other properties than those that are named.
fn closed(object: &Map<String, Value>) -> Schema {
    let known = object.get("properties").and_then(Value::as_object);
    let values: Vec<String> = known.into_iter().flat_map(Map::keys).cloned().collect();
    Schema::Keys(Box::new(if values.is_empty() {
        Schema::Never
    } else {
        Schema::Enum {
            values,
            ignore_case: false,
        }
    }))
}

fn excluded(value: &Value, parts: &mut Vec<Schema>) -> anyhow::Result<()> {
    for (name, others) in value.as_object().context("no object")? {
        let others = strings(Some(others))
            .iter()
            .map(|other| property(other, false, Schema::Never))
            .collect();
        let given = property(name, true, Schema::Always);
        parts.push(conditional(given, all(others), Schema::Always));
    }
    Ok(())
}

fn operand(value: &Value) -> anyhow::Result<Operand> {
    match value.as_f64() {
        Some(number) => Ok(Operand::Number(number)),
        None => value_path(value).map(Operand::Value),
    }
}

/// `{"$data": "/queue/VisibilityTimeout"}`.
fn value_path(value: &Value) -> anyhow::Result<ValuePath> {
    let path = value.get("$data").and_then(Value::as_str);
    let (gathered, value) = path
        .and_then(|path| path.strip_prefix('/')?.split_once('/'))
        .context("no value of a gathered resource")?;
    Ok(ValuePath {
        gathered: gathered.to_owned(),
        value: value.to_owned(),
    })
}
