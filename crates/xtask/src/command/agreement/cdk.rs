//! Templates that the CDK writes.

use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};

use anyhow::Context as _;

use crate::command::tools::Tool;
use crate::shell;

/// Synthesizes the app beside this file, unless it and the CDK are what they were. Returns the
/// folder of the templates alone.
pub(super) fn synthesize(folder: &Path) -> anyhow::Result<PathBuf> {
    let app = shell::root().join("crates/xtask/src/command/agreement/cdk");
    let written = folder.join(format!("cdk-{:016x}", fingerprint(&app)?));
    if written.exists() {
        return Ok(written);
    }
    let assembly = folder.join("cdk.out");
    for leftover in [&assembly, &written.with_extension("new")] {
        if leftover.exists() {
            fs::remove_dir_all(leftover)?;
        }
    }
    let mut node = shell::command("node");
    node.env("NODE_PATH", Tool::node_modules());
    node.env("CDK_VALIDATION", "false");
    shell::output(node.arg(app.join("app.js")).arg(&assembly))?;
    let unfinished = written.with_extension("new");
    fs::create_dir_all(&unfinished)?;
    for entry in fs::read_dir(&assembly)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        if let Some(name) = name.filter(|name| name.ends_with(".template.json")) {
            fs::copy(&path, unfinished.join(name))?;
        }
    }
    fs::rename(&unfinished, &written)?;
    Ok(written)
}

/// Changes when the app or the CDK does.
fn fingerprint(app: &Path) -> anyhow::Result<u64> {
    let mut hasher = DefaultHasher::new();
    Tool::Cdk.pins().hash(&mut hasher);
    for folder in [app.to_path_buf(), app.join("stacks")] {
        let mut files = Vec::new();
        for entry in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
            files.push(entry?.path());
        }
        files.sort();
        for file in files.iter().filter(|file| file.is_file()) {
            fs::read(file)?.hash(&mut hasher);
        }
    }
    Ok(hasher.finish())
}
