//! `cargo xtask codegen`: the typed resources of `crates/cfn` from the data of `crates/registry`.

mod arguments;
mod docs;
mod emit;
mod naming;
mod policies;
mod region;
mod types;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail, ensure};
use catchment_registry::ResourceType;

use crate::shell;
use types::{World, short_name};

/// Options.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Write nothing; fail when a file is not what would be written
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(args: Args) -> anyhow::Result<()> {
    if args.check { check() } else { write() }
}

/// Fails when a file is not what would be written.
pub(crate) fn check() -> anyhow::Result<()> {
    let Difference {
        wanted,
        changed,
        stale,
    } = difference()?;
    if let Some(path) = changed.first().or(stale.first()) {
        bail!(
            "{} of {} files are not current, such as {}: run `cargo xtask codegen`",
            changed.len() + stale.len(),
            wanted.len(),
            path.display()
        );
    }
    Ok(())
}

fn write() -> anyhow::Result<()> {
    let Difference {
        wanted,
        changed,
        stale,
    } = difference()?;
    for path in &changed {
        if let (Some(folder), Some(text)) = (path.parent(), wanted.get(path)) {
            fs::create_dir_all(folder)?;
            fs::write(path, text)?;
        }
    }
    for path in &stale {
        fs::remove_file(path)?;
    }
    println!(
        "{} files, {} changed, {} removed",
        wanted.len(),
        changed.len(),
        stale.len()
    );
    Ok(())
}

/// What should be there, and which of it is not or is there in vain.
struct Difference {
    wanted: BTreeMap<PathBuf, String>,
    changed: Vec<PathBuf>,
    stale: Vec<PathBuf>,
}

fn difference() -> anyhow::Result<Difference> {
    let root = shell::root();
    let services = read(&root.join("crates/registry/data"))?;
    let types = || services.values().flatten();
    for (name, property) in policies::properties() {
        let known = types().any(|known| known.name == name && known.property(property).is_some());
        ensure!(known, "the registry has no `{property}` of `{name}`");
    }
    let cfn = root.join("crates/cfn");
    let mut wanted = files(&services, &cfn.join("src"));
    let modules = region::modules(services.keys(), &referred(&services));
    for (path, region) in [
        (cfn.join("Cargo.toml"), region::features(services.keys())),
        (cfn.join("src/lib.rs"), modules),
        (
            root.join("crates/catchment/Cargo.toml"),
            region::forwarded_features(services.keys()),
        ),
    ] {
        let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        wanted.insert(path, region::replace(&text, &region)?);
    }
    let stale = stale(&cfn.join("src"), &wanted)?;
    let changed = wanted
        .iter()
        .filter(|(path, text)| fs::read_to_string(path).ok().as_ref() != Some(*text))
        .map(|(path, _)| path.clone())
        .collect();
    Ok(Difference {
        wanted,
        changed,
        stale,
    })
}

fn read(folder: &Path) -> anyhow::Result<BTreeMap<String, Vec<ResourceType>>> {
    let mut services = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            let name = path
                .file_stem()
                .and_then(|stem| stem.to_str())
                .unwrap_or_default()
                .to_owned();
            let types = catchment_registry::parse(&fs::read_to_string(&path)?)
                .with_context(|| name.clone())?;
            services.insert(name, types);
        }
    }
    Ok(services)
}

fn referred(services: &BTreeMap<String, Vec<ResourceType>>) -> BTreeSet<String> {
    World::new(services.values().flatten()).referred()
}

fn files(
    services: &BTreeMap<String, Vec<ResourceType>>,
    folder: &Path,
) -> BTreeMap<PathBuf, String> {
    let world = World::new(services.values().flatten());
    let referred = world.referred();
    let mut files = BTreeMap::new();
    for (service, types) in services {
        let types: Vec<&ResourceType> = types.iter().collect();
        let names: Vec<String> = types
            .iter()
            .map(|resource| resource.name.clone())
            .filter(|name| referred.contains(name))
            .collect();
        files.insert(
            folder.join(format!("{service}.rs")),
            emit::service(service, &types, &names),
        );
        for resource in types {
            let path = folder
                .join(service)
                .join(format!("{}.rs", naming::module(short_name(resource))));
            files.insert(path, emit::resource(&world, resource));
        }
    }
    files
}

/// Files that an earlier run wrote and that are not wanted any more.
fn stale(folder: &Path, wanted: &BTreeMap<PathBuf, String>) -> anyhow::Result<Vec<PathBuf>> {
    let mut stale = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if !wanted.contains_key(&path)
                && fs::read_to_string(&path)?.starts_with("// Written by `cargo xtask codegen`")
            {
                stale.push(path);
            }
        }
    }
    stale.sort();
    Ok(stale)
}
