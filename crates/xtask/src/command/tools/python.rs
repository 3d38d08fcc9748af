//! A Python tool: a virtual environment with exactly the pinned packages.

use std::fs;
use std::path::Path;

use anyhow::Context as _;

use crate::shell;

const MISSING: &str = "Python 3.10 or newer with `venv` and `pip` is needed: install `python3` \
     (Debian and Ubuntu: `apt-get install python3 python3-venv python3-pip`)";

pub(super) fn install(folder: &Path, pins: &str) -> anyhow::Result<()> {
    let check = "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))";
    shell::output(shell::command("python3").args(["-c", check])).context(MISSING)?;
    shell::output(shell::command("python3").args(["-m", "venv"]).arg(folder)).context(MISSING)?;

    let requirements = folder.join("requirements.txt");
    fs::write(&requirements, pins)?;
    let mut pip = shell::command(folder.join("bin/pip"));
    // The pins are complete: nothing is resolved, so nothing can differ from one machine to another.
    pip.args([
        "install",
        "--quiet",
        "--no-deps",
        "--disable-pip-version-check",
        "--requirement",
    ]);
    shell::run(pip.arg(&requirements))
}
