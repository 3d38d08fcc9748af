//! Schemas in words.

use std::collections::BTreeSet;

use crate::embedded::Registry;
use crate::model::{Bounds, Kind, Operand, Schema, ValuePath};
use crate::validate::resources::{number, text};

/// A schema as a condition: `` `Engine` is `mysql` ``. Empty where it says nothing worth telling.
pub(super) fn condition(schema: &Schema) -> String {
    match schema {
        Schema::All(parts) => joined(parts, condition, " and "),
        Schema::Any(parts) | Schema::One(parts) => joined(parts, condition, " or "),
        Schema::Not(inner) => not(inner),
        Schema::Property { name, schema, .. } => property(name, schema, value, condition),
        other if is_trivial(other) => String::new(),
        other => format!("it {}", value(other)),
    }
}

/// The parts of a condition, all of which hold.
pub(super) fn conditions(schema: &Schema) -> Vec<String> {
    let parts = match schema {
        Schema::All(parts) => parts.iter().flat_map(conditions).collect(),
        other => vec![condition(other)],
    };
    told_once(parts)
}

/// A schema as the opposite of a condition.
pub(super) fn not(schema: &Schema) -> String {
    match schema {
        Schema::Not(inner) => condition(inner),
        Schema::Property { name, schema, .. } => match &**schema {
            Schema::Always => format!("`{name}` is not given"),
            Schema::Never => format!("`{name}` is given"),
            inner if is_trivial(inner) => format!("`{name}` is not given"),
            inner => property(name, inner, refused, not),
        },
        // Not all of them: one of them is not so.
        Schema::All(parts) => joined(parts, not, " or "),
        Schema::Any(parts) | Schema::One(parts) => joined(parts, not, " and "),
        other if is_trivial(other) => String::new(),
        other => format!("it {}", refused(other)),
    }
}

/// What is said of a property: of its value by `of_value`, of properties in it by `inside`.
fn property(
    name: &str,
    schema: &Schema,
    of_value: fn(&Schema) -> String,
    inside: fn(&Schema) -> String,
) -> String {
    let told = told(schema);
    match told.as_slice() {
        [] => format!("`{name}` is given"),
        [Schema::Never] => format!("`{name}` is not given"),
        several if several.iter().any(|part| speaks_of_properties(part)) => {
            format!("{} in `{name}`", inside(schema))
        }
        several => {
            let parts: Vec<String> = several.iter().map(|part| of_value(part)).collect();
            format!("`{name}` {}", parts.join(" and "))
        }
    }
}

/// The parts of a schema that are worth telling.
fn told(schema: &Schema) -> Vec<&Schema> {
    match schema {
        Schema::All(parts) => parts.iter().flat_map(told).collect(),
        other if is_trivial(other) => Vec::new(),
        other => vec![other],
    }
}

/// Whether a schema says nothing that a reader would not take for granted: the type of a value.
pub(super) fn is_trivial(schema: &Schema) -> bool {
    match schema {
        Schema::Always | Schema::Type(_) => true,
        Schema::Pattern(pattern) => pattern == "^.*$",
        Schema::All(parts) => parts.iter().all(is_trivial),
        _ => false,
    }
}

fn speaks_of_properties(schema: &Schema) -> bool {
    match schema {
        Schema::Property { .. } => true,
        Schema::All(parts) | Schema::Any(parts) | Schema::One(parts) => {
            parts.iter().any(speaks_of_properties)
        }
        Schema::Not(inner) => speaks_of_properties(inner),
        _ => false,
    }
}

/// What a schema asks of one value: `` is `a` or `b` ``.
pub(super) fn value(schema: &Schema) -> String {
    match schema {
        Schema::Always => "is given".to_owned(),
        Schema::Never => "is not given".to_owned(),
        Schema::Enum { .. }
        | Schema::In(_)
        | Schema::Type(_)
        | Schema::Format(_)
        | Schema::Same { .. }
        | Schema::MultipleOf(_)
        | Schema::AtLeast(_)
        | Schema::AtMost(_)
        | Schema::Above(_)
        | Schema::Below(_) => format!("is {}", allowed(schema)),
        Schema::Pattern(pattern) => format!("matches `{pattern}`"),
        Schema::Length(bounds) => format!("has {} characters", within(bounds)),
        Schema::Count(bounds) => format!("has {} items", within(bounds)),
        Schema::Distinct(most) => format!("has at most {most} different items"),
        Schema::Not(inner) => refused(inner),
        Schema::Contains(inner) => format!("has an item that {}", value(inner)),
        Schema::Items(inner) => format!("has only items that are {}", allowed(inner)),
        Schema::Keys(inner) => format!("has only keys that are {}", allowed(inner)),
        Schema::Any(parts) | Schema::One(parts) => joined(parts, value, " or "),
        Schema::All(parts) => joined(parts, value, " and "),
        Schema::If { .. } | Schema::Places(_) => "is as it must be".to_owned(),
        Schema::Property { .. } => format!("has {}", condition(schema)),
    }
}

/// The values that a schema allows: `` `a`, `b` ``, `at least 3`.
pub(super) fn allowed(schema: &Schema) -> String {
    match schema {
        Schema::Enum { values, .. } => {
            let values: Vec<&str> = values.iter().map(String::as_str).collect();
            text::choice(&values)
        }
        Schema::In(list) => {
            let known = Registry::list(list).map_or(0, |list| list.values(None).count());
            format!("one of {known} values that AWS lists")
        }
        Schema::Type(kinds) => {
            let kinds: Vec<&str> = kinds.iter().map(|kind| name(*kind)).collect();
            kinds.join(" or ")
        }
        Schema::Format(format) => format!("a value of the format `{format}`"),
        Schema::MultipleOf(of) => format!("a multiple of {of}"),
        Schema::AtLeast(bound) => format!("at least {}", operand(bound)),
        Schema::AtMost(bound) => format!("at most {}", operand(bound)),
        Schema::Above(bound) => format!("more than {}", operand(bound)),
        Schema::Below(bound) => format!("less than {}", operand(bound)),
        Schema::Pattern(pattern) => format!("what matches `{pattern}`"),
        Schema::Length(bounds) => format!("a text of {} characters", within(bounds)),
        Schema::Count(bounds) => format!("{} items", within(bounds)),
        Schema::Same { value, .. } => {
            format!("the same as {}", other(value))
        }
        Schema::All(parts) => numbers(parts).unwrap_or_else(|| format!("what {}", value(schema))),
        other => format!("what {}", value(other)),
    }
}

/// A range of numbers, and what they are multiples of.
fn numbers(parts: &[Schema]) -> Option<String> {
    let (mut least, mut most, mut multiple) = (None, None, None);
    for part in parts {
        match part {
            Schema::AtLeast(Operand::Number(number)) => least = Some(*number),
            Schema::AtMost(Operand::Number(number)) => most = Some(*number),
            Schema::MultipleOf(number) => multiple = Some(*number),
            _ => return None,
        }
    }
    let (least, most) = (least?, most?);
    let range = number::range(Some(&format!("`{least}`")), Some(&format!("`{most}`")));
    Some(match multiple {
        Some(of) if least % of == 0.0 => format!("{range} in steps of {of}"),
        Some(of) => format!("multiples of {of} from {range}"),
        None => range,
    })
}

fn refused(schema: &Schema) -> String {
    match schema {
        Schema::Enum { .. } => format!("is not {}", allowed(schema)),
        Schema::Pattern(pattern) => format!("does not match `{pattern}`"),
        Schema::Not(inner) => value(inner),
        Schema::Always => "is not given".to_owned(),
        Schema::All(parts) | Schema::Any(parts) | Schema::One(parts) => {
            joined(parts, refused, " and ")
        }
        Schema::Contains(inner) => format!("has no item that {}", value(inner)),
        other => format!("is not {}", allowed(other)),
    }
}

fn joined(parts: &[Schema], words: fn(&Schema) -> String, with: &str) -> String {
    told_once(parts.iter().map(words).collect()).join(with)
}

/// Parts of a condition without those that say nothing new.
pub(super) fn told_once(mut parts: Vec<String>) -> Vec<String> {
    parts.retain(|part| !part.is_empty());
    // That a value is given goes without saying where it is said what it is.
    let told = parts.clone();
    parts.retain(|part| match part.strip_suffix(" is given") {
        Some(name) => !told
            .iter()
            .any(|other| other != part && other.starts_with(name)),
        None => true,
    });
    let mut seen = BTreeSet::new();
    parts.retain(|part| seen.insert(part.clone()));
    parts
}

fn within(bounds: &Bounds<u64>) -> String {
    number::range(bounds.min.as_ref(), bounds.max.as_ref())
}

fn operand(operand: &Operand) -> String {
    match operand {
        Operand::Number(number) => number.to_string(),
        Operand::Value(path) => other(path),
    }
}

/// A gathered value. The registry calls the resource itself `this` or `local`.
fn other(path: &ValuePath) -> String {
    match path.gathered.as_str() {
        "this" | "local" => format!("`{}`", path.value),
        _ => format!("`{}` of the other resource", path.value),
    }
}

const fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::String => "a text",
        Kind::Integer => "a whole number",
        Kind::Number => "a number",
        Kind::Boolean => "`true` or `false`",
        Kind::List => "a list",
        Kind::Object => "an object",
        Kind::Null => "nothing",
    }
}
