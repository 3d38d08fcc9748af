//! What cfn-lint finds, kept by the content of the file: it takes a second a template.

use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use anyhow::Context as _;
use serde::Deserialize;

use super::corpus::{self, Corpus};
use super::verdict::Finding;
use crate::command::tools::Tool;
use crate::shell;

/// How many files one process gets.
const BATCH: usize = 12;

/// A match of cfn-lint's JSON.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Match {
    filename: String,
    level: String,
    message: String,
    location: Location,
    rule: Rule,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Location {
    path: Option<Vec<serde_json::Value>>,
    start: Start,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Start {
    line_number: u64,
    column_number: u64,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Rule {
    id: String,
}

/// The findings of every template, in the corpus's order.
pub(super) fn findings(corpus: &Corpus) -> anyhow::Result<Vec<Vec<Finding>>> {
    let cache = corpus::folder().join("cache");
    fs::create_dir_all(&cache)?;
    let missing: Vec<&PathBuf> = {
        let mut missing = Vec::new();
        for template in &corpus.templates {
            if !cached(&cache, template)?.exists() {
                missing.push(template);
            }
        }
        missing
    };
    if !missing.is_empty() {
        eprintln!("cfn-lint reads {} templates", missing.len());
        lint_all(&cache, &missing)?;
    }
    let read = |template: &PathBuf| {
        let text = fs::read_to_string(cached(&cache, template)?)?;
        serde_json::from_str(&text).context("the cache is broken")
    };
    corpus.templates.iter().map(read).collect()
}

/// Where the findings of a file are kept: by its content, its name's ending and the pins.
fn cached(cache: &Path, template: &Path) -> anyhow::Result<PathBuf> {
    let content =
        fs::read(template).with_context(|| format!("cannot read {}", template.display()))?;
    let mut hasher = DefaultHasher::new();
    (content, template.extension(), Tool::CfnLint.pins()).hash(&mut hasher);
    Ok(cache.join(format!("{:016x}.json", hasher.finish())))
}

/// Lints files in batches, on all cores.
fn lint_all(cache: &Path, templates: &[&PathBuf]) -> anyhow::Result<()> {
    let queue = Mutex::new(templates.chunks(BATCH));
    let next = || queue.lock().ok().and_then(|mut queue| queue.next());
    let work = || -> anyhow::Result<()> {
        while let Some(batch) = next() {
            lint_batch(cache, batch)?;
        }
        Ok(())
    };
    let cores = std::thread::available_parallelism()?.get();
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        for worker in workers {
            worker
                .join()
                .unwrap_or_else(|_| anyhow::bail!("a worker panicked"))?;
        }
        Ok(())
    })
}

fn lint_batch(cache: &Path, batch: &[&PathBuf]) -> anyhow::Result<()> {
    let matches = match (run(batch), batch) {
        (Ok(matches), _) => matches,
        (Err(error), [_]) => return Err(error),
        // One that it cannot take would lose the others.
        (Err(_), many) => {
            return many
                .iter()
                .try_for_each(|one| lint_batch(cache, std::slice::from_ref(one)));
        }
    };
    for template in batch {
        let of_template = matches
            .iter()
            .filter(|found| Path::new(&found.filename) == template.as_path());
        let findings: Vec<Finding> = of_template.map(finding).collect();
        fs::write(
            cached(cache, template)?,
            serde_json::to_string_pretty(&findings)?,
        )?;
    }
    Ok(())
}

/// Runs cfn-lint. What the templates' own metadata says to ignore is not ignored.
fn run(batch: &[&PathBuf]) -> anyhow::Result<Vec<Match>> {
    let mut lint = shell::command(Tool::CfnLint.program("cfn-lint"));
    // No configuration file of ours or of the corpus is to be found from here.
    lint.current_dir(corpus::folder());
    lint.args(["--format", "json", "--mandatory-checks", "E", "W", "--"]);
    let ran = shell::capture(lint.args(batch))?;
    serde_json::from_str(&ran.stdout)
        .with_context(|| format!("cfn-lint printed no findings:\n{}", ran.stderr))
}

fn finding(found: &Match) -> Finding {
    let path = found.location.path.iter().flatten();
    let path: Vec<String> = path
        .map(|segment| match segment {
            serde_json::Value::String(text) => text.clone(),
            other => other.to_string(),
        })
        .collect();
    Finding {
        rule: found.rule.id.clone(),
        error: found.level == "Error",
        line: found.location.start.line_number,
        column: found.location.start.column_number,
        path: path.join("/"),
        message: found.message.clone(),
    }
}
