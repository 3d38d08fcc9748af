//! All tests that cargo runs.

use crate::shell;

pub(super) fn run() -> anyhow::Result<()> {
    let mut cargo = shell::cargo();
    // An unreviewed snapshot fails instead of being written.
    cargo.env("INSTA_UPDATE", "no");
    shell::run(cargo.args(["test", "--workspace", "--no-fail-fast", "--quiet"]))?;
    // Every service's types, which no member of the workspace turns on.
    let all = [
        "test",
        "--package",
        "catchment-cfn",
        "--package",
        "catchment-cfn-more",
        "--features",
        "catchment-cfn/all,catchment-cfn-more/all",
        "--quiet",
    ];
    shell::run(shell::cargo().args(all))
}
