//! `cargo xtask codegen`: the typed resources of `crates/cfn` and `crates/cfn-more` from the data of
//! `crates/registry`.

pub(super) mod alias;
mod arguments;
mod docs;
mod emit;
pub(super) mod interface;
pub(super) mod naming;
mod policies;
mod region;
pub(super) mod split;
mod table;
pub(super) mod types;
pub(super) mod world;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail, ensure};
use catchment_registry::{Registry, ResourceType};

use crate::shell;
use split::{Home, Split};
use world::{World, service_name, short_name};

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

pub(super) type Services = BTreeMap<String, Vec<ResourceType>>;

fn difference() -> anyhow::Result<Difference> {
    let root = shell::root();
    let services = read();
    let split = split()?;
    let world = World::new(services.values().flatten(), &split);
    agree(&services, &world)?;
    let mut wanted = BTreeMap::new();
    let mut stale = Vec::new();
    for home in Home::ALL {
        let folder = root.join("crates").join(home.folder());
        wanted.extend(files(&services, &world, home, &folder.join("src")));
        let names = names(&services, &split, home);
        let manifest = region::features(&names);
        let library = region::modules(&names, &world.referred());
        replace(&mut wanted, folder.join("Cargo.toml"), &manifest)?;
        replace(&mut wanted, folder.join("src/lib.rs"), &library)?;
        wanted.insert(
            folder.join("services.md"),
            table::services(&services, &split, home),
        );
        stale.extend(self::stale(&folder.join("src"), &wanted)?);
    }
    let forwarded = region::forwarded_features(&names(&services, &split, Home::Cfn));
    let facade = root.join("crates/catchment/Cargo.toml");
    replace(&mut wanted, facade, &forwarded)?;
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

/// Which crate each service is in.
pub(super) fn split() -> anyhow::Result<Split> {
    let list = shell::root().join("crates/cfn/services.txt");
    let text = fs::read_to_string(list).context("crates/cfn/services.txt")?;
    Ok(Split::parse(&text))
}

/// Fails where the lists that are written by hand do not fit the data.
fn agree(services: &Services, world: &World<'_>) -> anyhow::Result<()> {
    let types = || services.values().flatten();
    for (name, property) in policies::properties() {
        let known = types().any(|known| known.name == name && known.property(property).is_some());
        ensure!(known, "the registry has no `{property}` of `{name}`");
    }
    for service in world.split.listed() {
        ensure!(
            services.contains_key(service),
            "crates/cfn/services.txt lists `{service}`, of which the registry has no type"
        );
    }
    for resource in types().filter(|known| world.split.home(&known.service()) == Home::Cfn) {
        for other in world.referred_by(resource) {
            let service = service_name(&other);
            ensure!(
                world.split.home(&service) == Home::Cfn,
                "`{}` relates to `{other}`: add `{service}` to crates/cfn/services.txt",
                resource.name
            );
        }
    }
    Ok(())
}

/// Writes the region of a file that is written by hand otherwise.
fn replace(
    wanted: &mut BTreeMap<PathBuf, String>,
    path: PathBuf,
    region: &str,
) -> anyhow::Result<()> {
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let text = region::replace(&text, region).with_context(|| path.display().to_string())?;
    wanted.insert(path, text);
    Ok(())
}

/// The services of a crate.
fn names<'a>(services: &'a Services, split: &Split, home: Home) -> Vec<&'a str> {
    let names = services.keys().map(String::as_str);
    names.filter(|name| split.home(name) == home).collect()
}

/// The data, by service.
pub(super) fn read() -> Services {
    Registry::services()
        .map(|name| {
            let types = Registry::service(name).into_iter().flatten();
            (name.to_owned(), types.cloned().collect())
        })
        .collect()
}

fn files(
    services: &Services,
    world: &World<'_>,
    home: Home,
    folder: &Path,
) -> BTreeMap<PathBuf, String> {
    let referred = world.referred();
    let mut files = BTreeMap::new();
    for service in names(services, world.split, home) {
        let types: Vec<&ResourceType> = services.get(service).into_iter().flatten().collect();
        let names: Vec<String> = types
            .iter()
            .map(|resource| resource.name.clone())
            .filter(|name| referred.contains(name))
            .collect();
        files.insert(
            folder.join(format!("{service}.rs")),
            emit::service(service, home, &types, &names),
        );
        for resource in types {
            let path = folder
                .join(service)
                .join(format!("{}.rs", naming::module(short_name(resource))));
            files.insert(path, emit::resource(world, resource));
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
