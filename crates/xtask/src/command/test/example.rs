//! The examples, synthesized by the `catchment` command as a user would.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use serde_json::Value;

use crate::shell;

/// The example that is deployed.
pub(super) const ORG_TRAIL: &str = "org-trail";

/// What synthesis wrote.
pub(super) struct Assembly {
    pub(super) folder: PathBuf,
}

/// Synthesizes an example into `target/e2e`.
pub(super) fn synthesize(name: &str) -> anyhow::Result<Assembly> {
    let folder = shell::root().join("target/e2e").join(name);
    if let Some(parent) = folder.parent() {
        fs::create_dir_all(parent)?;
    }
    let app = format!("cargo run --quiet --package {name}");
    let mut synth = catchment(&["synth", "--app", &app]);
    shell::output(synth.arg("--out").arg(&folder))?;
    Ok(Assembly { folder })
}

/// The `catchment` command.
pub(super) fn catchment(arguments: &[&str]) -> std::process::Command {
    let mut cargo = shell::cargo();
    cargo.args(["run", "--quiet", "--package", "catchment-cli", "--"]);
    cargo.args(arguments);
    cargo
}

impl Assembly {
    /// The deploy plan.
    pub(super) fn plan(&self) -> anyhow::Result<Value> {
        read(&self.folder.join("plan.json"))
    }

    /// A file of the assembly, as JSON.
    pub(super) fn json(&self, file: &str) -> anyhow::Result<Value> {
        read(&self.folder.join(file))
    }
}

/// Every example's name: the folders of `examples/`.
pub(super) fn all() -> anyhow::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(shell::root().join("examples"))? {
        let entry = entry?;
        if entry.path().join("Cargo.toml").is_file() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

fn read(path: &Path) -> anyhow::Result<Value> {
    let text =
        fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{} is not JSON", path.display()))
}
