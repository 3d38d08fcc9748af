//! A Cargo subcommand, built from its pinned release.

use std::path::Path;

use crate::shell;

pub(super) const CARGO_DENY: &str = "cargo-deny@0.20.2";
pub(super) const CARGO_FUZZ: &str = "cargo-fuzz@0.13.2";

pub(super) fn install(folder: &Path, package: &str) -> anyhow::Result<()> {
    let mut cargo = shell::cargo();
    cargo.args(["install", package, "--locked", "--quiet"]);
    shell::run(cargo.arg("--root").arg(folder))
}
