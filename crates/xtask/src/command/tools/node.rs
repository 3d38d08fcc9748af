//! The CDK: the packages of a committed npm lock file.

use std::fs;
use std::path::Path;

use anyhow::Context as _;

use crate::shell;

/// The lock file: every package with its integrity, no registry's address.
pub(super) const LOCK: &str = include_str!("node/package-lock.json");
const PACKAGE: &str = include_str!("node/package.json");

const MISSING: &str = "Node.js 20 or newer with `npm` is needed \
     (Debian 13 and Ubuntu 24.10 or newer: `apt-get install nodejs npm`; else https://nodejs.org)";

pub(super) fn install(folder: &Path) -> anyhow::Result<()> {
    let check = "process.exit(Number(process.versions.node.split('.')[0]) < 20 ? 1 : 0)";
    shell::output(shell::command("node").args(["-e", check])).context(MISSING)?;
    fs::write(folder.join("package.json"), PACKAGE)?;
    fs::write(folder.join("package-lock.json"), LOCK)?;
    let mut npm = shell::command("npm");
    npm.current_dir(folder);
    npm.args([
        "ci",
        "--no-audit",
        "--no-fund",
        "--ignore-scripts",
        "--loglevel=error",
    ]);
    shell::output(&mut npm).context(MISSING)?;
    Ok(())
}
