//! `cargo xtask registry update`: the CloudFormation registry as data.
//!
//! Downloads the pinned sources under `target/registry`, converts their schemas, and writes
//! `crates/registry/data/<service>.txt`, `crates/registry/data/registry.lock` and the list of what
//! is compiled in.

mod checks;
mod facts;
mod fixups;
mod iam;
mod narrow;
mod objects;
mod overlay;
mod paths;
mod pattern;
mod relations;
mod report;
mod retire;
mod schema;
mod sources;
mod tables;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use catchment_registry::{Regions, ResourceType, TagStyle, Tags, ValueList};
use serde_json::Value;

use super::codegen;
use crate::shell;
use overlay::Extra;
use schema::Dropped;

/// The first line of every file.
const WRITTEN: &str = "# Written by `cargo xtask registry update`.\n";

/// Options.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(clap::Subcommand)]
enum Verb {
    /// Write crates/registry/data again from the pinned sources, and print what changed
    Update {
        /// Write into FOLDER instead, and leave the committed data alone
        #[arg(long, value_name = "FOLDER")]
        into: Option<PathBuf>,
        /// Delete what the sources no longer have, rather than keep it as retired: code that uses it
        /// no longer compiles
        #[arg(long)]
        forget: bool,
    },
}

pub(crate) fn run(args: Args) -> anyhow::Result<()> {
    let Verb::Update { into, forget } = args.verb;
    let committed = shell::root().join("crates/registry/data");
    let sources = sources::fetch(&committed.join("registry.lock"))?;
    let mut dropped = Dropped::new();
    let mut types = convert(&sources, &mut dropped)?;
    let lists = checks::add(&sources.package, &mut types, &mut dropped)?;
    let old = report::read(&committed)?;
    if !forget {
        retire::keep(&old, &mut types);
    }
    report::print(&old, &types, &codegen::split()?);
    for (what, count) in dropped {
        println!("not carried over: {count} x {what}");
    }
    let services = by_service(types);
    let folder = into.as_ref().unwrap_or(&committed);
    write(folder, &services)?;
    write_facts(folder, &sources, &lists)?;
    if into.is_none() {
        fs::write(folder.join("registry.lock"), &sources.lock)?;
        write_embedded(&services)?;
    }
    Ok(())
}

fn convert(
    sources: &sources::Sources,
    dropped: &mut Dropped,
) -> anyhow::Result<BTreeMap<String, ResourceType>> {
    let mut schemas = sources.schemas()?;
    fixups::schemas(&mut schemas)?;
    let extras: BTreeMap<String, Extra> = serde_json::from_str(&sources.service_spec)?;
    let mut types = BTreeMap::new();
    for (name, schema) in &schemas {
        let mut resource = schema::convert(name, schema, dropped).with_context(|| name.clone())?;
        paths::mark(&mut resource, schema, dropped);
        resource.tags = tag_property(schema);
        match extras.get(name) {
            Some(extra) => overlay::add(&mut resource, extra),
            None => overlay::add_tags(&mut resource, None),
        }
        let overridden = extras.get(name).is_some_and(Extra::overrides_reference);
        if let ([only], false) = (resource.identifier.as_slice(), overridden) {
            resource.reference = Some(only.clone());
        }
        resource.regions = sources.regions_of(name);
        resource.lifecycle = facts::lifecycle(schema)?;
        fixups::policies(&mut resource);
        types.insert(name.clone(), resource);
    }
    relations::resolve(&mut types, &schemas);
    fixups::types(&mut types)?;
    Ok(types)
}

/// The schema knows which property holds the tags; its style comes later.
fn tag_property(schema: &Value) -> Option<Tags> {
    let tagging = schema.get("tagging")?;
    if tagging.get("taggable") == Some(&Value::Bool(false)) {
        return None;
    }
    let property = tagging
        .get("tagProperty")
        .and_then(Value::as_str)
        .unwrap_or("/properties/Tags");
    Some(Tags {
        property: property.trim_start_matches("/properties/").to_owned(),
        style: TagStyle::List,
    })
}

fn by_service(types: BTreeMap<String, ResourceType>) -> BTreeMap<String, Vec<ResourceType>> {
    let mut services: BTreeMap<String, Vec<ResourceType>> = BTreeMap::new();
    for resource in types.into_values() {
        services
            .entry(resource.service())
            .or_default()
            .push(resource);
    }
    services
}

fn write(folder: &Path, services: &BTreeMap<String, Vec<ResourceType>>) -> anyhow::Result<()> {
    fs::create_dir_all(folder)?;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let stem = path
            .file_stem()
            .and_then(|stem| stem.to_str())
            .unwrap_or_default();
        if path.extension().is_some_and(|extension| extension == "txt")
            && !services.contains_key(stem)
        {
            fs::remove_file(path)?;
        }
    }
    for (service, types) in services {
        let text = print(types);
        let again = catchment_registry::parse(&text).with_context(|| service.clone())?;
        ensure!(
            again == *types,
            "`{service}` does not read as it was written"
        );
        fs::write(folder.join(format!("{service}.txt")), text)?;
    }
    Ok(())
}

fn write_facts(
    folder: &Path,
    sources: &sources::Sources,
    lists: &[ValueList],
) -> anyhow::Result<()> {
    tables::write(&folder.join("facts"), &sources.package, &sources.regions)?;
    iam::write(&folder.join("facts"), &sources.package, &sources.iam_data)?;
    let mut text = String::from(WRITTEN);
    for list in lists {
        let printed = list.to_string();
        let again = catchment_registry::parse_list(printed.trim_start_matches("list "));
        ensure!(
            again.as_ref() == Ok(list),
            "the list `{}` does not read as it was written",
            list.name
        );
        text.push('\n');
        text.push_str(&printed);
    }
    tables::store(&folder.join("facts/lists.txt"), &text)
}

fn print(types: &[ResourceType]) -> String {
    let types: Vec<String> = types.iter().map(ToString::to_string).collect();
    format!("{WRITTEN}\n{}", types.join("\n"))
}

fn write_embedded(services: &BTreeMap<String, Vec<ResourceType>>) -> anyhow::Result<()> {
    let mut text = format!(
        "// Written by `cargo xtask registry update`.\n\nuse super::Service;\n\n\
         pub(super) static SERVICES: [Service; {}] = [\n",
        services.len()
    );
    for service in services.keys() {
        let (name, data) = (
            format!("\"{service}\""),
            format!("include_str!(\"../../data/{service}.txt\")"),
        );
        // As rustfmt would have it: arguments wider than 60 characters stand in lines of their own.
        if name.len() + data.len() + 2 > 60 {
            text.push_str(&format!(
                "    Service::new(\n        {name},\n        {data},\n    ),\n"
            ));
        } else {
            text.push_str(&format!("    Service::new({name}, {data}),\n"));
        }
    }
    text.push_str("];\n");
    fs::write(
        shell::root().join("crates/registry/src/embedded/services.rs"),
        text,
    )?;
    Ok(())
}

/// The shorter way to say where a type exists.
fn regions_of(present: &[String], all: &[String]) -> Regions {
    let absent: Vec<String> = all
        .iter()
        .filter(|region| !present.contains(region))
        .cloned()
        .collect();
    if absent.is_empty() {
        Regions::All
    } else if absent.len() < present.len() {
        Regions::Except(absent)
    } else {
        Regions::Only(present.to_vec())
    }
}
