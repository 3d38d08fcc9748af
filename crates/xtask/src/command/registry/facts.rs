//! The facts of strings, numbers and lists.

use anyhow::bail;
use catchment_registry::{Bounds, Lifecycle, List, Numeric, Relation, Shape, Stage, Text};
use serde_json::Value;

use super::pattern;
use super::schema::Dropped;

/// That the service of a type ends.
pub(super) fn lifecycle(schema: &Value) -> anyhow::Result<Option<Lifecycle>> {
    let Some(node) = schema.get("lifecycle") else {
        return Ok(None);
    };
    let text = |key: &str| node.get(key).and_then(Value::as_str);
    let stage = match text("status") {
        Some("maintenance") => Stage::Maintenance,
        Some("sunset") => Stage::Sunset,
        Some("shutdown") => Stage::Shutdown,
        other => bail!("unknown stage {other:?} of a service"),
    };
    Ok(Some(Lifecycle {
        stage,
        date: text("date").map(str::to_owned),
    }))
}

/// The facts of a string.
pub(super) fn text(node: &Value, dropped: &mut Dropped) -> Text {
    let mut text = Text::default();
    add_text(&mut text, node, dropped);
    for branch in ["anyOf", "oneOf"]
        .iter()
        .filter_map(|key| node.get(key)?.as_array())
        .flatten()
    {
        add_format(&mut text, branch);
    }
    text
}

fn add_text(text: &mut Text, node: &Value, dropped: &mut Dropped) {
    let values = node.get("enum").and_then(Value::as_array);
    let values = values.into_iter().flatten().chain(node.get("const"));
    for value in values {
        let value = match value {
            Value::String(value) => value.clone(),
            other => other.to_string(),
        };
        if !text.allowed.contains(&value) {
            text.allowed.push(value);
        }
    }
    for value in node
        .get("enumCaseInsensitive")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        text.ignore_case = true;
        text.allowed.extend(value.as_str().map(str::to_owned));
    }
    let length = bounds(node, "minLength", "maxLength");
    text.length = Bounds {
        min: length.min.filter(|&min| min > 0).or(text.length.min),
        max: length.max.or(text.length.max),
    };
    if let Some(pattern) = node.get("pattern").and_then(Value::as_str) {
        match pattern::translate(pattern) {
            Some(translated) => {
                text.patterns.extend(translated.must);
                text.not_patterns.extend(translated.must_not);
            }
            None => {
                *dropped
                    .entry("pattern without a translation (kept as `ecma`)".to_owned())
                    .or_default() += 1;
                text.untranslated.push(pattern.to_owned());
            }
        }
    }
    add_format(text, node);
}

/// A format is that of a text (`date-time`), or names a property of another type
/// (`AWS::KMS::Key.Arn`); a relation does the latter too.
fn add_format(text: &mut Text, node: &Value) {
    if let Some(format) = node.get("format").and_then(Value::as_str) {
        match format
            .split_once('.')
            .filter(|(name, _)| name.contains("::"))
        {
            Some((type_name, property)) => add_relation(text, type_name, property),
            None if matches!(format, "int64" | "double" | "json" | "string") => {}
            // Patterns are no formats, though some schemas have them there.
            None if format.contains(|c: char| !c.is_ascii_alphanumeric() && c != '-') => {}
            None => text.formats.push(format.to_owned()),
        }
    }
    if let Some(relation) = node.get("relationshipRef") {
        let part = |key| relation.get(key).and_then(Value::as_str);
        if let (Some(type_name), Some(path)) = (part("typeName"), part("propertyPath")) {
            let property = path.trim_start_matches("/properties/").replace('/', ".");
            add_relation(text, type_name, &property);
        }
    }
}

/// The default of a property, as JSON. Whole documents as defaults say more than the line of a
/// property should.
pub(super) fn default(node: &Value) -> Option<String> {
    let default = node.get("default")?;
    let is_short_scalar = match default {
        Value::String(text) => text.len() <= 60 && !text.contains('\n'),
        value => !value.is_object() && !value.is_array() && !value.is_null(),
    };
    is_short_scalar.then(|| default.to_string())
}

/// Adds a relation, once.
pub(super) fn add_relation(text: &mut Text, type_name: &str, property: &str) {
    let relation = Relation {
        type_name: type_name.to_owned(),
        property: property.to_owned(),
    };
    if !text.relations.contains(&relation) {
        text.relations.push(relation);
    }
}

/// Whether `value` is a text, or a list of texts.
pub(super) fn is_text(value: &Value) -> bool {
    match value {
        Value::Array(values) => values.iter().all(Value::is_string),
        value => value.is_string(),
    }
}

/// The facts of a whole number.
pub(super) fn integer(node: &Value) -> Numeric<i64> {
    let bound = |key: &str| node.get(key).and_then(as_integer);
    let above = bound("exclusiveMinimum").map(|n| n.saturating_add(1));
    let below = bound("exclusiveMaximum").map(|n| n.saturating_sub(1));
    let least = bound("minimum").into_iter().chain(above).max();
    let most = bound("maximum").into_iter().chain(below).min();
    Numeric {
        allowed: values(node, as_integer),
        range: Bounds {
            min: least,
            max: most,
        },
        multiple_of: node.get("multipleOf").and_then(as_integer),
    }
}

/// The facts of a number.
pub(super) fn number(node: &Value) -> Numeric<f64> {
    Numeric {
        allowed: values(node, Value::as_f64),
        range: Bounds {
            min: node.get("minimum").and_then(Value::as_f64),
            max: node.get("maximum").and_then(Value::as_f64),
        },
        multiple_of: node.get("multipleOf").and_then(Value::as_f64),
    }
}

fn values<N>(node: &Value, read: impl Fn(&Value) -> Option<N>) -> Vec<N> {
    let values = node.get("enum").and_then(Value::as_array);
    values
        .into_iter()
        .flatten()
        .chain(node.get("const"))
        .filter_map(read)
        .collect()
}

fn as_integer(value: &Value) -> Option<i64> {
    let text = match value {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    };
    text.parse()
        .ok()
        .or_else(|| value.as_f64().map(|number| number as i64))
}

/// Two keywords that bound a count.
pub(super) fn bounds(node: &Value, min: &str, max: &str) -> Bounds<u64> {
    let read = |key: &str| {
        node.get(key)
            .and_then(as_integer)
            .and_then(|n| u64::try_from(n).ok())
    };
    Bounds {
        min: read(min),
        max: read(max),
    }
}

/// The facts of a list, beside its items.
pub(super) fn list(list: &mut List, node: &Value) {
    let length = bounds(node, "minItems", "maxItems");
    list.length = Bounds {
        min: length.min.filter(|&min| min > 0).or(list.length.min),
        max: length.max.or(list.length.max),
    };
    list.unique |= node.get("uniqueItems") == Some(&Value::Bool(true));
    list.unordered |= node.get("insertionOrder") == Some(&Value::Bool(false));
    let keys = node.get("uniqueKeys").and_then(Value::as_array);
    list.unique_by.extend(
        keys.into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(str::to_owned),
    );
}

/// The facts that stand beside a `$ref`.
pub(super) fn narrow(mut shape: Shape, node: &Value, dropped: &mut Dropped) -> Shape {
    match &mut shape {
        Shape::List(inner) => list(inner, node),
        Shape::Text(inner) => add_text(inner, node, dropped),
        _ => {}
    }
    shape
}

/// The pattern of a map's keys; `None` where it allows everything or has no translation.
pub(super) fn key_pattern(pattern: &str, dropped: &mut Dropped) -> Option<String> {
    let Some(mut translated) = pattern::translate(pattern) else {
        *dropped
            .entry("pattern of keys without a translation".to_owned())
            .or_default() += 1;
        return None;
    };
    if !translated.must_not.is_empty() {
        *dropped
            .entry("negative look-ahead in the pattern of keys".to_owned())
            .or_default() += 1;
    }
    translated.must.pop()
}
