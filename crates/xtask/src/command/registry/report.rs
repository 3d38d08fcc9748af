//! What an update changed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Context as _;
use catchment_registry::{Body, Object, ResourceType};

/// Prints the difference between the data in `folder` and `new`: types, properties, and whether
/// they are required.
pub(super) fn print(
    folder: &Path,
    new: &BTreeMap<String, Vec<ResourceType>>,
) -> anyhow::Result<()> {
    let mut old = BTreeMap::new();
    for service in new.keys() {
        if let Ok(text) = fs::read_to_string(folder.join(format!("{service}.txt"))) {
            let types = catchment_registry::parse(&text).with_context(|| service.clone())?;
            old.extend(
                types
                    .into_iter()
                    .map(|resource| (resource.name.clone(), resource)),
            );
        }
    }
    let new: BTreeMap<String, &ResourceType> = new
        .values()
        .flatten()
        .map(|resource| (resource.name.clone(), resource))
        .collect();
    let lines = difference(&old, &new);
    lines.iter().for_each(|line| println!("{line}"));
    let properties: usize = new.values().map(|resource| facts(resource).len()).sum();
    println!(
        "{} types, {properties} properties and attributes, {} changes",
        new.len(),
        lines.len()
    );
    Ok(())
}

fn difference(
    old: &BTreeMap<String, ResourceType>,
    new: &BTreeMap<String, &ResourceType>,
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
        let (before, after) = (facts(before), facts(resource));
        for (path, fact) in &after {
            match before.get(path) {
                None => lines.push(format!("+ {name} {path}{fact}")),
                Some(was) if was != fact => {
                    lines.push(format!("~ {name} {path}{fact}"));
                    lines.push(format!("    was {path}{was}"));
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

/// Every line of a type, by the path of what it says something of.
fn facts(resource: &ResourceType) -> BTreeMap<String, String> {
    let mut facts = BTreeMap::new();
    add(&mut facts, "", &resource.object);
    for attribute in &resource.attributes {
        facts.insert(
            format!(".{}", attribute.name),
            format!(": {}", attribute.shape),
        );
    }
    for definition in &resource.definitions {
        match &definition.body {
            Body::Object(object) => add(&mut facts, &format!("{}/", definition.name), object),
            Body::Alias(shape) => {
                facts.insert(definition.name.clone(), format!(" = {shape}"));
            }
        }
    }
    facts
}

fn add(facts: &mut BTreeMap<String, String>, owner: &str, object: &Object) {
    for rule in &object.rules {
        facts.insert(format!("{owner}rule {rule}"), String::new());
    }
    for property in &object.properties {
        let line = property.to_string();
        let fact = line
            .strip_prefix(&property.name)
            .unwrap_or(&line)
            .to_owned();
        facts.insert(format!("{owner}{}", property.name), fact);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::difference;

    #[test]
    fn a_property_that_becomes_required_is_told() {
        let read = |text: &str| catchment_registry::parse(text).unwrap().remove(0);
        let old = read("resource AWS::X::Y\n  A: string\n  B: string\n");
        let new = read("resource AWS::X::Y\n  A!: string\n  C: boolean\n");
        let lines = difference(
            &BTreeMap::from([(old.name.clone(), old)]),
            &BTreeMap::from([(new.name.clone(), &new)]),
        );
        assert_eq!(
            lines,
            [
                "~ AWS::X::Y A!: string",
                "    was A: string",
                "+ AWS::X::Y C: boolean",
                "- AWS::X::Y B"
            ]
        );
    }
}
