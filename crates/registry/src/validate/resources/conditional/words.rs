//! Schemas in words.

use crate::model::{Bounds, Kind, Operand, Schema};
use crate::validate::resources::{number, text};

/// A schema as a condition: `` `Engine` is `mysql` ``.
pub(super) fn condition(schema: &Schema) -> String {
    match schema {
        Schema::All(parts) => joined(parts, " and "),
        Schema::Any(parts) | Schema::One(parts) => joined(parts, " or "),
        Schema::Not(inner) => match &**inner {
            Schema::Property {
                name,
                required: true,
                schema,
            } if matches!(**schema, Schema::Always) => format!("`{name}` is not given"),
            Schema::Property { name, schema, .. } => format!("`{name}` {}", refused(schema)),
            inner => format!("it is not so that {}", condition(inner)),
        },
        Schema::Property { name, schema, .. } => match &**schema {
            Schema::Always => format!("`{name}` is given"),
            Schema::Never => format!("`{name}` is not given"),
            Schema::Property { .. } | Schema::All(_) | Schema::Any(_) | Schema::One(_) => {
                format!("{} in `{name}`", condition(schema))
            }
            inner => format!("`{name}` {}", value(inner)),
        },
        Schema::Items(inner) | Schema::Contains(inner) => {
            format!("an item {}", value(inner))
        }
        other => format!("it {}", value(other)),
    }
}

/// A schema as the opposite of a condition.
pub(super) fn not(schema: &Schema) -> String {
    match schema {
        Schema::Not(inner) => condition(inner),
        Schema::Property { name, schema, .. } => match &**schema {
            Schema::Always => format!("`{name}` is not given"),
            Schema::Never => format!("`{name}` is given"),
            inner => format!("`{name}` {}", refused(inner)),
        },
        Schema::All(parts) => match parts.as_slice() {
            [only] => not(only),
            _ => format!("not both {}", joined(parts, " and ")),
        },
        Schema::Any(parts) => {
            let parts: Vec<String> = parts.iter().map(not).collect();
            parts.join(" and ")
        }
        other => format!("it is not so that {}", condition(other)),
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
        Schema::Items(inner) | Schema::Keys(inner) => {
            format!("has only items of which each {}", value(inner))
        }
        Schema::Any(parts) | Schema::One(parts) => {
            let parts: Vec<String> = parts.iter().map(value).collect();
            parts.join(" or ")
        }
        Schema::All(parts) => {
            let parts: Vec<String> = parts.iter().map(value).collect();
            parts.join(" and ")
        }
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
        Schema::In(list) => format!("in the list of `{list}`"),
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
        Schema::Same { value, .. } => format!("the same as `{}` of the {}", value.value, value.gathered),
        other => format!("what {}", value(other)),
    }
}

fn refused(schema: &Schema) -> String {
    match schema {
        Schema::Enum { .. } => format!("is not {}", allowed(schema)),
        Schema::Pattern(pattern) => format!("does not match `{pattern}`"),
        Schema::Not(inner) => value(inner),
        other => format!("is other than what {}", value(other)),
    }
}

fn joined(parts: &[Schema], word: &str) -> String {
    let parts: Vec<String> = parts.iter().map(condition).collect();
    parts.join(word)
}

fn within(bounds: &Bounds<u64>) -> String {
    number::range(bounds.min.as_ref(), bounds.max.as_ref())
}

fn operand(operand: &Operand) -> String {
    match operand {
        Operand::Number(number) => number.to_string(),
        Operand::Value(path) => format!("`{}` of the {}", path.value, path.gathered),
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
