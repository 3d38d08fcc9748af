//! `cargo xtask vectors`: what the pinned aws-cdk-lib names things, for the tests of `crates/core`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, bail};

use crate::command::tools::{self, Tool};
use crate::shell;

/// Options.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Write nothing; fail if the committed vectors are not what aws-cdk-lib gives
    #[arg(long)]
    check: bool,
}

/// Fails if the committed vectors are not what aws-cdk-lib gives.
pub(crate) fn check() -> anyhow::Result<()> {
    run(Args { check: true })
}

pub(crate) fn run(args: Args) -> anyhow::Result<()> {
    tools::install(&[Tool::Cdk])?;
    let committed = shell::root().join("crates/core/tests/vectors");
    if !args.check {
        return make(&committed);
    }
    let fresh = shell::root().join("target/vectors");
    if fresh.exists() {
        fs::remove_dir_all(&fresh)?;
    }
    make(&fresh)?;
    compare(&read(&fresh)?, &read(&committed)?)
}

fn make(folder: &Path) -> anyhow::Result<()> {
    let mut node = shell::command("node");
    node.env("NODE_PATH", Tool::node_modules());
    // aws-cdk-lib validates every template at synthesis unless told otherwise: here only names matter.
    node.env("CDK_VALIDATION", "false");
    shell::run(node.arg("crates/xtask/vectors/main.cjs").arg(folder))
}

fn read(folder: &Path) -> anyhow::Result<BTreeMap<String, String>> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    entries
        .map(|entry| {
            let entry = entry?;
            let text = fs::read_to_string(entry.path())?;
            Ok((entry.file_name().to_string_lossy().into_owned(), text))
        })
        .collect()
}

fn compare(
    fresh: &BTreeMap<String, String>,
    committed: &BTreeMap<String, String>,
) -> anyhow::Result<()> {
    let stale: Vec<_> = fresh
        .iter()
        .filter(|(name, text)| committed.get(*name) != Some(text))
        .chain(
            committed
                .iter()
                .filter(|(name, _)| !fresh.contains_key(*name)),
        )
        .map(|(name, _)| name.as_str())
        .collect();
    if !stale.is_empty() {
        bail!(
            "crates/core/tests/vectors is not what aws-cdk-lib gives: {}; run `cargo xtask vectors`",
            stale.join(", ")
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::compare;

    #[test]
    fn files_that_differ_are_missing_or_are_too_many_are_named() {
        let files = |list: &[(&str, &str)]| {
            list.iter()
                .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
                .collect()
        };
        let fresh = files(&[("a", "1"), ("b", "1"), ("c", "1")]);
        assert!(compare(&fresh, &fresh).is_ok());
        let error = compare(&fresh, &files(&[("a", "1"), ("b", "2"), ("d", "1")])).unwrap_err();
        assert!(error.to_string().contains("gives: b, c, d;"), "{error}");
    }
}
