//! Every resource type with every property, by the typed API: written, compiled, synthesized,
//! compared and validated.

mod program;
mod source;
mod validation;

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, ensure};
use catchment_registry::ResourceType;
use serde_json::Value;

use crate::command::codegen;
use crate::command::codegen::split::Home;
use crate::command::codegen::world::World;
use crate::example_value;

/// What no example has, with the reason.
const EXCUSED: &[(&str, &str, &str)] = &[(
    "AWS::EC2::CapacityReservation",
    "PlacementGroupArn",
    "no text matches the pattern of the registry, which has `^` in its middle",
)];

/// A resource to write.
struct Example<'a> {
    resource: &'a ResourceType,
    /// Its logical id.
    id: String,
    /// Which template of the service it is in: no two of a type are in one, for their names are
    /// alike.
    round: usize,
    properties: Value,
}

pub(super) fn run() -> anyhow::Result<()> {
    let services = codegen::read();
    let split = codegen::split()?;
    let world = World::new(services.values().flatten(), &split);
    let mut folders = Vec::new();
    for home in Home::ALL {
        let mut examples = BTreeMap::new();
        for (service, types) in &services {
            if split.home(service) == home {
                examples.insert(service.clone(), examples_of(types)?);
            }
        }
        let program = program::write(home, &world, &examples)?;
        let templates = program::run(&program)?;
        compare(&templates, &examples)?;
        let count: usize = examples.values().map(Vec::len).sum();
        println!(
            "{}: {count} resources of {} services",
            home.package(),
            examples.len()
        );
        folders.push(templates);
    }
    validation::check(&folders)
}

/// The examples of a service's types, which have every property.
fn examples_of(types: &[ResourceType]) -> anyhow::Result<Vec<Example<'_>>> {
    let mut out = Vec::new();
    for (position, resource) in types.iter().enumerate() {
        let made = example_value::examples(resource);
        for (owner, property) in &made.missing {
            let excused = EXCUSED
                .iter()
                .any(|(name, known, _)| *name == resource.name && known == property);
            ensure!(
                excused,
                "no example of `{}` has `{property}` of `{owner}`",
                resource.name
            );
        }
        for (round, properties) in made.resources.into_iter().enumerate() {
            out.push(Example {
                resource,
                id: format!("R{position}x{round}"),
                round,
                properties,
            });
        }
    }
    Ok(out)
}

/// Fails where a template has other properties than the examples.
fn compare(folder: &Path, services: &BTreeMap<String, Vec<Example<'_>>>) -> anyhow::Result<()> {
    for (service, examples) in services {
        let mut templates: BTreeMap<usize, Value> = BTreeMap::new();
        for example in examples {
            let path = folder.join(format!("{service}.{}.template.json", example.round));
            let template = match templates.entry(example.round) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(unknown) => {
                    let text =
                        fs::read_to_string(&path).with_context(|| path.display().to_string())?;
                    unknown.insert(serde_json::from_str(&text)?)
                }
            };
            let found = &template["Resources"][&example.id];
            ensure!(
                found["Type"] == Value::String(example.resource.name.clone()),
                "{}: `{}` is no `{}`",
                path.display(),
                example.id,
                example.resource.name
            );
            let empty = Value::Object(serde_json::Map::new());
            let properties = found.get("Properties").unwrap_or(&empty);
            ensure!(
                is_same(properties, &example.properties),
                "{}: `{}` has\n{properties}\ninstead of\n{}",
                path.display(),
                example.id,
                example.properties
            );
        }
    }
    Ok(())
}

/// Whether two values are the same to CloudFormation, for which `1` and `1.0` are one number.
fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .zip(other)
                    .all(|(one, other)| is_same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .all(|(key, value)| other.get(key).is_some_and(|other| is_same(value, other)))
        }
        (one, other) => one == other,
    }
}
