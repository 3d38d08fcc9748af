//! The emulator's own tests.

use crate::command::tools::Tool;
use crate::shell;

pub(super) fn run() -> anyhow::Result<()> {
    let mut python = shell::command(Tool::Moto.program("python"));
    python.current_dir(shell::root().join("crates/xtask"));
    python.env("PYTHONDONTWRITEBYTECODE", "1");
    python.args(["-W", "ignore", "-m", "unittest", "discover", "--quiet"]);
    shell::run(python.args([
        "--start-directory",
        "emulator/tests",
        "--top-level-directory",
        ".",
    ]))
}
