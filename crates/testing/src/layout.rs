//! Lays a template out as YAML, one property a line.
//!
//! Written here and not by a YAML library: the text must stay the same from version to version.

use crate::scalar;
use crate::yaml::{FUNCTIONS, JSON_STRING};
use serde_json::{Map, Value};
use std::fmt::Write;

/// The template as YAML, with an empty line between sections and between resources.
pub(crate) fn template(root: &Map<String, Value>) -> String {
    let mut out = String::new();
    for (index, (name, section)) in root.iter().enumerate() {
        if index > 0 {
            out.push('\n');
        }
        match (name.as_str(), section) {
            ("Resources", Value::Object(resources)) if !resources.is_empty() => {
                out.push_str("Resources:\n");
                for (index, (id, resource)) in resources.iter().enumerate() {
                    if index > 0 {
                        out.push('\n');
                    }
                    entry(
                        &mut out,
                        "  ",
                        "  ",
                        &format!("{}:", scalar::plain_or_quoted(id)),
                        resource,
                    );
                }
            }
            _ => entry(
                &mut out,
                "",
                "",
                &format!("{}:", scalar::plain_or_quoted(name)),
                section,
            ),
        }
    }
    out
}

/// One `key: value` or `- value`: `first` stands before it, `rest` before its further lines.
fn entry(out: &mut String, first: &str, rest: &str, lead: &str, value: &Value) {
    if let Some(text) = inline(value) {
        line(out, format_args!("{first}{lead} {text}"));
        return;
    }
    let deeper = format!("{rest}  ");
    match value {
        Value::String(text) => match json_in(text) {
            Some(json) => {
                line(out, format_args!("{first}{lead} !{JSON_STRING}"));
                block(out, &deeper, &deeper, &json);
            }
            None => {
                let style = if text.ends_with('\n') { "|" } else { "|-" };
                line(out, format_args!("{first}{lead} {style}"));
                for text in text.lines() {
                    let indent = if text.is_empty() { "" } else { &deeper };
                    line(out, format_args!("{indent}{text}"));
                }
            }
        },
        // The first member of a list's element stands on the line of its dash.
        _ if lead == "-" => block(out, &format!("{first}- "), &deeper, value),
        _ => {
            line(out, format_args!("{first}{lead}"));
            block(out, &deeper, &deeper, value);
        }
    }
}

/// The members of an object or the elements of an array.
fn block(out: &mut String, first: &str, rest: &str, value: &Value) {
    let before = |index| if index == 0 { first } else { rest };
    match value {
        Value::Object(map) => {
            for (index, (key, value)) in map.iter().enumerate() {
                let lead = format!("{}:", scalar::plain_or_quoted(key));
                entry(out, before(index), rest, &lead, value);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                entry(out, before(index), rest, "-", item);
            }
        }
        scalar => line(out, format_args!("{first}{scalar}")),
    }
}

fn line(out: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{text}");
}

/// What fits on the line of its key: a scalar, an empty list or object, an intrinsic function.
fn inline(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if scalar::is_block(text) || json_in(text).is_some() => None,
        Value::String(text) => Some(scalar::plain_or_quoted(text)),
        Value::Array(items) if items.is_empty() => Some("[]".to_owned()),
        Value::Object(map) if map.is_empty() => Some("{}".to_owned()),
        Value::Array(_) => None,
        Value::Object(map) => function(map, false),
        scalar => Some(scalar.to_string()),
    }
}

/// A call of an intrinsic function in its short form, unless it holds a plain object, a text of
/// several lines, or nothing but another call (YAML allows one tag per value).
fn function(map: &Map<String, Value>, in_flow: bool) -> Option<String> {
    let (key, argument) = map.iter().next().filter(|_| map.len() == 1)?;
    let tag = match key.strip_prefix("Fn::") {
        Some(name) if FUNCTIONS.contains(&name) => name,
        None if key == "Ref" => key,
        _ => return None,
    };
    let argument = match argument {
        Value::String(text) if tag == "GetAtt" => {
            // The short form is read as the two-element list, which this is not.
            return Some(format!("{{\"Fn::GetAtt\": {}}}", scalar::quoted(text)));
        }
        Value::String(text) if scalar::is_block(text) && !in_flow => return None,
        Value::String(text) if in_flow => scalar::quoted(text),
        Value::String(text) => scalar::plain_or_quoted(text),
        Value::Array(items) => match (tag, dotted(items)) {
            ("GetAtt", Some(dotted)) if in_flow => scalar::quoted(&dotted),
            ("GetAtt", Some(dotted)) => scalar::plain_or_quoted(&dotted),
            _ => flow(argument)?,
        },
        Value::Object(_) => return None,
        scalar => scalar.to_string(),
    };
    Some(format!("!{tag} {argument}"))
}

/// A value inside the brackets of a function's arguments.
fn flow(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(scalar::quoted(text)),
        Value::Array(items) => {
            let items: Option<Vec<_>> = items.iter().map(flow).collect();
            Some(format!("[{}]", items?.join(", ")))
        }
        Value::Object(map) => function(map, true),
        scalar => Some(scalar.to_string()),
    }
}

/// `["Key", "Arn"]` as `Key.Arn`.
fn dotted(items: &[Value]) -> Option<String> {
    match items {
        [Value::String(resource), Value::String(attribute)] if !resource.contains('.') => {
            Some(format!("{resource}.{attribute}"))
        }
        _ => None,
    }
}

/// The JSON object or list that the text is, if writing it again gives the same text.
fn json_in(text: &str) -> Option<Value> {
    if !text.starts_with(['{', '[']) {
        return None;
    }
    let value: Value = serde_json::from_str(text).ok()?;
    let empty = match &value {
        Value::Object(map) => map.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => true,
    };
    let again = value.to_string();
    (!empty && again == text).then_some(value)
}

#[cfg(test)]
mod tests;
