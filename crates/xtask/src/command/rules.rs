//! `cargo xtask rules`: one page in `docs/rules` for every code of a finding.
//!
//! Codes are written where findings are made, and nowhere else: the pages are read off the source.
//! A code that no test names fails the check.

mod page;
mod scan;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, bail};

use crate::shell;

/// Where findings are made.
const SOURCES: [&str; 5] = [
    "crates/core/src",
    "crates/iam/src",
    "constructs/src",
    "crates/cli/src",
    "crates/registry/src",
];
/// Where tests are, besides the sources.
const TESTS: [&str; 7] = [
    "crates/core/tests",
    "crates/iam/tests",
    "crates/catchment/tests",
    "crates/cli/tests",
    "crates/registry/tests",
    "snapshots/tests",
    "examples",
];
const PAGES: &str = "docs/rules";

/// Options.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Write nothing; fail when a page is not current or a code has no test
    #[arg(long)]
    check: bool,
}

/// Fails when a page is not current or a code has no test.
pub(crate) fn check() -> anyhow::Result<()> {
    run(Args { check: true })
}

pub(crate) fn run(args: Args) -> anyhow::Result<()> {
    let root = shell::root();
    let rules = scan::rules(&root, &SOURCES, &TESTS)?;
    let pages = page::pages(&rules);
    if args.check {
        compare(&root.join(PAGES), &pages)?;
    } else {
        write(&root.join(PAGES), &pages)?;
    }
    let untested: Vec<&str> = rules
        .iter()
        .filter(|(_, rule)| rule.tests.is_empty())
        .map(|(code, _)| code.as_str())
        .collect();
    if !untested.is_empty() {
        bail!("no test names {}", untested.join(", "));
    }
    println!(
        "{} codes, each with a page and named by a test",
        rules.len()
    );
    Ok(())
}

fn write(folder: &Path, pages: &BTreeMap<String, String>) -> anyhow::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    fs::create_dir_all(folder)?;
    for (name, text) in pages {
        fs::write(folder.join(name), text).with_context(|| format!("cannot write {name}"))?;
    }
    Ok(())
}

fn compare(folder: &Path, pages: &BTreeMap<String, String>) -> anyhow::Result<()> {
    let mut wrong: Vec<String> = Vec::new();
    for (name, text) in pages {
        if fs::read_to_string(folder.join(name)).ok().as_ref() != Some(text) {
            wrong.push(name.clone());
        }
    }
    for entry in fs::read_dir(folder).with_context(|| format!("{} is missing", folder.display()))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if !pages.contains_key(&name) {
            wrong.push(name);
        }
    }
    if !wrong.is_empty() {
        bail!(
            "not current in {PAGES}: {}; run `cargo xtask rules` and commit",
            wrong.join(", ")
        );
    }
    Ok(())
}
