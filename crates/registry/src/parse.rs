//! Reading the data format, line by line. [`print`](crate::print) writes it.

use std::fmt;

use crate::model::{
    Attribute, Body, Definition, Lifecycle, Object, Property, Regions, ResourceType, Rule, Stage,
    TagStyle, Tags, Traits,
};
use crate::parse_check::read_check;
use crate::parse_shape::Cursor;

/// What is wrong with a line of registry data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong, lower case and without a full stop.
    pub message: String,
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.message)
    }
}

impl std::error::Error for ParseError {}

/// Reads resource types; empty lines and lines that begin with `#` are skipped.
///
/// # Errors
/// The first line that is not understood.
pub fn parse(text: &str) -> Result<Vec<ResourceType>, ParseError> {
    let mut types = Vec::new();
    for (position, line) in text.lines().enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        read_line(&mut types, line).map_err(|message| ParseError {
            line: position.saturating_add(1),
            message,
        })?;
    }
    Ok(types)
}

fn read_line(types: &mut Vec<ResourceType>, line: &str) -> Result<(), String> {
    if let Some(name) = line.strip_prefix("resource ") {
        types.push(ResourceType::new(name));
        return Ok(());
    }
    let resource = types
        .last_mut()
        .ok_or("a line before the first `resource`")?;
    if let Some(rest) = line.strip_prefix("    ") {
        let Some(Definition {
            body: Body::Object(object),
            ..
        }) = resource.definitions.last_mut()
        else {
            return Err("a property outside of a `type`".to_owned());
        };
        return read_object_line(object, rest);
    }
    let rest = line
        .strip_prefix("  ")
        .ok_or_else(|| format!("unknown line `{line}`"))?;
    read_resource_line(resource, rest)
}

fn read_resource_line(resource: &mut ResourceType, line: &str) -> Result<(), String> {
    let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
    if let Some(name) = word
        .strip_prefix('.')
        .and_then(|name| name.strip_suffix(':'))
    {
        let mut cursor = Cursor::new(rest);
        let shape = cursor.shape()?;
        let retired = cursor.eat(" retired");
        cursor.end()?;
        resource.attributes.push(Attribute {
            name: name.to_owned(),
            shape,
            retired,
        });
        return Ok(());
    }
    match word {
        "identifier" => resource.identifier = words(rest),
        "ref" => resource.reference = Some(rest.to_owned()),
        "arn" => resource.arn = Some(rest.to_owned()),
        "tags" => resource.tags = Some(read_tags(rest)?),
        "stateful" => resource.stateful = true,
        "retired" => resource.retired = true,
        "lifecycle" => resource.lifecycle = Some(read_lifecycle(rest)?),
        "any-attribute" => resource
            .open_attributes
            .push(rest.trim_end_matches('*').to_owned()),
        "regions" => resource.regions = read_regions(rest)?,
        "path" => {
            let (path, traits) = rest.split_once(' ').unwrap_or((rest, ""));
            let (traits, _) = read_traits(traits)?;
            resource.paths.push((path.to_owned(), traits));
        }
        "type" => resource.definitions.push(read_definition(rest)?),
        _ => return read_object_line(&mut resource.object, line),
    }
    Ok(())
}

fn read_object_line(object: &mut Object, line: &str) -> Result<(), String> {
    if line == "open" {
        object.open = true;
    } else if let Some(rule) = line.strip_prefix("rule ") {
        object.rules.push(read_rule(rule)?);
    } else if let Some(check) = line.strip_prefix("check ") {
        object.checks.push(read_check(check)?);
    } else {
        object.properties.push(read_property(line)?);
    }
    Ok(())
}

fn read_property(line: &str) -> Result<Property, String> {
    let (name, rest) = line
        .split_once(": ")
        .ok_or_else(|| format!("unknown line `{line}`"))?;
    let (name, required) = match name.strip_suffix('!') {
        Some(name) => (name, true),
        None => (name, false),
    };
    let mut cursor = Cursor::new(rest);
    let shape = cursor.shape()?;
    let (traits, default) = read_traits(cursor.rest().trim_start())?;
    Ok(Property {
        name: name.to_owned(),
        required,
        shape,
        traits,
        default,
    })
}

fn read_traits(mut text: &str) -> Result<(Traits, Option<String>), String> {
    let mut traits = Traits::default();
    while !text.is_empty() {
        if let Some(default) = text.strip_prefix("default=") {
            return Ok((traits, Some(default.to_owned())));
        }
        let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
        match word {
            "replaces" => traits.replaces = true,
            "may-replace" => traits.may_replace = true,
            "read-only" => traits.read_only = true,
            "write-only" => traits.write_only = true,
            "deprecated" => traits.deprecated = true,
            "retired" => traits.retired = true,
            _ => return Err(format!("unknown word `{word}`")),
        }
        text = rest;
    }
    Ok((traits, None))
}

fn read_definition(text: &str) -> Result<Definition, String> {
    let Some((name, shape)) = text.split_once(" = ") else {
        let (name, retired) = match text.strip_suffix(" retired") {
            Some(name) => (name, true),
            None => (text, false),
        };
        return Ok(Definition {
            name: name.to_owned(),
            retired,
            body: Body::Object(Object::default()),
        });
    };
    let mut cursor = Cursor::new(shape);
    let shape = cursor.shape()?;
    let retired = cursor.eat(" retired");
    cursor.end()?;
    Ok(Definition {
        name: name.to_owned(),
        retired,
        body: Body::Alias(shape),
    })
}

fn read_rule(text: &str) -> Result<Rule, String> {
    let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
    let groups = || rest.split(" | ").map(words).collect();
    let pair = || {
        rest.split_once(": ")
            .map(|(name, others)| (name.to_owned(), words(others)))
            .ok_or_else(|| format!("`{word}` without a colon"))
    };
    match word {
        "one-of" => Ok(Rule::OneOf(groups())),
        "any-of" => Ok(Rule::AnyOf(groups())),
        "needs" => pair().map(|(name, others)| Rule::Needs(name, others)),
        "excludes" => pair().map(|(name, others)| Rule::Excludes(name, others)),
        _ => Err(format!("unknown rule `{word}`")),
    }
}

fn read_tags(text: &str) -> Result<Tags, String> {
    let (style, property) = text.split_once(' ').unwrap_or((text, ""));
    let style = match style {
        "list" => TagStyle::List,
        "map" => TagStyle::Map,
        "auto-scaling" => TagStyle::AutoScaling,
        _ => return Err(format!("unknown style of tags `{style}`")),
    };
    Ok(Tags {
        property: property.to_owned(),
        style,
    })
}

fn read_lifecycle(text: &str) -> Result<Lifecycle, String> {
    let (stage, date) = match text.split_once(' ') {
        Some((stage, date)) => (stage, Some(date.to_owned())),
        None => (text, None),
    };
    let stage = match stage {
        "maintenance" => Stage::Maintenance,
        "sunset" => Stage::Sunset,
        "shutdown" => Stage::Shutdown,
        _ => return Err(format!("unknown stage `{stage}`")),
    };
    Ok(Lifecycle { stage, date })
}

fn read_regions(text: &str) -> Result<Regions, String> {
    match text.split_once(' ') {
        Some(("only", regions)) => Ok(Regions::Only(words(regions))),
        Some(("except", regions)) => Ok(Regions::Except(words(regions))),
        _ => Err(format!("unknown regions `{text}`")),
    }
}

fn words(text: &str) -> Vec<String> {
    text.split_ascii_whitespace().map(str::to_owned).collect()
}
