//! Writing the data format: one line per property. [`parse`](crate::parse) reads it.

use std::fmt::{self, Display, Formatter, Write as _};

use crate::model::{
    Attribute, Body, Bounds, Definition, Lifecycle, List, Map, Numeric, Object, Property, Regions,
    ResourceType, Rule, Shape, Stage, TagStyle, Text, Traits,
};

impl Display for ResourceType {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "resource {}", self.name)?;
        if self.retired {
            f.write_str("  retired\n")?;
        }
        if !self.identifier.is_empty() {
            writeln!(f, "  identifier {}", self.identifier.join(" "))?;
        }
        if let Some(reference) = &self.reference {
            writeln!(f, "  ref {reference}")?;
        }
        if let Some(arn) = &self.arn {
            writeln!(f, "  arn {arn}")?;
        }
        if let Some(tags) = &self.tags {
            let style = match tags.style {
                TagStyle::List => "list",
                TagStyle::Map => "map",
                TagStyle::AutoScaling => "auto-scaling",
            };
            writeln!(f, "  tags {style} {}", tags.property)?;
        }
        if self.stateful {
            f.write_str("  stateful\n")?;
        }
        if let Some(Lifecycle { stage, date }) = &self.lifecycle {
            let stage = match stage {
                Stage::Maintenance => "maintenance",
                Stage::Sunset => "sunset",
                Stage::Shutdown => "shutdown",
            };
            let date = date.as_deref().unwrap_or_default();
            writeln!(f, "  {}", format!("lifecycle {stage} {date}").trim_end())?;
        }
        match &self.regions {
            Regions::All => {}
            Regions::Only(regions) => writeln!(f, "  regions only {}", regions.join(" "))?,
            Regions::Except(regions) => writeln!(f, "  regions except {}", regions.join(" "))?,
        }
        for (path, traits) in &self.paths {
            writeln!(f, "  path {path}{traits}")?;
        }
        write_object(f, &self.object, "  ")?;
        for Attribute {
            name,
            shape,
            retired,
        } in &self.attributes
        {
            writeln!(f, "  .{name}: {shape}{}", retired_word(*retired))?;
        }
        for prefix in &self.open_attributes {
            writeln!(f, "  any-attribute {prefix}*")?;
        }
        for Definition {
            name,
            body,
            retired,
        } in &self.definitions
        {
            let retired = retired_word(*retired);
            match body {
                Body::Alias(shape) => writeln!(f, "  type {name} = {shape}{retired}")?,
                Body::Object(object) => {
                    writeln!(f, "  type {name}{retired}")?;
                    write_object(f, object, "    ")?;
                }
            }
        }
        Ok(())
    }
}

fn retired_word(retired: bool) -> &'static str {
    if retired { " retired" } else { "" }
}

fn write_object(f: &mut Formatter<'_>, object: &Object, indent: &str) -> fmt::Result {
    if object.open {
        writeln!(f, "{indent}open")?;
    }
    for rule in &object.rules {
        writeln!(f, "{indent}rule {rule}")?;
    }
    for check in &object.checks {
        writeln!(f, "{indent}check {check}")?;
    }
    for property in &object.properties {
        writeln!(f, "{indent}{property}")?;
    }
    Ok(())
}

impl Display for Rule {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (word, groups) = match self {
            Self::OneOf(groups) => ("one-of", groups),
            Self::AnyOf(groups) => ("any-of", groups),
            Self::Needs(name, others) => {
                return write!(f, "needs {name}: {}", others.join(" "));
            }
            Self::Excludes(name, others) => {
                return write!(f, "excludes {name}: {}", others.join(" "));
            }
        };
        let groups: Vec<String> = groups.iter().map(|group| group.join(" ")).collect();
        write!(f, "{word} {}", groups.join(" | "))
    }
}

impl Display for Property {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let required = if self.required { "!" } else { "" };
        write!(f, "{}{required}: {}{}", self.name, self.shape, self.traits)?;
        match &self.default {
            Some(default) => write!(f, " default={default}"),
            None => Ok(()),
        }
    }
}

impl Display for Traits {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (holds, word) in [
            (self.replaces, " replaces"),
            (self.may_replace, " may-replace"),
            (self.read_only, " read-only"),
            (self.write_only, " write-only"),
            (self.deprecated, " deprecated"),
            (self.retired, " retired"),
        ] {
            if holds {
                f.write_str(word)?;
            }
        }
        Ok(())
    }
}

impl Display for Shape {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => write!(f, "string{}", facts(|facts| text_facts(text, facts))),
            Self::Integer(number) => {
                write!(f, "integer{}", facts(|facts| number_facts(number, facts)))
            }
            Self::Number(number) => {
                write!(f, "number{}", facts(|facts| number_facts(number, facts)))
            }
            Self::Boolean => f.write_str("boolean"),
            Self::Json => f.write_str("json"),
            Self::Policy => f.write_str("policy"),
            Self::List(list) => write!(
                f,
                "[{}]{}",
                list.items,
                facts(|facts| list_facts(list, facts))
            ),
            Self::Map(map) => write_map(f, map),
            Self::Named(name) => f.write_str(name),
            Self::Union(shapes) => {
                let shapes: Vec<String> = shapes.iter().map(ToString::to_string).collect();
                write!(f, "<{}>", shapes.join(" | "))
            }
        }
    }
}

fn write_map(f: &mut Formatter<'_>, map: &Map) -> fmt::Result {
    f.write_char('{')?;
    for (position, (key, shape)) in map.entries.iter().enumerate() {
        if position > 0 {
            f.write_str(", ")?;
        }
        match key {
            Some(pattern) => write!(f, "{}: {shape}", quoted(pattern))?,
            None => write!(f, "{shape}")?,
        }
    }
    write!(
        f,
        "}}{}",
        facts(|facts| {
            push_bounds(facts, "keys", &map.length);
            push_flag(facts, "open", map.open);
        })
    )
}

fn facts(fill: impl FnOnce(&mut Vec<String>)) -> String {
    let mut facts = Vec::new();
    fill(&mut facts);
    if facts.is_empty() {
        String::new()
    } else {
        format!("({})", facts.join(" "))
    }
}

fn text_facts(text: &Text, facts: &mut Vec<String>) {
    push_values(facts, "enum", &text.allowed);
    push_values(facts, "retired-values", &text.retired);
    push_flag(facts, "ignore-case", text.ignore_case);
    push_bounds(facts, "len", &text.length);
    for (key, patterns) in [
        ("pattern", &text.patterns),
        ("not", &text.not_patterns),
        ("ecma", &text.untranslated),
    ] {
        facts.extend(
            patterns
                .iter()
                .map(|pattern| format!("{key}={}", quoted(pattern))),
        );
    }
    facts.extend(
        text.formats
            .iter()
            .map(|format| format!("format={}", bare_or_quoted(format))),
    );
    facts.extend(
        text.relations
            .iter()
            .map(|relation| format!("of={relation}")),
    );
}

fn number_facts<N: Display>(number: &Numeric<N>, facts: &mut Vec<String>) {
    if !number.allowed.is_empty() {
        let values: Vec<String> = number.allowed.iter().map(ToString::to_string).collect();
        facts.push(format!("enum={}", values.join(",")));
    }
    push_bounds(facts, "range", &number.range);
    if let Some(factor) = &number.multiple_of {
        facts.push(format!("multiple-of={factor}"));
    }
}

fn list_facts(list: &List, facts: &mut Vec<String>) {
    push_bounds(facts, "items", &list.length);
    push_flag(facts, "unique", list.unique);
    if !list.unique_by.is_empty() {
        facts.push(format!("unique-by={}", list.unique_by.join(",")));
    }
    push_flag(facts, "unordered", list.unordered);
}

fn push_values(facts: &mut Vec<String>, key: &str, values: &[String]) {
    if !values.is_empty() {
        let values: Vec<String> = values.iter().map(|value| bare_or_quoted(value)).collect();
        facts.push(format!("{key}={}", values.join(",")));
    }
}

fn push_bounds<N: Display>(facts: &mut Vec<String>, key: &str, bounds: &Bounds<N>) {
    if !bounds.is_empty() {
        facts.push(format!("{key}={bounds}"));
    }
}

fn push_flag(facts: &mut Vec<String>, word: &str, holds: bool) {
    if holds {
        facts.push(word.to_owned());
    }
}

impl<N: Display> Display for Bounds<N> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if let Some(min) = &self.min {
            write!(f, "{min}")?;
        }
        f.write_str("..")?;
        match &self.max {
            Some(max) => write!(f, "{max}"),
            None => Ok(()),
        }
    }
}

/// Whether `c` needs no quotes in a value.
pub(crate) fn is_bare(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | ':' | '/' | '*' | '+' | '@')
}

pub(crate) fn bare_or_quoted(text: &str) -> String {
    if !text.is_empty() && text.chars().all(is_bare) {
        text.to_owned()
    } else {
        quoted(text)
    }
}

/// In double quotes; a backquote escapes quotes, line ends and itself, so that the backslashes of
/// patterns stay as they are.
pub(crate) fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len().saturating_add(2));
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("`\""),
            '`' => out.push_str("``"),
            '\n' => out.push_str("`n"),
            '\r' => out.push_str("`r"),
            '\t' => out.push_str("`t"),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
