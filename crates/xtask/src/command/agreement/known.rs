//! The disagreements that are known, so that a change shows.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, bail};

use super::corpus::Source;
use super::verdict::{Compared, Outcome, Verdict};
use crate::shell;

fn path(source: Source) -> PathBuf {
    shell::root().join(format!(
        "crates/xtask/src/command/agreement/known/{}.txt",
        source.title()
    ))
}

/// One line for each disagreement: the template, who has errors, and by which rules.
fn list(compared: &[Compared]) -> String {
    let mut lines = String::new();
    for one in compared {
        let rules: Vec<&str> = match one.verdict(false) {
            Verdict::Same | Verdict::Outside => continue,
            Verdict::Extra => one.our_rules().into_iter().collect(),
            Verdict::Missed => one.their_rules().into_iter().collect(),
            Verdict::Crashed => match &one.ours {
                Outcome::Crashed(cause) => vec![cause],
                Outcome::Findings(_) => Vec::new(),
            },
        };
        let who = match one.verdict(false) {
            Verdict::Extra => "only catchment",
            Verdict::Missed => "only cfn-lint",
            _ => "crash",
        };
        lines.push_str(&format!("{}: {who}: {}\n", one.name, rules.join(" ")));
    }
    lines
}

pub(super) fn write(source: Source, compared: &[Compared]) -> anyhow::Result<()> {
    let path = path(source);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(&path, list(compared)).with_context(|| format!("cannot write {}", path.display()))
}

/// Fails where the disagreements are not the listed ones.
pub(super) fn check(source: Source, compared: &[Compared]) -> anyhow::Result<()> {
    let path = path(source);
    let known =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let now = list(compared);
    let differences = differences(&known, &now);
    if !differences.is_empty() {
        bail!(
            "the disagreements changed:\n{differences}`cargo xtask agreement --corpus {} --write` \
             writes the list; docs/validation.md explains each entry",
            source.title()
        );
    }
    Ok(())
}

fn differences(known: &str, now: &str) -> String {
    let gone = known
        .lines()
        .filter(|line| !now.lines().any(|one| one == *line));
    let new = now
        .lines()
        .filter(|line| !known.lines().any(|one| one == *line));
    let gone = gone.map(|line| format!("  - {line}\n"));
    gone.chain(new.map(|line| format!("  + {line}\n")))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_gone_and_what_is_new_is_shown() {
        assert_eq!(differences("a\nb\n", "b\nc\n"), "  - a\n  + c\n");
        assert_eq!(differences("a\nb\n", "b\na\n"), "");
    }
}
