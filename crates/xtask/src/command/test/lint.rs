//! cfn-lint and AWS's validator find no error and no warning in any template, or the finding is
//! listed with its reason.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail, ensure};
use serde::Deserialize;

use super::example;
use crate::command::tools::Tool;
use crate::shell;

const ALLOWED: &str = include_str!("lint/allowed.json");

/// A finding that is not a mistake.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Allowed {
    tool: String,
    rule: String,
    /// Part of the template's path, never empty: what is allowed in one template is a mistake in
    /// another.
    template: String,
    /// Part of the message.
    message: String,
    reason: String,
}

/// What a tool found.
#[derive(Deserialize)]
struct Finding {
    tool: String,
    rule: String,
    template: String,
    path: String,
    message: String,
}

impl Allowed {
    fn covers(&self, finding: &Finding) -> bool {
        self.tool == finding.tool
            && self.rule == finding.rule
            && finding.template.contains(&self.template)
            && finding.message.contains(&self.message)
    }
}

pub(super) fn run() -> anyhow::Result<()> {
    let templates = templates()?;
    ensure!(
        !templates.is_empty(),
        "no template was found in examples/ and snapshots/"
    );
    let mut findings = findings(Tool::CfnLint, "lint/cfn_lint.py", &templates)?;
    findings.extend(findings_of_validate(&templates)?);
    let allowed: Vec<Allowed> = serde_json::from_str(ALLOWED).context("lint/allowed.json")?;
    judge(&allowed, &findings)?;
    println!(
        "{} templates: no finding beyond the listed ones",
        templates.len()
    );
    Ok(())
}

/// The templates of all examples, synthesized and committed, and of all snapshots.
fn templates() -> anyhow::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for name in example::all()? {
        collect(&example::synthesize(&name)?.folder, &mut found)?;
    }
    collect(&shell::root().join("examples"), &mut found)?;
    found.extend(snapshots()?);
    found.sort();
    Ok(found)
}

/// Every `*.template.json` below `folder`, build output aside.
fn collect(folder: &Path, found: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() && !path.ends_with("target") {
            collect(&path, found)?;
        } else if path.to_string_lossy().ends_with(".template.json") {
            found.push(path);
        }
    }
    Ok(())
}

/// The snapshots, as templates that the tools read.
fn snapshots() -> anyhow::Result<Vec<PathBuf>> {
    let target = shell::root().join("target/e2e/snapshots");
    if target.exists() {
        fs::remove_dir_all(&target)?;
    }
    let mut python = script(Tool::CfnLint, "lint/snapshots.py");
    shell::output(
        python
            .arg(shell::root().join("snapshots/templates"))
            .arg(&target),
    )?;
    let mut found = Vec::new();
    collect(&target, &mut found)?;
    Ok(found)
}

fn findings_of_validate(templates: &[PathBuf]) -> anyhow::Result<Vec<Finding>> {
    findings(Tool::CloudformationValidate, "lint/validate.py", templates)
}

/// What one tool finds in all templates: its script prints a JSON list.
fn findings(tool: Tool, name: &str, templates: &[PathBuf]) -> anyhow::Result<Vec<Finding>> {
    let printed = shell::output(script(tool, name).args(templates))?;
    serde_json::from_str(&printed)
        .with_context(|| format!("{name} printed no findings:\n{printed}"))
}

fn script(tool: Tool, name: &str) -> std::process::Command {
    let mut python = shell::command(tool.program("python"));
    python.env("PYTHONDONTWRITEBYTECODE", "1");
    python.arg(
        shell::root()
            .join("crates/xtask/src/command/test")
            .join(name),
    );
    python
}

/// Fails for a finding that is not listed, and for an entry that finds nothing.
fn judge(allowed: &[Allowed], findings: &[Finding]) -> anyhow::Result<()> {
    let (known, new): (Vec<_>, Vec<_>) = findings
        .iter()
        .partition(|finding| allowed.iter().any(|entry| entry.covers(finding)));
    for finding in &new {
        let Finding {
            tool,
            rule,
            template,
            path,
            message,
        } = finding;
        println!("{tool} {rule}: {template}: {path}: {message}");
    }
    let mut stale = false;
    for entry in allowed {
        let count = known.iter().filter(|finding| entry.covers(finding)).count();
        println!(
            "allowed {count} times: {} {}: {}",
            entry.tool, entry.rule, entry.reason
        );
        stale |= count == 0;
    }
    if !new.is_empty() {
        bail!(
            "{} findings that lint/allowed.json does not list with a reason",
            new.len()
        );
    }
    ensure!(
        !stale,
        "lint/allowed.json lists a finding that is no longer there"
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(rule: &str, template: &str) -> Finding {
        Finding {
            tool: "cfn-lint".to_owned(),
            rule: rule.to_owned(),
            template: template.to_owned(),
            path: String::new(),
            message: "bucket `Logs` is odd".to_owned(),
        }
    }

    fn allowed(rule: &str) -> Allowed {
        Allowed {
            tool: "cfn-lint".to_owned(),
            rule: rule.to_owned(),
            template: "LogArchive".to_owned(),
            message: "is odd".to_owned(),
            reason: "it is meant to be".to_owned(),
        }
    }

    #[test]
    fn a_listed_finding_passes() {
        let found = [finding("W1", "a/LogArchive.template.json")];
        judge(&[allowed("W1")], &found).unwrap();
    }

    #[test]
    fn a_finding_that_is_not_listed_fails() {
        let list = [allowed("W1")];
        for other in [finding("W2", "LogArchive"), finding("W1", "Management")] {
            let found = [finding("W1", "LogArchive"), other];
            assert!(
                judge(&list, &found)
                    .unwrap_err()
                    .to_string()
                    .starts_with("1 findings")
            );
        }
    }

    #[test]
    fn an_entry_that_finds_nothing_fails() {
        let error = judge(&[allowed("W1")], &[]).unwrap_err();
        assert!(error.to_string().contains("no longer there"), "{error}");
    }

    #[test]
    fn the_committed_list_names_templates_and_gives_reasons() {
        let list: Vec<Allowed> = serde_json::from_str(ALLOWED).unwrap();
        assert!(list.iter().all(|entry| !entry.template.is_empty()));
        assert!(list.iter().all(|entry| entry.reason.len() > 20));
    }
}
