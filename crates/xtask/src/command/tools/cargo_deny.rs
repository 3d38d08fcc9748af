//! cargo-deny, built from its pinned release.

use std::path::Path;

use crate::shell;

pub(super) const VERSION: &str = "0.20.2";

pub(super) fn install(folder: &Path) -> anyhow::Result<()> {
    let mut cargo = shell::cargo();
    cargo.args([
        "install",
        "cargo-deny",
        "--locked",
        "--quiet",
        "--version",
        VERSION,
    ]);
    shell::run(cargo.arg("--root").arg(folder))
}
