//! Writing what must hold between properties. [`parse_check`](crate::parse_check) reads it.

use std::fmt::{self, Display, Formatter};

use crate::model::{
    Check, Gathered, GatheredSource, GatheredValue, Kind, Level, Operand, Schema, ValuePath,
};
use crate::print::{bare_or_quoted, quoted};

/// The types of values, and their names in the data.
pub(crate) const KINDS: [(Kind, &str); 7] = [
    (Kind::String, "string"),
    (Kind::Integer, "integer"),
    (Kind::Number, "number"),
    (Kind::Boolean, "boolean"),
    (Kind::List, "list"),
    (Kind::Object, "object"),
    (Kind::Null, "null"),
];

impl Display for Check {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        f.write_str(match self.level {
            Level::Error => "",
            Level::Warning => " warning",
            Level::Info => " info",
        })?;
        if !self.at.is_empty() {
            write!(f, " at {}", self.at.join(" "))?;
        }
        if !self.gathered.is_empty() {
            f.write_str(" with")?;
        }
        for gathered in &self.gathered {
            write!(f, " {gathered}")?;
        }
        write!(f, ": {}", self.schema)
    }
}

impl Display for Gathered {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        if let Some(reference) = &self.reference {
            let type_name = self.type_name.as_deref().unwrap_or("*");
            write!(f, "={type_name}({reference})")?;
        }
        let values: Vec<String> = self.values.iter().map(ToString::to_string).collect();
        write!(f, "{{{}}}", values.join(" "))
    }
}

impl Display for GatheredValue {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        match &self.source {
            GatheredSource::ResourceType => f.write_str("=$type")?,
            GatheredSource::Property(path) if *path != self.name => write!(f, "={path}")?,
            GatheredSource::Property(_) => {}
        }
        match &self.default {
            Some(default) => write!(f, "?{default}"),
            None => Ok(()),
        }
    }
}

impl Display for Schema {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Always => Ok(()),
            Self::Never => f.write_str("never"),
            Self::All(parts) => f.write_str(&joined(parts, " ")),
            Self::Any(parts) => write!(f, "any({})", joined(parts, " | ")),
            Self::One(parts) => write!(f, "one({})", joined(parts, " | ")),
            Self::Places(parts) => write!(f, "places({})", joined(parts, " | ")),
            Self::Not(schema) => write!(f, "not({schema})"),
            Self::Keys(schema) => write!(f, "keys({schema})"),
            Self::Items(schema) => write!(f, "items({schema})"),
            Self::Contains(schema) => write!(f, "contains({schema})"),
            Self::If {
                condition,
                then,
                otherwise,
            } => write_if(f, condition, then, otherwise),
            Self::Property {
                name,
                required,
                schema,
            } => {
                write!(f, ".{name}{}", if *required { "!" } else { "" })?;
                match schema.as_ref() {
                    Self::Always => Ok(()),
                    schema => write!(f, "({schema})"),
                }
            }
            Self::Type(kinds) => write_type(f, kinds),
            Self::Enum {
                values,
                ignore_case,
            } => {
                let values: Vec<String> =
                    values.iter().map(|value| bare_or_quoted(value)).collect();
                let word = if *ignore_case { "is-any-case" } else { "is" };
                write!(f, "{word}={}", values.join(","))
            }
            Self::In(list) => write!(f, "in={}", bare_or_quoted(list)),
            Self::Count(bounds) => write!(f, "count={bounds}"),
            Self::Distinct(count) => write!(f, "distinct={count}"),
            Self::Length(bounds) => write!(f, "len={bounds}"),
            Self::Pattern(pattern) => write!(f, "pattern={}", quoted(pattern)),
            Self::Format(format) => write!(f, "format={}", bare_or_quoted(format)),
            Self::AtLeast(operand) => write!(f, "min={operand}"),
            Self::AtMost(operand) => write!(f, "max={operand}"),
            Self::Above(operand) => write!(f, "above={operand}"),
            Self::Below(operand) => write!(f, "below={operand}"),
            Self::MultipleOf(factor) => write!(f, "multiple-of={factor}"),
            Self::Same { value, as_written } => {
                let word = if *as_written {
                    "same-as-written"
                } else {
                    "same"
                };
                write!(f, "{word}={value}")
            }
        }
    }
}

fn write_if(
    f: &mut Formatter<'_>,
    condition: &Schema,
    then: &Schema,
    otherwise: &Schema,
) -> fmt::Result {
    write!(f, "if({condition})")?;
    for (word, branch) in [(" then", then), (" else", otherwise)] {
        if *branch != Schema::Always {
            write!(f, "{word}({branch})")?;
        }
    }
    Ok(())
}

fn write_type(f: &mut Formatter<'_>, kinds: &[Kind]) -> fmt::Result {
    let names: Vec<&str> = kinds
        .iter()
        .filter_map(|kind| KINDS.iter().find(|(known, _)| known == kind))
        .map(|(_, name)| *name)
        .collect();
    write!(f, "type={}", names.join(","))
}

fn joined(parts: &[Schema], separator: &str) -> String {
    let parts: Vec<String> = parts.iter().map(ToString::to_string).collect();
    parts.join(separator)
}

impl Display for Operand {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => write!(f, "{number}"),
            Self::Value(value) => write!(f, "{value}"),
        }
    }
}

impl Display for ValuePath {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "${}.{}", self.gathered, self.value)
    }
}
