//! `cargo xtask bench validate`: templates checked by Catchment, cfn-lint and AWS's own validator,
//! side by side.

mod checker;
mod report;
mod templates;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;

use super::super::tools;
use super::measure::{self, Sample};
use super::{machine, page};
use crate::shell;
use checker::{Checker, Programs};

/// How many templates each program checks, in one process.
const COUNTS: [usize; 3] = [1, 100, 1000];

/// One program's figures for one number of templates.
struct Row {
    checker: Checker,
    count: usize,
    samples: Vec<Sample>,
}

pub(super) fn run(quick: bool) -> anyhow::Result<()> {
    tools::install(&Checker::TOOLS)?;
    let programs = Programs::prepare()?;
    let mut lines = machine::hardware()?;
    lines.extend(checker::versions()?);
    let folder = measure::free_folder(&shell::root().join("target/bench"));
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let mut rows = Vec::new();
    let mut bytes = Vec::new();
    for count in COUNTS {
        let templates = folder.join(format!("{count}-templates"));
        bytes.push((count, templates::write(&templates, count)?));
        rows.extend(measure(&programs, &folder, &templates, count, quick)?);
    }
    let report = report::markdown(&rows, &bytes, &lines);
    println!("{report}");
    if !quick {
        page::write(page::VALIDATION, &report)?;
    }
    fs::remove_dir_all(&folder).with_context(|| format!("cannot remove {}", folder.display()))
}

/// Runs every program in turn, after one run of each that does not count.
fn measure(
    programs: &Programs,
    folder: &Path,
    templates: &Path,
    count: usize,
    quick: bool,
) -> anyhow::Result<Vec<Row>> {
    let report: PathBuf = folder.join("sample.json");
    let mut rows = Vec::new();
    for checker in Checker::ALL {
        if count == 1 {
            programs.sample(checker, templates, &report)?;
        }
        rows.push(Row {
            checker,
            count,
            samples: Vec::new(),
        });
    }
    let runs = |checker: Checker| checker.runs(count, quick);
    let rounds = Checker::ALL.into_iter().map(runs).max().unwrap_or_default();
    for round in 0..rounds {
        for row in rows.iter_mut().filter(|row| round < runs(row.checker)) {
            let sample = programs.sample(row.checker, templates, &report)?;
            eprintln!(
                "{count:>5} templates  {:<40} {:>10.4} s",
                row.checker.title(),
                sample.wall()
            );
            row.samples.push(sample);
        }
    }
    Ok(rows)
}

impl Row {
    fn median(&self, of: fn(&Sample) -> f64) -> f64 {
        measure::median(self.samples.iter().map(of).collect())
    }
}
