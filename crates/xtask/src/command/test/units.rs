//! All tests that cargo runs.

use crate::shell;

pub(super) fn run() -> anyhow::Result<()> {
    let mut cargo = shell::cargo();
    // An unreviewed snapshot fails instead of being written.
    cargo.env("INSTA_UPDATE", "no");
    shell::run(cargo.args(["test", "--workspace", "--quiet"]))
}
