//! What an update changed.

mod breaking;
mod change;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Context as _;
use catchment_registry::{Body, Object, ResourceType};

use crate::command::codegen::split::Split;
use change::{Fact, describe};

/// The types that the data in `folder` has.
pub(super) fn read(folder: &Path) -> anyhow::Result<BTreeMap<String, ResourceType>> {
    let mut types = BTreeMap::new();
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(_) => return Ok(types),
    };
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            let text = fs::read_to_string(&path)?;
            let read =
                catchment_registry::parse(&text).with_context(|| path.display().to_string())?;
            types.extend(
                read.into_iter()
                    .map(|resource| (resource.name.clone(), resource)),
            );
        }
    }
    Ok(types)
}

/// Prints the difference: types, properties, whether they are required, and their facts; then what
/// programs can no longer say.
pub(super) fn print(
    old: &BTreeMap<String, ResourceType>,
    new: &BTreeMap<String, ResourceType>,
    split: &Split,
) {
    let lines = difference(old, new);
    lines.iter().for_each(|line| println!("{line}"));
    let properties: usize = new
        .values()
        .map(|resource| {
            facts(resource)
                .values()
                .filter(|fact| fact.is_property())
                .count()
        })
        .sum();
    println!(
        "{} types, {properties} properties and attributes, {} changes",
        new.len(),
        lines.len()
    );
    let lines = breaking::lines(old, new, split);
    lines.iter().for_each(|line| println!("{line}"));
    if !lines.is_empty() {
        println!(
            "{} of the changes are BREAKING: the next version is a major one",
            lines.len()
        );
    }
}

fn difference(
    old: &BTreeMap<String, ResourceType>,
    new: &BTreeMap<String, ResourceType>,
) -> Vec<String> {
    let mut lines = Vec::new();
    for name in old.keys().filter(|name| !new.contains_key(*name)) {
        lines.push(format!("- {name}"));
    }
    for (name, resource) in new {
        let Some(before) = old.get(name) else {
            lines.push(format!("+ {name}"));
            continue;
        };
        match (before.retired, resource.retired) {
            (false, true) => lines.push(format!("- {name}, kept as retired")),
            (true, false) => lines.push(format!("+ {name}, no longer retired")),
            _ => {}
        }
        for definition in &resource.definitions {
            let known = before.definition(&definition.name);
            let line = format!("{name} {}", definition.name);
            match (known.map(|known| known.retired), definition.retired) {
                (Some(false), true) => lines.push(format!("- {line}, kept as retired")),
                (Some(true), false) => lines.push(format!("+ {line}, no longer retired")),
                _ => {}
            }
        }
        let (before, after) = (facts(before), facts(resource));
        for (path, fact) in &after {
            match before.get(path) {
                None => lines.push(format!("+ {name} {path}{fact}")),
                Some(was) if was != fact => {
                    lines.push(describe(&format!("{name} {path}"), was, fact));
                }
                Some(_) => {}
            }
        }
        for path in before.keys().filter(|path| !after.contains_key(*path)) {
            lines.push(format!("- {name} {path}"));
        }
    }
    lines
}

/// What is said of a type, by the path of what it is said of.
fn facts(resource: &ResourceType) -> BTreeMap<String, Fact> {
    let mut facts = BTreeMap::new();
    // What stands at the head of a type: `identifier`, `ref`, `regions` and the like.
    let mut head = resource.clone();
    head.object = Object::default();
    head.attributes.clear();
    head.definitions.clear();
    head.retired = false;
    for line in head.to_string().lines().skip(1) {
        let (word, rest) = line.trim().split_once(' ').unwrap_or((line.trim(), ""));
        // Several lines begin with `path`.
        let (word, rest) = match rest.split_once(' ') {
            Some((path, rest)) if word == "path" => (format!("path {path}"), rest),
            _ => (word.to_owned(), rest),
        };
        facts.insert(format!("({word})"), Fact::Words(rest.to_owned()));
    }
    add(&mut facts, "", &resource.object);
    for attribute in &resource.attributes {
        let fact = Fact::Attribute(attribute.clone());
        facts.insert(format!(".{}", attribute.name), fact);
    }
    for definition in &resource.definitions {
        match &definition.body {
            Body::Object(object) => add(&mut facts, &format!("{}/", definition.name), object),
            Body::Alias(shape) => {
                facts.insert(definition.name.clone(), Fact::Alias(shape.clone()));
            }
        }
    }
    facts
}

fn add(facts: &mut BTreeMap<String, Fact>, owner: &str, object: &Object) {
    for rule in &object.rules {
        facts.insert(format!("{owner}rule {rule}"), Fact::Words(String::new()));
    }
    for check in &object.checks {
        let text = check.to_string();
        let text = text.strip_prefix(&check.name).unwrap_or(&text).to_owned();
        facts.insert(format!("{owner}check {}", check.name), Fact::Words(text));
    }
    for property in &object.properties {
        let path = format!("{owner}{}", property.name);
        facts.insert(path, Fact::Property(property.clone()));
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::difference;

    fn lines(old: &str, new: &str) -> Vec<String> {
        let read = |text: &str| {
            let types = catchment_registry::parse(text).unwrap();
            types
                .into_iter()
                .map(|resource| (resource.name.clone(), resource))
                .collect::<BTreeMap<_, _>>()
        };
        difference(&read(old), &read(new))
    }

    #[test]
    fn new_and_retired_types_are_told() {
        assert_eq!(
            lines(
                "resource AWS::X::A\nresource AWS::X::B\n  retired\nresource AWS::X::C\n",
                "resource AWS::X::A\n  retired\nresource AWS::X::B\nresource AWS::X::D\n"
            ),
            [
                "- AWS::X::C",
                "- AWS::X::A, kept as retired",
                "+ AWS::X::B, no longer retired",
                "+ AWS::X::D"
            ]
        );
    }

    #[test]
    fn new_required_and_retired_properties_are_told() {
        assert_eq!(
            lines(
                "resource AWS::X::Y\n  A: string\n  B: string\n  C!: string\n  .D: string\n",
                "resource AWS::X::Y\n  A!: string\n  B: string retired\n  C: string replaces\n  E: boolean\n  .D: string retired\n"
            ),
            [
                "- AWS::X::Y .D, kept as retired",
                "~ AWS::X::Y A: now required",
                "- AWS::X::Y B, kept as retired",
                "~ AWS::X::Y C: no longer required; now replaces",
                "+ AWS::X::Y E: boolean"
            ]
        );
    }

    #[test]
    fn values_and_property_types_that_are_kept_are_told() {
        assert_eq!(
            lines(
                "resource AWS::X::Y\n  A: string(enum=a,b)\n  B: [string(enum=a retired-values=b,c)]\n  C: string(enum=a)\n  type Old\n    A: string\n  type Back retired\n",
                "resource AWS::X::Y\n  A: string(enum=a retired-values=b)\n  B: [string(enum=a,b)]\n  C: string(retired-values=a)\n  type Old retired\n    A: string\n  type Back\n"
            ),
            [
                "- AWS::X::Y Old, kept as retired",
                "+ AWS::X::Y Back, no longer retired",
                "~ AWS::X::Y A: values -b (kept, retired)",
                "~ AWS::X::Y B: values +b (no longer retired) -c (was retired)",
                "~ AWS::X::Y C: values -a (kept, retired)"
            ]
        );
    }

    #[test]
    fn changed_facts_are_told_in_short() {
        assert_eq!(
            lines(
                "resource AWS::X::Y\n  ref A\n  A: string(enum=a,b len=1..)\n  B: [string(enum=x)]\n  C: integer(range=..5)\n  D: string default=\"a\"\n  type M = string(enum=a)\n",
                "resource AWS::X::Y\n  ref B\n  A: string(enum=a,c len=2..)\n  B: [string(enum=x,y)]\n  C: integer(range=..6)\n  D: string default=\"b\"\n  type M = string(enum=a,b)\n"
            ),
            [
                "~ AWS::X::Y (ref): was A, now B",
                "~ AWS::X::Y A: values +c -b; was string(len=1..), now string(len=2..)",
                "~ AWS::X::Y B: values +y",
                "~ AWS::X::Y C: was integer(range=..5), now integer(range=..6)",
                "~ AWS::X::Y D: default was \"a\", now \"b\"",
                "~ AWS::X::Y M: values +b"
            ]
        );
    }
}
